import Documents
import Source
import Testing

@Suite("CSV")
struct CSVTests {
  private func read(_ text: String) -> (documents: [Document], problems: [Problem]) {
    Document.readAll(bytes: Array(text.utf8), path: "a.csv")
  }

  @Test("rows give ids, facts and the advert, whatever the order of the columns")
  func rows() throws {
    let text =
      "\u{FEFF}description,Company,TITLE,date_posted,job type,min_amount,max_amount,currency,"
      + "interval,is_remote,id,extra\r\n"
      + "\"Duties\r\n- knead, fold\r\n- say \"\"done\"\"\",Loaf,Baker,2026-03-04,contract,"
      + "41000.0,\"50,500\",EUR,yearly,True,7,x\r\n\r\nMust have: Go,,Cook\r\n"
    let (documents, problems) = read(text)
    #expect(problems.isEmpty)
    try #require(documents.count == 2)
    let first = documents[0]
    #expect(first.format == "csv")
    #expect(first.id == "7")
    #expect(
      first.blocks.map { first.string($0.range) } == ["Duties", "knead, fold", "say \"done\""])
    #expect(first.facts.title == "Baker")
    #expect(first.facts.company == "Loaf")
    #expect(first.facts.date == "2026-03-04")
    #expect(first.facts.employment == "contract position")
    #expect(first.facts.remote == true)
    #expect(first.facts.salaryMin == 41_000)
    #expect(first.facts.salaryMax == 50_500)
    #expect(first.facts.salaryCurrency == "EUR")
    #expect(first.facts.salaryPeriod == "year")
    #expect(documents[1].facts.title == "Cook")
    #expect(documents[1].facts.company == nil)
    #expect(documents[1].facts.remote == nil)
  }

  @Test(
    "the header tells the separator, and columns by their other names",
    arguments: ["title;description", "job_title\tjob-description", "Position,Text"])
  func separators(header: String) throws {
    let separator = header.contains(";") ? ";" : header.contains("\t") ? "\t" : ","
    let (documents, problems) = read(header + "\nCook\(separator)Must have: Go\n")
    #expect(problems.isEmpty)
    #expect(documents.map(\.facts.title) == ["Cook"])
    #expect(documents.first?.text == Array("Must have: Go".utf8))
  }

  @Test(
    "an advert is read as what it is: text, Markdown, HTML",
    arguments: [
      ("Bake\n- Go 3+", ["Bake", "Go 3+"]), ("**Bake**\n\n* Go 3\\+", ["Bake", "Go 3+"]),
      ("<p>Bake</p><ul><li>Go &amp; 3+</ul>", ["Bake", "Go & 3+"]),
      ("&lt;p&gt;Bake&lt;/p&gt;&lt;p&gt;Go&lt;/p&gt;", ["Bake", "Go"]),
      ("if a < b", ["if a < b"]),
    ])
  func markup(text: String, blocks: [String]) throws {
    let document = try #require(read("title,text\nCook,\"\(text)\"\n").documents.first)
    #expect(document.blocks.map { document.string($0.range) } == blocks)
  }

  @Test("an advert's places are those of its own text")
  func places() throws {
    let document = try #require(
      read("title,text\nx,y\nCook,\"**Bake**\n\n* **Go**\n\"\"\"\n").documents.last)
    #expect(Locator(document).place(document.blocks[1].range).start.line == 3)
  }

  @Test(
    "a broken quote is told with its place, and the rows before it are read",
    arguments: [
      ("title,text\na,b\nCook,\"Go\nand more", 3, 6, 1),
      ("title,text\nCook,\"say \"yes\" to\"", 2, 12, 0),
      ("title,\"text\nCook,Go", 1, 7, 0),
    ])
  func broken(text: String, line: Int, column: Int, rows: Int) throws {
    let (documents, problems) = read(text)
    #expect(documents.count == rows)
    let position = try #require(problems.first?.position)
    #expect(position.line == line)
    #expect(position.column == column)
    #expect(problems.count == 1)
    #expect(problems.first?.excerpt?.isEmpty == false)
  }

  @Test("a table without adverts is told", arguments: ["", "title,company\nCook,Pan", "text\nGo"])
  func noPostings(text: String) {
    let (documents, problems) = read(text)
    #expect(documents.isEmpty)
    #expect(problems.first?.message.contains("header") == true)
  }

  @Test("cells that stand for nothing state nothing; pay may be by the week")
  func nothing() throws {
    let document = try #require(
      read("text,company,min_amount,interval\nGo,nan,900,weekly\n").documents.first)
    var facts = PostingFacts()
    facts.salaryMin = 900
    facts.salaryPeriod = "week"
    #expect(document.facts == facts)
  }
}

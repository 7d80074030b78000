import Documents
import Source
import Testing

@Suite("JSON of postings")
struct JSONPostingsTests {
  private func read(_ text: String) -> (documents: [Document], problems: [Problem]) {
    Document.readAll(bytes: Array(text.utf8), path: "a.json")
  }

  private func one(_ text: String) throws -> (facts: PostingFacts, blocks: [String]) {
    let (documents, problems) = read(text)
    #expect(problems.isEmpty, "\(problems)")
    try #require(documents.count == 1)
    let document = documents[0]
    #expect(document.format == "json")
    return (document.facts, document.blocks.map { document.string($0.range) })
  }

  @Test("an array of records as JSON Lines have them, and as JobSpy writes them")
  func records() throws {
    let own = #"[{"id":1,"title":"Cook","company":"Pan","date":"2026-01-02","text":"A\n- b"}]"#
    let (facts, blocks) = try one(own)
    #expect(facts.title == "Cook" && facts.company == "Pan" && facts.date == "2026-01-02")
    #expect(blocks == ["A", "b"])
    let spied = try one(
      #"""
      [{"id": "in-1", "title": "Cook", "date_posted": 1767312000000, "is_remote": true,
        "job_type": "fulltime", "interval": "hourly", "min_amount": 20.0, "max_amount": null,
        "currency": "USD", "location": null, "description": "**A**\n\n* b"}]
      """#)
    #expect(spied.facts.date == "2026-01-02")
    #expect(spied.facts.remote == true)
    #expect(spied.facts.salaryMin == 20 && spied.facts.salaryPeriod == "hour")
    #expect(spied.facts.location == nil)
    #expect(spied.blocks == ["A", "b"])
  }

  private static let greenhouseJob =
    #"{"id":4,"title":"Cook","absolute_url":"u","company_name":"Pan","location":{"name":"Oslo"},"#
    + #""updated_at":"2026-02-03T01:02:03-05:00","content":"&lt;p&gt;R&amp;amp;D&lt;/p&gt;"}"#

  @Test("a board of Greenhouse, or one of its jobs", arguments: [#"{"jobs":[%],"meta":{}}"#, "%"])
  func greenhouse(shape: String) throws {
    let parts = shape.split(separator: "%", omittingEmptySubsequences: false)
    let (facts, blocks) = try one(parts.joined(separator: Self.greenhouseJob))
    #expect(facts.title == "Cook" && facts.company == "Pan" && facts.location == "Oslo")
    #expect(facts.date == "2026-02-03" && facts.url == "u")
    #expect(blocks == ["R&D"])
  }

  @Test("a board of Lever: the title is its text, and lists stand under their headings")
  func lever() throws {
    let (facts, blocks) = try one(
      #"""
      [{"id":"x","text":"Cook","categories":{"commitment":"Full-time","location":"Oslo"},
        "descriptionPlain":"Soup < stew.\nGood.","workplaceType":"hybrid","createdAt":1767312000000,
        "lists":[{"text":"You have","content":"<li>Go</li><li>Salt</li>"}],
        "additional":"<div>Bye</div>",
        "salaryRange":{"min":10,"max":20,"currency":"EUR","interval":"per-hour-wage"}}]
      """#)
    #expect(facts.title == "Cook" && facts.location == "Oslo" && facts.date == "2026-01-02")
    #expect(facts.employment == "Full-time" && facts.workplace == "hybrid")
    #expect(facts.salaryMax == 20 && facts.salaryPeriod == "hour")
    #expect(blocks == ["Soup < stew.", "Good.", "You have", "Go", "Salt", "Bye"])
  }

  @Test("a board of Ashby, with its pay")
  func ashby() throws {
    let (facts, blocks) = try one(
      #"""
      {"apiVersion":"1","jobs":[{"id":"x","title":"Cook","location":"Oslo","isRemote":true,
        "workplaceType":"Remote","employmentType":"FullTime","publishedAt":"2026-02-03T00:00:00Z",
        "jobUrl":"u","descriptionHtml":"<p>Soup</p>","descriptionPlain":"Soup!",
        "compensation":{"summaryComponents":[{"compensationType":"Bonus","minValue":1},
        {"compensationType":"Salary","interval":"1 YEAR","currencyCode":"USD","minValue":70000,
        "maxValue":80000}]}}]}
      """#)
    #expect(facts.remote == true && facts.workplace == nil && facts.employment == "FullTime")
    #expect(facts.salaryMin == 70_000 && facts.salaryMax == 80_000)
    #expect(facts.salaryCurrency == "USD" && facts.salaryPeriod == "year")
    #expect(blocks == ["Soup"])
  }

  @Test("JSON Lines under another name are read")
  func lines() {
    let (documents, problems) = read("{\"text\":\"a\"}\n{\"text\":\"b\"}\n")
    #expect(documents.map(\.format) == ["jsonl", "jsonl"])
    #expect(problems.isEmpty)
  }

  @Test(
    "what is no posting is told with its place and what to do",
    arguments: [
      (#"{"basics":{"name":"A"},"work":[]}"#, "JSON Resume", nil),
      (#"{"work":[],"education":[],"text":"x"}"#, "JSON Resume", nil),
      (#"{"name":"package","version":"1"}"#, "no postings", 1), ("[1, 2]", "no postings", 1),
      ("{\"jobs\":[\n{\"title\":\"Cook\"},{\"title\":\"Baker\"}]}", "2 records of 2", 2),
      ("[{\"text\":\"a\"},\n{\"text\" \"b\"}]", "expected ':'", 2),
      ("[{\"text\":\"a\"}", "or ']', found the end", 1),
    ])
  func none(text: String, message: String, line: Int?) {
    let (_, problems) = read(text)
    #expect(problems.count == 1)
    #expect(problems.first?.message.contains(message) == true, "\(problems)")
    #expect(problems.first?.position?.line == line)
  }

  @Test("a resume in JSON named as a resume is read as one")
  func resume() throws {
    let bytes = Array("{\"basics\": {\"name\": \"A\"}}".utf8)
    #expect(try Document.read(bytes: bytes, path: "a.json").format == "json-resume")
  }

  @Test("an empty board is no problem", arguments: ["[]", #"{"jobs":[]}"#])
  func empty(text: String) {
    let (documents, problems) = read(text)
    #expect(documents.isEmpty && problems.isEmpty)
  }
}

import Documents
import Source
import Testing

@Suite("The text of a PDF")
struct PDFTextTests {
  private func read(_ text: String) throws -> Document {
    try Format.pdf.read(Array(text.utf8), "a.pdf")
  }

  private func lines(_ text: String) throws -> [String] {
    let document = try read(text)
    return document.blocks.map { block in
      (block.kind == .bullet ? "- " : "") + document.string(block.range)
    }
  }

  @Test(
    "words parted at line ends are joined, and keep hyphens of their own",
    arguments: [
      ("• Kept the pay-\n  ments flowing", ["- Kept the payments flowing"]),
      ("• Kept the pay\u{AD}\n  ments flowing", ["- Kept the payments flowing"]),
      ("• Kept the pay\u{2010}\n  ments flowing", ["- Kept the payments flowing"]),
      (
        "• Event-based design\n• Wrote event-\n  driven code",
        ["- Event-based design", "- Wrote event-driven code"]
      ),
      ("• An up-to-\n  date list", ["- An up-to-date list"]),
      ("• Worked in 2019-\n  2021 there", ["- Worked in 2019- 2021 there"]),
      ("• Sold to West-\n  Coast shops", ["- Sold to West- Coast shops"]),
    ])
  func hyphens(text: String, expected: [String]) throws {
    #expect(try lines(text) == expected)
  }

  @Test("a list whose bullets a page only draws is one by its indent")
  func drawnBullets() throws {
    let page = """
        Head Baker, Crumb and Sons
        2019 - Present | Ovens

        In charge of all that rises, in three shops and on the market square of the town.

              Managed a team of five
              Cut the waste of flour by a third within the first year, and by a half within the
              second of them
              Baked

        Baker, Loaf Ltd
        2016 - 2019

              Won the prize of the guild
      """
    #expect(
      try lines(page).filter { $0.hasPrefix("- ") } == [
        "- Managed a team of five",
        "- Cut the waste of flour by a third within the first year, and by a half within the "
          + "second of them",
        "- Baked", "- Won the prize of the guild",
      ])
    // Bodies under headings stand deeper, too.
    let bodies = "EXPERIENCE\n\n    Head Baker\n    2019 - 2020\n    Cut the waste by a third\n"
    #expect(try !lines(bodies).contains { $0.hasPrefix("- ") })
    let document = try read(page)
    let bullet = try #require(document.blocks.first { $0.kind == .bullet })
    let original = document.originalRange(bullet.range)
    #expect(
      String(decoding: document.original[original], as: UTF8.self) == "Managed a team of five")
  }

  @Test("a soft hyphen that was drawn is a hyphen")
  func softHyphen() throws {
    let text = "• Cross\u{AD}team work, 2019 \u{AD} 2021"
    #expect(try lines(text) == ["- Cross-team work, 2019 - 2021"])
  }

  @Test(
    "wrapped lines of a narrow column are joined, headings and positions are not",
    arguments: [
      (
        "- Moved 14 services to Kubernetes\nand cut the cost of hosting\n- Wrote Go",
        ["- Moved 14 services to Kubernetes and cut the cost of hosting", "- Wrote Go"]
      ),
      (
        "- Built the deployment pipeline that\n12 teams now use every day\nEducation",
        ["- Built the deployment pipeline that 12 teams now use every day", "Education"]
      ),
      (
        "- Cut costs by a third within one year\nBaker        May 2019",
        ["- Cut costs by a third within one year", "Baker May 2019"]
      ),
      ("Go\nPython\ndbt", ["Go", "Python", "dbt"]),
    ])
  func wraps(text: String, expected: [String]) throws {
    #expect(try lines(text) == expected)
  }

  @Test("a bullet before a position is none where dates stand beside the next line")
  func heads() throws {
    let text = """
      • Fabrikam              Leeds
        Baker                 May 2019
        • Baked 300 loaves a day
      """
    #expect(try lines(text) == ["Fabrikam Leeds", "Baker May 2019", "- Baked 300 loaves a day"])
  }

  @Test("icons go, private bullets stay bullets, ligatures are letters")
  func signs() throws {
    #expect(
      try lines("\u{F015} Leeds\n\n\u{F0B7} Shipped \u{FB01}xes\n\u{F0B7} Sold \u{F001} songs")
        == ["Leeds", "- Shipped fixes", "- Sold songs"])
  }

  @Test("what pages repeat at their edges is no text, the name at the top of the first is")
  func runningLines() throws {
    let text = """
      Ann Example
      Wrote code.
      More here.
      Ann, page 1
      \u{C}Ann Example
      And more.
      The end.
      Ann, page 2
      \u{C}
      """
    let words = try lines(text).joined(separator: " ")
    #expect(words == "Ann Example Wrote code. More here. And more. The end.")
  }

  @Test("places are those of the text that the program made")
  func places() throws {
    let original = "Ann\n\n\u{F0B7} Kept pay\u{AD}\n  ments and\n  loans \u{AD} all\n\u{F0B7} x\n"
    let document = try read(original)
    let locator = Locator(document)
    #expect(document.original == Array(original.utf8))
    let text = String(decoding: document.text, as: UTF8.self)
    for (word, line, column) in [("Kept", 3, 3), ("and", 4, 9), ("loans", 5, 3), ("all", 5, 11)] {
      let range = try #require(text.firstRange(of: word))
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      let place = locator.place(start..<start + word.utf8.count)
      #expect((place.start.line, place.start.column) == (line, column), "\(word)")
      #expect(place.end.column == column + word.count, "\(word)")
    }
  }

  /// Lines with a right part that starts at a column, or ends at one.
  private func page(_ rows: Int, right: (Int) -> String) -> [UInt8] {
    Array((0..<rows).map { "Left \($0)".padded(20) + right($0) + "\n" }.joined().utf8)
  }

  @Test("two columns are told from dates at the margin")
  func columns() {
    let wants = Converter.pdftotext.wantsSecond
    #expect(wants(page(12) { "Right words \($0)" }))
    #expect(!wants(page(12) { String(repeating: " ", count: 2 * $0 + 4) + "May" }))
    #expect(!wants(page(4) { "Right words \($0)" }))
    #expect(!wants(page(30) { $0 < 6 ? "May 2019" : "" }))
    let below = String(repeating: String(repeating: " ", count: 20) + "Right words\n", count: 20)
    #expect(wants(page(5) { "Right \($0)" } + Array(below.utf8)))
    #expect(!wants([]))
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(width - count, 0))
  }
}

import Documents
import Linting
import Testing

@Suite("Odd input")
struct RobustnessTests {
  private static let pieces = [
    "- ", "# ", "## Experience\n", "## Skills\n", "\n", "\n\n", "  ", "**", "`", "```\n", "| ", "|",
    "Responsible for ", "I ", "was ", "the the ", "[X%] ", "in order to ", "Github ", "%", "$", "[",
    "]", "<", ">", "{", "Jan 2020 - Mar 2022\n", "03/2020", "improved ", "various ", "é", "🚀", "’",
    "\u{A0}", "\r\n", ".", "TODO", "recieved ", "Objective\n", "40% ",
    "<!-- vitae-disable I102 -->", "<!-- vitae-", "-->", "<!-- vitae-enable all, W1 -- x -->",
  ]

  @Test("ranges, edits and fixes hold on texts put together at random", arguments: 0..<300)
  func random(_ seed: Int) throws {
    var generator = Seeded(state: UInt64(seed))
    var text = ""
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      text += Self.pieces.randomElement(using: &generator) ?? ""
    }
    let input = try Sample.input(text)
    let found = Linter(rules: Rule.all).findings(in: input)
    for finding in found {
      #expect(finding.range.lowerBound >= 0 && !finding.original.isEmpty)
      #expect(finding.original.upperBound <= input.document.original.count)
      #expect(finding.range.upperBound <= input.document.text.count)
      for edit in finding.fixes.flatMap(\.edits) {
        #expect(edit.range.upperBound <= input.document.original.count)
      }
    }
    #expect(Set(found.map(\.fingerprint)).count == found.count)
    let fixed = Fix.apply(found.compactMap(\.fixes.first), to: input.document.original)
    #expect(String(validating: fixed, as: UTF8.self) != nil)
  }

  @Test("an empty file has no findings")
  func empty() throws {
    #expect(Linter(rules: Rule.all).findings(in: try Sample.input("")).isEmpty)
  }

  @Test("of two fixes of the same words one is made")
  func conflicts() {
    let fixes = [
      Fix("a", [Edit(0..<2, "x")]), Fix("b", [Edit(1..<3, "y")]), Fix("c", [Edit(3..<3, "z")]),
    ]
    #expect(Fix.apply(fixes, to: Array("abcd".utf8)) == Array("xczd".utf8))
    // An insertion in the middle of what another replaces is left for the next run, too.
    let inner = [Fix("a", [Edit(0..<3, "x")]), Fix("b", [Edit(1..<1, "y")])]
    #expect(Fix.apply(inner, to: Array("abcd".utf8)) == Array("xd".utf8))
    #expect(Fix.apply(inner.reversed(), to: Array("abcd".utf8)) == Array("aybcd".utf8))
  }

  @Test("months are read and ordered", arguments: [("2020-03", 3), ("2020", 12), ("2020-11", 11)])
  func months(_ text: String, _ month: Int) {
    #expect(YearMonth(text) == YearMonth(year: 2020, month: month))
    #expect(YearMonth(text).map { $0 < YearMonth(year: 2021, month: 1) } == true)
    #expect(YearMonth("soon") == nil)
  }
}

import Source
import Testing

@Suite("Showing what inputs hold")
struct DisplayTests {
  @Test(
    "what could steer the terminal is written out",
    arguments: [
      ("plain é 日", "plain é 日"), ("a\u{1B}[31mb", "a\\u{1b}[31mb"), ("a\tb", "a b"),
      ("x\u{202E}y", "x\\u{202e}y"), ("\u{FEFF}z", "\\u{feff}z"), ("a\u{85}b", "a\\u{85}b"),
      ("line\nbreak", "line\\u{a}break"), ("\u{7F}", "\\u{7f}"),
    ])
  func escaped(text: String, shown: String) {
    #expect(Display.escaped(text) == shown)
  }

  @Test("a short line is shown whole, the caret under its column")
  func shortLine() {
    let window = Display.window("Built in Go", around: 10)
    #expect(window.text == "Built in Go")
    #expect(window.caret == 9)
  }

  @Test("of a long line the part around the column is shown", arguments: [1, 60, 150, 300])
  func longLine(column: Int) {
    let line = (1...300).map { String($0 % 10) }.joined()
    let window = Display.window(line, around: column)
    #expect(window.text.count <= Display.excerptWidth + 6)
    let shown = Array(window.text)
    #expect(String(shown[window.caret]) == String(column % 10))
  }

  @Test("a column past the end does no harm")
  func pastTheEnd() {
    #expect(Display.window("ab", around: 99).caret == 2)
    #expect(Display.window("", around: 1).text.isEmpty)
  }

  @Test("spaces and line breaks become one space")
  func singleLine() {
    #expect(Display.singleLine(Array(" a\r\n\t b  c \n".utf8)[...]) == "a b c")
  }

  @Test("a problem shows what, where and what to do")
  func problem() {
    let problem = Problem(
      "unknown key \"nam\"", path: "x.json", position: Position(line: 2, column: 3, byte: 9),
      excerpt: "  \"nam\": 1", hint: "did you mean \"name\"?")
    #expect(
      problem.rendered
        == """
        x.json:2:3: unknown key "nam"
          |   "nam": 1
          |   ^
          help: did you mean "name"?
        """)
  }
}

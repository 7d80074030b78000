import Documents
import Source
import Testing

@Suite("Any input")
struct PropertyTests {
  /// A generator of numbers that are the same in every run.
  private struct Dice {
    var state: UInt64
    mutating func roll(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }

  private static let parts = [
    "Go", " ", "\n", "\r\n", "- ", "  * ", "• ", "# ", "**", "_", "`", "[a](b)", "](", "<p>",
    "</p>",
    "<li>", "<ul>", "<b>", "<nav>", "</nav>", "<!--", "-->", "&amp;", "&#8217;", "&", "<", ">", "|",
    "|---|", "---\n", "===\n", "```\n", "\u{2014}", "\u{2019}", "\u{FB01}", "\u{AD}", "\u{A0}",
    "\u{B7}", "🚀", "é", "\u{F0B7}", "{\"text\":\"", "\\u2014", "\\n", "\"}", "REQUIREMENTS", "; ",
    "<script type=\"application/ld+json\">{\"@type\":\"JobPosting\",\"description\":\"",
    "\"}</script>",
    "<h1>", "</h1>", "<div>", "</div>", "\\item ", "\\section{", "}", "{", "\\textbf{a}", "\\\\",
    "%",
    "\\begin{tabular}{ll}", "&", "\\end{tabular}", "\\job{a}{b}{c}", "$", "~", "--", "\\'e",
    "#strong[",
    "]", "#work(title: \"a\", dates: \"b\")", "= A\n", "+ a\n", "#let a = \"b\"\n", "#a",
    "cv:\n  name: a\n",
    "  sections:\n    work:\n", "    - bullet: a b\n", "a: 'b'\n", "- \"a\\n\"\n", "[a, b]",
    "word and more words that make a line long enough to wrap ",
  ]

  @Test("ranges are in bounds, ordered and disjoint, and the map goes forward", arguments: 0..<60)
  func ranges(seed: Int) throws {
    var dice = Dice(state: UInt64(seed) &+ 77)
    var text = ""
    for _ in 0..<dice.roll(400) { text += Self.parts[dice.roll(Self.parts.count)] }
    let bytes = Array(text.utf8)
    for format in Format.all {
      let read = Document.readAll(bytes: bytes, path: "t", format: format)
      for document in read.documents { check(document) }
    }
  }

  private func check(_ document: Document) {
    var last = 0
    for block in document.blocks {
      #expect(block.range.lowerBound >= last, "\(document.format)")
      #expect(!block.range.isEmpty && block.range.upperBound <= document.text.count)
      last = block.range.upperBound
      #expect(document.map.original(of: last - 1) < document.original.count)
    }
    #expect(TextDecoding.firstInvalidByte(document.text) == nil)
    // Not an expectation for each byte: of these there are millions.
    let fault = document.text.indices.first { offset in
      let original = document.map.original(of: offset)
      if offset > 0, document.map.original(of: offset - 1) > original { return true }
      guard original < document.original.count else { return false }
      let byte = document.text[offset]
      let source = document.original[original]
      // What differs was folded, escaped, decoded or put in between: never a letter for another.
      return ASCII.isLetter(byte) && byte != source && ASCII.isLetter(source)
    }
    #expect(fault == nil, "\(document.format)")
  }
}

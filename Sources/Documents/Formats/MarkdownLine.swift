internal import Source

/// A line of Markdown with its quote marks taken off.
struct MarkdownLine {
  /// The line without the spaces around it.
  var range: Range<Int>
  /// The column of the first byte.
  var indent: Int
  /// Where the next line starts.
  var next: Int
  /// Whether two spaces or a backslash at its end ask for a line break.
  var hardBreak: Bool
  /// How many `>` stood before it.
  var quotes = 0

  var isBlank: Bool { range.isEmpty }

  /// Reads the line that starts at an offset.
  init(_ text: [UInt8], at start: Int) {
    let end = ByteScan.first(ASCII.lineFeed, in: text, range: start..<text.count)
    next = min(end + 1, text.count)
    var past = end
    while past > start, ASCII.isSpace(text[past - 1]) { past -= 1 }
    let isBackslash = past > start && text[past - 1] == UInt8(ascii: "\\")
    let carriage = end > start && text[end - 1] == ASCII.carriageReturn ? 1 : 0
    hardBreak = isBackslash || end - carriage - past >= 2
    if isBackslash { past -= 1 }
    var index = start
    indent = 0
    while index < past {
      if text[index] == UInt8(ascii: ">"), indent < 4 {
        quotes += 1
        indent = 0
        if index + 1 < past, text[index + 1] == ASCII.space { index += 1 }
      } else if text[index] == ASCII.tab {
        indent += 4 - indent % 4
      } else if ASCII.isSpace(text[index]) {
        indent += 1
      } else {
        break
      }
      index += 1
    }
    range = min(index, past)..<past
  }

  /// The byte at a place of the line, or 0 past its end.
  func byte(_ place: Int, _ text: [UInt8]) -> UInt8 {
    place < range.count ? text[range.lowerBound + place] : 0
  }
}

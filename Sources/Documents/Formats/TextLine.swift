internal import Source

/// A line of plain text and what its form says.
struct TextLine {
  /// The line without the spaces around it.
  var range: Range<Int>
  /// The column of the first byte, tabs counted as four.
  var indent: Int
  /// The list sign that starts it, if any.
  var mark: BulletMark?

  /// The column past the last byte.
  var width: Int { indent + range.count }
  var isBlank: Bool { range.isEmpty }

  /// All lines of a text.
  ///
  /// - Complexity: O(*n*).
  static func lines(of text: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    lines.reserveCapacity(text.count / 48 + 4)
    let count = text.count
    var lineBreak = ASCII.lineFeed
    if ByteScan.first(lineBreak, in: text, range: 0..<count) == count {
      lineBreak = ASCII.carriageReturn
    }
    var start = 0
    while start < count {
      let end = ByteScan.first(lineBreak, in: text, range: start..<count)
      lines.append(TextLine(text, start..<end))
      start = end + 1
    }
    return lines
  }

  private init(_ text: [UInt8], _ whole: Range<Int>) {
    var start = whole.lowerBound
    var indent = 0
    while start < whole.upperBound, ASCII.isSpace(text[start]) {
      indent += text[start] == ASCII.tab ? 4 : 1
      start += 1
    }
    var end = whole.upperBound
    while end > start, ASCII.isSpace(text[end - 1]) { end -= 1 }
    range = start..<end
    self.indent = indent
    mark = BulletMark(text, range, column: indent)
  }
}

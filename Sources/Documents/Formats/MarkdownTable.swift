internal import Source

/// Tables of Markdown.
enum MarkdownTable {
  /// Whether a line is a table's row: bars at both ends, or a row of dashes follows.
  static func isRow(_ text: [UInt8], _ line: MarkdownLine, next: Int) -> Bool {
    guard text[line.range].contains(UInt8(ascii: "|")) else { return false }
    if line.byte(0, text) == UInt8(ascii: "|"), line.range.count > 2,
      text[line.range.upperBound - 1] == UInt8(ascii: "|")
    {
      return true
    }
    guard next < text.count else { return false }
    return isSeparator(text, MarkdownLine(text, at: next).range)
  }

  /// Whether a line is the `|---|:-:|` under a table's head.
  static func isSeparator(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var dashes = 0
    var bars = 0
    for byte in text[range] {
      switch byte {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: ":"), ASCII.space, ASCII.tab: break
      default: return false
      }
    }
    return dashes > 0 && bars > 0
  }

  /// The cells of a row without the empty ones; none where it is the row of dashes.
  static func cells(_ text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    guard !isSeparator(text, range) else { return [] }
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound {
      let isEnd = index == range.upperBound
      guard isEnd || text[index] == UInt8(ascii: "|") else { continue }
      if !isEnd, index > range.lowerBound, text[index - 1] == UInt8(ascii: "\\") { continue }
      let cell = ASCII.trimmed(start..<index, in: text)
      if !cell.isEmpty { cells.append(cell) }
      start = index + 1
    }
    return cells
  }
}

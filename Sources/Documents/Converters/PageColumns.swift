internal import Source

/// Tells pages that are set in two columns from those with dates at the right margin.
enum PageColumns {
  /// A gap of so many spaces inside a line parts two columns.
  private static let gap = 3
  /// Below so many lines nothing can be told.
  private static let fewestLines = 8

  /// Whether a text that keeps the layout shows two columns side by side.
  ///
  /// Right parts of a column start at one place; dates at the margin end at one place and start
  /// anywhere. So it is two columns where a third of all lines has a gap past which the text starts
  /// at the same place, give or take one; an eighth is enough where the right column is longer, so
  /// that half of all lines start or go on there. (Pages of one column, measured: at most a fifth.)
  ///
  /// - Complexity: O(*n*).
  static func areTwo(in text: [UInt8]) -> Bool {
    var lines = 0
    var starts: [Int: Int] = [:]
    var indents: [Int: Int] = [:]
    var start = 0
    while start < text.count {
      let end = ByteScan.first(ASCII.lineFeed, in: text, range: start..<text.count)
      let line = ASCII.trimmed(start..<end, in: text)
      if !line.isEmpty {
        lines += 1
        if let column = rightStart(text, line, from: start) {
          starts[column, default: 0] += 1
        } else {
          indents[line.lowerBound - start, default: 0] += 1
        }
      }
      start = end + 1
    }
    guard lines >= fewestLines else { return false }
    return starts.keys.contains { column in
      let near = column - 1...column + 1
      let beside = near.reduce(0) { $0 + starts[$1, default: 0] }
      let below = near.reduce(0) { $0 + indents[$1, default: 0] }
      return beside * 3 >= lines || beside * 8 >= lines && (beside + below) * 2 >= lines
    }
  }

  /// The column in code points where text goes on after the first wide gap of a line.
  private static func rightStart(_ text: [UInt8], _ line: Range<Int>, from start: Int) -> Int? {
    var spaces = 0
    var column = 0
    for index in start..<line.upperBound where text[index] & 0xC0 != 0x80 {
      if text[index] == ASCII.space {
        if index >= line.lowerBound { spaces += 1 }
      } else {
        if spaces >= gap { return column }
        spaces = 0
      }
      column += 1
    }
    return nil
  }
}

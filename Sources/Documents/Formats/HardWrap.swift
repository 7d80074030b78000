internal import Source

/// Whether and where a text's author broke lines by hand or program.
struct HardWrap {
  /// The width that lines were broken at, or nil where lines are whole paragraphs.
  private let width: Int?

  /// Learns the width from lines of 60 to 100 columns that go on in lower case.
  ///
  /// - Complexity: O(*lines*).
  init(_ text: [UInt8], _ lines: [TextLine]) {
    var pairs = 0
    var widest = 0
    for index in lines.indices.dropFirst() {
      let before = lines[index - 1].width
      guard before >= 60, before <= 100, lines[index].mark == nil,
        let first = lines[index].range.first, ASCII.isLower(text[first])
      else { continue }
      pairs += 1
      widest = max(widest, before)
    }
    width = pairs >= 2 ? widest : nil
  }

  /// Whether a line goes on with the line before it: that one is long and this one starts in lower
  /// case, or this one's first word would not have fitted there.
  func continues(_ text: [UInt8], _ line: TextLine, after before: TextLine) -> Bool {
    guard before.width >= 60, let first = line.range.first else { return false }
    if ASCII.isLower(text[first]) { return before.width <= 400 }
    guard let width, before.width <= width else { return false }
    var end = first
    while end < line.range.upperBound, !ASCII.isSpace(text[end]) { end += 1 }
    return before.width + 1 + end - first > width
  }
}

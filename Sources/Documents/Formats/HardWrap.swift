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

  /// Whether a line goes on with the line before it: that one is long or breaks off, and this one
  /// starts in lower case or with a word that would not have fitted there.
  func continues(_ text: [UInt8], _ line: TextLine, after before: TextLine) -> Bool {
    guard let first = line.range.first, let last = before.range.last else { return false }
    if ASCII.isLower(text[first]) {
      if before.width >= 60 { return before.width <= 400 }
      return width != nil && before.width >= 30 && !isStop(text[last])
    }
    guard before.width >= 60, let width, before.width <= width else { return false }
    if breaksOff(text, before.range) { return true }
    var end = first
    while end < line.range.upperBound, !ASCII.isSpace(text[end]) { end += 1 }
    return before.width + 1 + end - first > width
  }

  private func isStop(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      true
    default: false
    }
  }

  /// Whether a line ends in a comma or a small word such as "and", "of" or "the".
  private func breaksOff(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard text[range.upperBound - 1] != UInt8(ascii: ",") else { return true }
    var start = range.upperBound
    while start > range.lowerBound, ASCII.isLower(text[start - 1]) { start -= 1 }
    let count = range.upperBound - start
    return count >= 1 && count <= 3 && start > range.lowerBound && text[start - 1] == ASCII.space
  }
}

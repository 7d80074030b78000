internal import Source

/// Headings that plain text shows by its form.
enum HeadingForm {
  /// Whether a line is set in capitals: at most eight words, a real word among them, no comma and
  /// no stop at its end.
  static func isCapitals(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 4, range.count <= 80, let last = range.last else { return false }
    var words = 1
    var run = 0
    var longest = 0
    for index in range {
      let byte = text[index]
      if ASCII.isUpper(byte) {
        run += 1
        longest = max(longest, run)
        continue
      }
      if ASCII.isLower(byte) || byte == UInt8(ascii: ",") { return false }
      if byte == ASCII.space { words += 1 }
      run = 0
    }
    return longest >= 4 && words <= 8 && text[last] != UInt8(ascii: ".")
      && ASCII.isLetter(text[range.lowerBound])
  }

  /// The level and the words of a `## heading`, or nil where the line is none.
  static func marked(_ text: [UInt8], _ range: Range<Int>) -> (level: Int, words: Range<Int>)? {
    var index = range.lowerBound
    while index < range.upperBound, text[index] == UInt8(ascii: "#") { index += 1 }
    let level = index - range.lowerBound
    guard level >= 1, level <= 6 else { return nil }
    if index < range.upperBound, !ASCII.isSpace(text[index]) { return nil }
    var end = range.upperBound
    while end > index, text[end - 1] == UInt8(ascii: "#") { end -= 1 }
    if end > index, !ASCII.isSpace(text[end - 1]) { end = range.upperBound }
    return (level, ASCII.trimmed(index..<end, in: text))
  }

  /// The byte that a line consists of, at least three times: `===`, `---`, `___`, `***`, `~~~`.
  static func rule(_ text: [UInt8], _ range: Range<Int>) -> UInt8? {
    guard range.count >= 3, let start = range.first else { return nil }
    let byte = text[start]
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "*"),
      UInt8(ascii: "~"):
      for index in range where text[index] != byte { return nil }
      return byte
    default: return nil
    }
  }
}

internal import Source

/// Joins words that a hyphen at the end of a line parted.
///
/// Whether the hyphen belongs to the word, the text itself tells: where the first half stands alone
/// or before another hyphen elsewhere, as "event" of "event-driven" may, it does.
struct LineEndHyphens {
  private let text: [UInt8]

  init(_ text: [UInt8]) { self.text = text }

  /// How a word goes on.
  struct Word {
    /// Up to where the line is kept: before its hyphen where that is only the page's.
    var end: Int
    /// The rest of the word on the next line.
    var rest: Range<Int>
  }

  /// How the last word of a line goes on in the next line, or nil where it ends.
  func join(_ line: Range<Int>, _ next: Range<Int>) -> Word? {
    let length = hyphenLength(line)
    guard length > 0, let first = next.first, ASCII.isLower(text[first]) else { return nil }
    let end = line.upperBound - length
    var start = end
    while start > line.lowerBound, ASCII.isWord(text[start - 1]) { start -= 1 }
    guard start < end, ASCII.isLetter(text[end - 1]) else { return nil }
    var rest = first
    while rest < next.upperBound, !ASCII.isSpace(text[rest]) { rest += 1 }
    let keeps = start > line.lowerBound && isHyphen(before: start) || standsElsewhere(start..<end)
    return Word(end: keeps ? line.upperBound : end, rest: first..<rest)
  }

  /// Whether a soft hyphen starts at an index.
  static func isSoft(_ text: [UInt8], _ index: Int) -> Bool {
    text[index] == 0xC2 && index + 1 < text.count && text[index + 1] == 0xAD
  }

  /// The length of the hyphen at a line's end: `-`, a soft one or U+2010; else 0.
  private func hyphenLength(_ line: Range<Int>) -> Int {
    guard line.count > 3 else { return 0 }
    if text[line.upperBound - 1] == UInt8(ascii: "-") { return 1 }
    if Self.isSoft(text, line.upperBound - 2) { return 2 }
    return text[line.upperBound - 3..<line.upperBound] == [0xE2, 0x80, 0x90] ? 3 : 0
  }

  private func isHyphen(before index: Int) -> Bool {
    text[index - 1] == UInt8(ascii: "-") || index > 1 && Self.isSoft(text, index - 2)
  }

  /// Whether a half of a word stands as a word, or before a hyphen in a line, in another place.
  private func standsElsewhere(_ half: Range<Int>) -> Bool {
    let word = text[half]
    guard let first = word.first else { return false }
    let (lower, upper) = (ASCII.lowercased(first), first & 0xDF)
    var index = 0
    while index + half.count < text.count {
      defer { index += 1 }
      guard text[index] == lower || text[index] == upper, index != half.lowerBound,
        index == 0 || !ASCII.isWord(text[index - 1]),
        text[index + 1..<index + half.count].elementsEqual(word.dropFirst())
      else { continue }
      let past = index + half.count
      let isSoft = Self.isSoft(text, past)
      guard !ASCII.isWord(text[past]) || isSoft else { continue }
      let after = past + (isSoft ? 2 : 1)
      // Another hyphen at a line's end tells nothing.
      let isHyphen = isSoft || text[past] == UInt8(ascii: "-")
      if !isHyphen || after < text.count && ASCII.isLetter(text[after]) { return true }
    }
    return false
  }
}

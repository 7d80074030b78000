internal import Source

/// Finds the sentence around a word, so that a quotation shows what it is quoted for.
enum Sentence {
  /// The longest quotation in bytes: two lines of a terminal.
  private static let limit = 130

  /// The sentence of a block that holds a range: from past the sentence end before it to the one
  /// after it; of a long one the words around the range.
  ///
  /// - Complexity: O(length of the sentence).
  static func range(
    around range: Range<Int>, within block: Range<Int>, in bytes: [UInt8]
  ) -> Range<Int> {
    var start = range.lowerBound
    while start > block.lowerBound, !isEnd(start - 1, within: block, in: bytes) { start -= 1 }
    var end = range.upperBound
    while end < block.upperBound, !isEnd(end, within: block, in: bytes) { end += 1 }
    let sentence = ASCII.trimmed(start..<min(end + 1, block.upperBound), in: bytes)
    return sentence.count <= limit ? sentence : window(around: range, within: sentence, in: bytes)
  }

  /// The words around a range: more of those before it, which say how much it is asked.
  private static func window(
    around range: Range<Int>, within sentence: Range<Int>, in bytes: [UInt8]
  ) -> Range<Int> {
    var start = max(sentence.lowerBound, range.lowerBound - 80)
    while start > sentence.lowerBound, !ASCII.isSpace(bytes[start - 1]) { start -= 1 }
    var end = min(sentence.upperBound, max(range.upperBound, start + limit))
    while end < sentence.upperBound, !ASCII.isSpace(bytes[end]) { end += 1 }
    return ASCII.trimmed(start..<end, in: bytes)
  }

  /// Whether a sentence ends with the byte: a mark with a space and then no small letter after it.
  private static func isEnd(_ index: Int, within block: Range<Int>, in bytes: [UInt8]) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): break
    default: return false
    }
    guard index + 1 < block.upperBound, ASCII.isSpace(bytes[index + 1]) else { return false }
    var next = index + 1
    while next < block.upperBound, ASCII.isSpace(bytes[next]) { next += 1 }
    return bytes[index] == UInt8(ascii: ";") || next == block.upperBound
      || !ASCII.isLower(bytes[next])
  }
}

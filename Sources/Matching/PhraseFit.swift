internal import Source

/// Compares phrases with a text word by word: other signs between words than the phrase has, and
/// plurals.
extension PhraseTable {
  /// The bytes that a phrase takes at a token, or nil where it does not fit.
  func fit(
    _ item: PhraseIndex.Item, at index: Int, in text: TokenizedText
  ) -> Range<Int>? {
    let last = Int(item.wordCount) - 1
    for offset in 0..<last {
      let wanted = words[Int(item.word) + offset]
      let token = text.tokens[index + offset]
      guard token.hash == wanted.hash, token.end - token.start == wanted.end - wanted.start,
        areAlike(wanted, token, in: text, count: Int(wanted.end - wanted.start)),
        isGapAlike(Int(item.word) + offset, index + offset, in: text)
      else { return nil }
    }
    let token = text.tokens[index + last]
    guard isLastAlike(item, words[Int(item.word) + last], token, in: text) else { return nil }
    return Boundary.range(
      of: Int(text.tokens[index].start)..<Int(token.end), leadingDot: item.leadingDot,
      tail: item.tail, in: text.bytes)
  }

  @inline(__always)
  private func areAlike(
    _ wanted: Token, _ token: Token, in text: TokenizedText, count: Int
  ) -> Bool {
    WordFold.areAlike(pool, Int(wanted.start), text.bytes, Int(token.start), count: count)
  }

  /// Whether the gap after a word of a phrase accepts the one after a token.
  @inline(__always)
  private func isGapAlike(_ word: Int, _ token: Int, in text: TokenizedText) -> Bool {
    let wanted = Int(words[word].end)..<Int(words[word + 1].start)
    let gap = Int(text.tokens[token].end)..<Int(text.tokens[token + 1].start)
    if wanted.count == 1, gap.count == 1, pool[wanted.lowerBound] == ASCII.space,
      text.bytes[gap.lowerBound] == ASCII.space
    {
      return true
    }
    return Gap.between(pool, wanted.lowerBound, wanted.upperBound).accepts(
      Gap.between(text.bytes, gap.lowerBound, gap.upperBound))
  }

  /// Whether a token is the last word of a phrase, or its plural.
  @inline(__always)
  private func isLastAlike(
    _ item: PhraseIndex.Item, _ wanted: Token, _ token: Token, in text: TokenizedText
  ) -> Bool {
    let count = Int(wanted.end - wanted.start)
    let longer = Int(token.end - token.start) - count
    if longer == 0 { return areAlike(wanted, token, in: text, count: count) }
    guard plurals, longer == 1 || longer == 2,
      ASCII.lowercased(text.bytes[Int(token.end) - 1]) == UInt8(ascii: "s")
    else { return false }
    if longer == 1 { return areAlike(wanted, token, in: text, count: count) }
    guard ASCII.lowercased(text.bytes[Int(token.end) - 2]) == UInt8(ascii: "e") else {
      return false
    }
    if areAlike(wanted, token, in: text, count: count) { return true }
    return item.endsInY
      && ASCII.lowercased(text.bytes[Int(token.end) - 3]) == UInt8(ascii: "i")
      && areAlike(wanted, token, in: text, count: count - 1)
  }
}

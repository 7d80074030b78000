internal import Source

/// A phrase found in a text.
///
/// Small enough to be handed on in registers: a table is asked at every word.
package struct PhraseMatch: Equatable, Sendable {
  /// The number given with the phrase.
  package let id: Int32
  private let firstToken: Int32
  private let endToken: Int32
  private let start: Int32
  private let past: Int32

  @inline(__always)
  init(id: Int32, first: Int, end: Int, range: Range<Int>) {
    self.id = id
    firstToken = Int32(truncatingIfNeeded: first)
    endToken = Int32(truncatingIfNeeded: end)
    start = Int32(truncatingIfNeeded: range.lowerBound)
    past = Int32(truncatingIfNeeded: range.upperBound)
  }

  /// Index of its first token.
  package var first: Int { Int(firstToken) }
  /// Index past its last token.
  package var end: Int { Int(endToken) }
  /// The bytes it takes, with `++`, `#` or a leading dot where the phrase has them.
  package var range: Range<Int> { Int(start)..<Int(past) }
}

/// Phrases looked up in tokenized text.
///
/// Words are compared without regard to case; a space in a phrase fits a space or a hyphen, `/`,
/// `&` and `.` fit themselves. The longest phrase at a word wins.
///
/// Phrases are keyed by the hash of their only word, or of their first two, so that the hundred
/// phrases that begin with "data" do not have to be tried one by one. Bit filters of the keys stand
/// before the hash tables: most words of a text begin no phrase.
package struct PhraseTable: Sendable {
  /// All phrases in lower case.
  private let pool: [UInt8]
  /// The words of all phrases.
  private let words: [Token]
  private let singles: PhraseIndex
  private let pairs: PhraseIndex
  /// Whether the last word of a phrase may stand in the plural.
  private let plurals: Bool

  /// Builds a table.
  ///
  /// - Parameters:
  ///   - phrases: Phrases with their numbers; of equal phrases the first wins.
  ///   - plurals: Whether `s`, `es` or `ies` on a phrase's last word fits too.
  /// - Complexity: O(bytes of the phrases).
  package init(_ phrases: [(phrase: String, id: Int32)], plurals: Bool = false) {
    self.init(PhrasePool(phrases), plurals: plurals)
  }

  /// Builds a table of phrases in lower case, one a line, numbered from 0.
  init(lines: ArraySlice<UInt8>, plurals: Bool) {
    self.init(PhrasePool(lines: lines), plurals: plurals)
  }

  private init(_ pool: PhrasePool, plurals: Bool) {
    var builder = PhraseTableBuilder(pool, plurals: plurals)
    builder.addAll()
    self.pool = pool.bytes
    self.plurals = plurals
    words = builder.words
    singles = PhraseIndex(&builder.singles)
    pairs = PhraseIndex(&builder.pairs)
  }

  /// The key of two words.
  @inline(__always)
  static func key(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let mixed = (UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }

  /// The longest phrase that begins at a token and ends before `limit`, or nil.
  package func match(at index: Int, in text: TokenizedText, limit: Int? = nil) -> PhraseMatch? {
    match(at: index, in: text, limit ?? text.tokens.count)
  }

  private func match(at index: Int, in text: TokenizedText, _ limit: Int) -> PhraseMatch? {
    let hash = text.tokens[index].hash
    if index + 1 < limit {
      let first = pairs.first(PhraseTable.key(hash, text.tokens[index + 1].hash))
      if first >= 0, let match = longest(from: first, pairs, index, text, limit) { return match }
    }
    let first = singles.first(hash)
    return first < 0 ? nil : longest(from: first, singles, index, text, limit)
  }

  /// The first phrase of a chain that fits; chains are ordered from long to short.
  private func longest(
    from first: Int32, _ table: PhraseIndex, _ index: Int, _ text: TokenizedText, _ limit: Int
  ) -> PhraseMatch? {
    var candidate = first
    while candidate >= 0 {
      let item = table.items[Int(candidate)]
      let end = index + Int(item.wordCount)
      if end <= limit, let range = fit(item, at: index, in: text) {
        return PhraseMatch(id: item.id, first: index, end: end, range: range)
      }
      candidate = item.next
    }
    return nil
  }

  /// The tokens of at most 64 at which a phrase may begin, one bit each.
  ///
  /// Branches here would be guessed wrong for every tenth word, which costs more than the look-ups;
  /// hence the pointers too, which are good for this call: no check of bounds stops the loop.
  @inline(__always)
  private func candidates(among range: Range<Int>, of tokens: [Token]) -> UInt64 {
    unsafe tokens.withUnsafeBufferPointer { tokens in
      unsafe singles.filter.bits.withUnsafeBufferPointer { singleBits in
        unsafe pairs.filter.bits.withUnsafeBufferPointer { pairBits in
          guard let single = singleBits.baseAddress, let pair = pairBits.baseAddress,
            let words = tokens.baseAddress
          else { return 0 }
          let last = tokens.count - 1
          var mask: UInt64 = 0
          var hash = unsafe words[range.lowerBound].hash
          for index in range {
            let next = unsafe words[min(index &+ 1, last)].hash
            let found =
              unsafe singles.filter.probe(hash, single)
              | pairs.filter.probe(PhraseTable.key(hash, next), pair)
            mask = mask &>> 1 | found &<< 63
            hash = next
          }
          return mask &>> UInt64(truncatingIfNeeded: 64 &- range.count)
        }
      }
    }
  }

  /// Appends the phrases in a range of tokens: left to right, the longest at each place, none
  /// overlapping.
  ///
  /// - Complexity: O(*tokens*), about two nanoseconds each where no phrase begins.
  package func collect(
    in text: TokenizedText, tokens range: Range<Int>, into found: inout [PhraseMatch]
  ) {
    var next = range.lowerBound
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(start + 64, range.upperBound)
      var mask = candidates(among: start..<end, of: text.tokens)
      while mask != 0 {
        let index = start + mask.trailingZeroBitCount
        mask &= mask &- 1
        if index >= next, let match = match(at: index, in: text, range.upperBound) {
          found.append(match)
          next = match.end
        }
      }
      start = end
    }
  }

  /// The phrases in a range of tokens, as ``collect(in:tokens:into:)`` finds them.
  package func matches(in text: TokenizedText, tokens range: Range<Int>) -> [PhraseMatch] {
    var found: [PhraseMatch] = []
    collect(in: text, tokens: range, into: &found)
    return found
  }

  /// The first phrase that stands in a range of tokens, or nil.
  package func firstMatch(in text: TokenizedText, tokens range: Range<Int>) -> PhraseMatch? {
    for index in range {
      if let match = match(at: index, in: text, range.upperBound) { return match }
    }
    return nil
  }

  /// The bytes that a phrase takes at a token, or nil where it does not fit.
  private func fit(
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

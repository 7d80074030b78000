internal import Source

/// A phrase found in a text.
package struct PhraseMatch: Equatable, Sendable {
  /// The number given with the phrase.
  package var id: Int32
  /// Index of its first token.
  package var first: Int
  /// Index past its last token.
  package var end: Int
  /// The bytes it takes, with `++`, `#` or a leading dot where the phrase has them.
  package var range: Range<Int>
}

/// Phrases looked up in tokenized text.
///
/// Words are compared without regard to case; a space in a phrase fits a space or a hyphen, `/`,
/// `&` and `.` fit themselves. The longest phrase at a word wins.
///
/// Phrases are keyed by the hash of their first word, or of their first two where they have more,
/// so that the hundred phrases that begin with "data" do not have to be tried one by one. Bit
/// filters of the keys stand before the hash tables: most words of a text begin no phrase.
package struct PhraseTable: Sendable {
  /// All phrases in lower case.
  private let pool: [UInt8]
  private var singles: PhraseIndex
  private var pairs: PhraseIndex
  /// First words of longer phrases: asked before the next word is looked at.
  private var leads: HashFilter
  /// Whether the last word of a phrase may stand in the plural.
  private let plurals: Bool

  /// Builds a table.
  ///
  /// - Parameters:
  ///   - phrases: Phrases with their numbers; of equal phrases the first wins.
  ///   - plurals: Whether `s`, `es` or `ies` on a phrase's last word fits too.
  /// - Complexity: O(bytes of the phrases).
  package init(_ phrases: [(phrase: String, id: Int32)], plurals: Bool = false) {
    self.init(PhrasePool(phrases, plurals: plurals), plurals: plurals)
  }

  /// Builds a table of phrases in lower case, one a line, numbered from 0.
  init(lines: ArraySlice<UInt8>, plurals: Bool) {
    self.init(PhrasePool(lines: lines, plurals: plurals), plurals: plurals)
  }

  private init(_ pool: PhrasePool, plurals: Bool) {
    self.pool = pool.bytes
    self.plurals = plurals
    leads = HashFilter(capacity: pool.phrases.count)
    singles = PhraseIndex(capacity: pool.phrases.count)
    pairs = PhraseIndex(capacity: pool.phrases.count)
    let words = Tokenizer.tokens(of: pool.bytes)
    // Going backwards, so that of equal phrases the first comes first in its chain.
    var last = words.count
    var longer: [(item: PhraseIndex.Item, key: UInt32)] = []
    for phrase in pool.phrases.reversed() {
      var first = last
      while first > 0, words[first - 1].start >= phrase.range.lowerBound { first -= 1 }
      let count = last - first
      last = first
      guard count > 0 else { continue }
      let item = PhraseIndex.Item(
        id: phrase.id, start: phrase.range.lowerBound, end: phrase.range.upperBound,
        wordCount: Int32(count))
      if count == 1 {
        singles.insert(item, words[first].hash)
      } else {
        leads.insert(words[first].hash)
        longer.append((item, PhraseTable.key(words[first].hash, words[first + 1].hash)))
      }
    }
    addLonger(longer)
  }

  /// Adds phrases of several words, shorter ones first: later ones come first in their chain.
  private mutating func addLonger(_ phrases: [(item: PhraseIndex.Item, key: UInt32)]) {
    let longest = phrases.reduce(0) { max($0, $1.item.wordCount) }
    for count in stride(from: Int32(2), through: longest, by: 1) {
      for (item, key) in phrases where item.wordCount == count { pairs.insert(item, key) }
    }
  }

  /// The key of two words.
  @inline(__always)
  private static func key(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let mixed = (UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }

  /// The longest phrase that begins at a token and ends before `limit`, or nil.
  package func match(at index: Int, in text: TokenizedText, limit: Int? = nil) -> PhraseMatch? {
    match(at: index, in: text, limit ?? text.tokens.count)
  }

  @inline(__always)
  private func match(at index: Int, in text: TokenizedText, _ limit: Int) -> PhraseMatch? {
    let hash = text.tokens[index].hash
    if leads.mayHold(hash), index + 1 < limit {
      let key = PhraseTable.key(hash, text.tokens[index + 1].hash)
      if pairs.mayHold(key), let match = longest(from: pairs.first(key), pairs, index, text, limit)
      {
        return match
      }
    }
    guard singles.mayHold(hash) else { return nil }
    return longest(from: singles.first(hash), singles, index, text, limit)
  }

  /// The first phrase of a chain that fits; chains are ordered from long to short.
  @inline(never)
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

  /// Appends the phrases in a range of tokens: left to right, the longest at each place, none
  /// overlapping.
  ///
  /// - Complexity: O(*tokens*), a few nanoseconds each where no phrase begins.
  package func collect(
    in text: TokenizedText, tokens range: Range<Int>, into found: inout [PhraseMatch]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      if let match = match(at: index, in: text, range.upperBound) {
        found.append(match)
        index = match.end
      } else {
        index += 1
      }
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
    var token = index
    var place = Int(text.tokens[index].start)
    var index = Int(item.start)
    let end = Int(item.end)
    let leadingDot = pool[index] == UInt8(ascii: ".")
    if leadingDot { index += 1 }
    let start = place
    while index < end {
      let byte = pool[index]
      if ASCII.isWord(byte) {
        guard place < text.bytes.count, ASCII.lowercased(text.bytes[place]) == byte else {
          guard isPlural(ofY: index, end, at: place, text.tokens[token], text.bytes) else {
            return nil
          }
          place += 3
          break
        }
        index += 1
        place += 1
        continue
      }
      var next = index + 1
      while next < end, !ASCII.isWord(pool[next]) { next += 1 }
      guard next < end else { break }
      guard place == Int(text.tokens[token].end) else { return nil }
      token += 1
      place = Int(text.tokens[token].start)
      let gap = Gap.between(text.bytes, Int(text.tokens[token - 1].end), place)
      guard Gap.between(pool, index, next).accepts(gap) else { return nil }
      index = next
    }
    let last = text.tokens[token]
    guard place == Int(last.end) || isPlural(endingAt: place, last, text.bytes) else { return nil }
    return Boundary.range(
      of: start..<Int(last.end), leadingDot: leadingDot, tail: Boundary.Tail(pool[index..<end]),
      in: text.bytes)
  }

  /// Whether a token goes on with `s` or `es` where the phrase has ended.
  private func isPlural(endingAt place: Int, _ token: Token, _ bytes: [UInt8]) -> Bool {
    guard plurals, place < Int(token.end) else { return false }
    let last = ASCII.lowercased(bytes[Int(token.end) - 1]) == UInt8(ascii: "s")
    switch Int(token.end) - place {
    case 1: return last
    case 2: return last && ASCII.lowercased(bytes[place]) == UInt8(ascii: "e")
    default: return false
    }
  }

  /// Whether a token ends in `ies` where the phrase ends in `y`.
  private func isPlural(
    ofY index: Int, _ end: Int, at place: Int, _ token: Token, _ bytes: [UInt8]
  ) -> Bool {
    guard plurals, index == end - 1, pool[index] == UInt8(ascii: "y"), Int(token.end) == place + 3
    else { return false }
    return ASCII.lowercased(bytes[place]) == UInt8(ascii: "i")
      && ASCII.lowercased(bytes[place + 1]) == UInt8(ascii: "e")
      && ASCII.lowercased(bytes[place + 2]) == UInt8(ascii: "s")
  }
}

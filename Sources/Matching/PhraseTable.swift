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
  private let entries: PhraseEntries
  private let singles: PhraseIndex
  private let pairs: PhraseIndex
  /// First words of longer phrases: asked before the next word is looked at.
  private let leads: HashFilter
  /// Whether the last word of a phrase may stand in the plural.
  private let plurals: Bool

  /// Builds a table.
  ///
  /// - Parameters:
  ///   - phrases: Phrases with their numbers; of equal phrases the first wins.
  ///   - plurals: Whether `s`, `es` or `ies` on a phrase's last word fits too.
  /// - Complexity: O(bytes of the phrases).
  package init(_ phrases: [(phrase: String, id: Int32)], plurals: Bool = false) {
    self.init(PhraseEntries(phrases, plurals: plurals), plurals: plurals)
  }

  /// Builds a table of phrases in lower case, one a line, numbered from 0.
  init(lines: ArraySlice<UInt8>, plurals: Bool) {
    self.init(PhraseEntries(lines: lines, plurals: plurals), plurals: plurals)
  }

  private init(_ entries: PhraseEntries, plurals: Bool) {
    self.entries = entries
    self.plurals = plurals
    var one: [(hash: UInt32, entry: Int32)] = []
    var more: [(hash: UInt32, entry: Int32)] = []
    one.reserveCapacity(entries.phrases.count)
    more.reserveCapacity(entries.phrases.count)
    var leads = HashFilter(capacity: entries.phrases.count)
    // Shorter ones first: later ones are put before them in a chain.
    for index in entries.shortestFirst() {
      let phrase = entries.phrases[Int(index)]
      let first = entries.words[Int(phrase.firstWord)].hash
      if phrase.wordCount == 1 {
        one.append((first, index))
      } else {
        leads.insert(first)
        let second = entries.words[Int(phrase.firstWord) + 1].hash
        more.append((PhraseTable.key(first, second), index))
      }
    }
    self.leads = leads
    singles = PhraseIndex(one)
    pairs = PhraseIndex(more)
  }

  /// The key of two words.
  @inline(__always)
  private static func key(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let mixed = (UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }

  /// The longest phrase that begins at a token and ends before `limit`, or nil.
  package func match(at index: Int, in text: TokenizedText, limit: Int? = nil) -> PhraseMatch? {
    match(at: index, in: text, limit: limit ?? text.tokens.count)
  }

  @inline(never)
  private func match(at index: Int, in text: TokenizedText, limit: Int) -> PhraseMatch? {
    let first = text.tokens[index].hash
    if leads.mayHold(first), index + 1 < limit {
      let candidate = pairs.first(PhraseTable.key(first, text.tokens[index + 1].hash))
      if candidate >= 0,
        let match = longest(from: candidate, in: pairs, at: index, in: text, limit)
      {
        return match
      }
    }
    let candidate = singles.first(first)
    return candidate < 0 ? nil : longest(from: candidate, in: singles, at: index, in: text, limit)
  }

  /// The first phrase of a chain that fits; chains are ordered from long to short.
  @inline(never)
  private func longest(
    from candidate: Int32, in table: PhraseIndex, at index: Int, in text: TokenizedText,
    _ limit: Int
  ) -> PhraseMatch? {
    var candidate = candidate
    while candidate >= 0 {
      let entry = table.entry(candidate)
      let phrase = entries.phrases[Int(entry)]
      let end = index + Int(phrase.wordCount)
      if end <= limit, let range = fit(phrase, at: index, in: text) {
        return PhraseMatch(id: phrase.id, first: index, end: end, range: range)
      }
      candidate = table.next(candidate)
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
      let hash = text.tokens[index].hash
      if leads.mayHold(hash) || singles.mayHold(hash),
        let match = match(at: index, in: text, limit: range.upperBound)
      {
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
      if let match = match(at: index, in: text, limit: range.upperBound) { return match }
    }
    return nil
  }

  /// The bytes that a phrase takes at a token, or nil where it does not fit.
  private func fit(
    _ phrase: PhraseEntries.Phrase, at index: Int, in text: TokenizedText
  ) -> Range<Int>? {
    let count = Int(phrase.wordCount)
    for offset in 0..<count {
      let word = Int(phrase.firstWord) + offset
      let token = text.tokens[index + offset]
      guard entries.same(word, token, in: text.bytes, mayBePlural: plurals && offset == count - 1)
      else { return nil }
      guard offset > 0 else { continue }
      let left = Int(text.tokens[index + offset - 1].end)
      let gap = Gap.between(text.bytes, left, Int(token.start))
      guard entries.gaps[word].accepts(gap) else { return nil }
    }
    let start = Int(text.tokens[index].start)
    return Boundary.range(
      of: start..<Int(text.tokens[index + count - 1].end), leadingDot: phrase.leadingDot,
      tail: phrase.tail, in: text.bytes)
  }
}

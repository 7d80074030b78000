package import Lexicon
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
/// phrases that begin with "data" do not have to be tried one by one. A bit filter of the keys stands
/// before the hash table: most words of a text begin no phrase.
package struct PhraseTable: Sendable {
  /// All phrases in lower case, eight bytes more at the end.
  let pool: [UInt8]
  /// The words of all phrases.
  let words: [Token]
  private(set) var index: PhraseIndex
  /// Whether the last word of a phrase may stand in the plural.
  let plurals: Bool

  /// Builds a table.
  ///
  /// - Parameters:
  ///   - phrases: Phrases with their numbers; of equal phrases the first wins.
  ///   - plurals: Whether `s`, `es` or `ies` on a phrase's last word fits too.
  /// - Complexity: O(bytes of the phrases).
  package init(_ phrases: [(phrase: String, id: Int32)], plurals: Bool = false) {
    self.init(PhrasePool(phrases), plurals: plurals)
  }

  /// Builds a table of the words of groups, with a number for each group.
  ///
  /// - Parameters:
  ///   - groups: Groups of lists of `wording` with their numbers; of equal phrases the first wins.
  ///   - wording: The lists.
  /// - Complexity: O(bytes of the phrases).
  package init(_ groups: [(group: CompactGroup, id: Int32)], of wording: WordLists) {
    self.init(PhrasePool(groups, of: wording.bytes), plurals: false)
  }

  /// Builds a table of phrases of skills, with a number for those of each.
  ///
  /// - Parameters:
  ///   - groups: Lists of phrases of `skills` with their numbers; of equal phrases the first wins.
  ///   - skills: The skills.
  ///   - plurals: Whether `s`, `es` or `ies` on a phrase's last word fits too.
  /// - Complexity: O(bytes of the phrases).
  package init(
    _ groups: [(group: CompactGroup, id: Int32)], of skills: SkillList, plurals: Bool
  ) {
    self.init(PhrasePool(groups, of: skills.bytes), plurals: plurals)
  }

  /// Builds a table of the words of one group, all with the number 0; of none where it is nil.
  package init(_ group: CompactGroup?, of wording: WordLists) {
    self.init(group.map { [(group: $0, id: Int32(0))] } ?? [], of: wording)
  }

  /// Builds a table whose numbers are sets of bits: equal phrases have those of all.
  ///
  /// - Parameters:
  ///   - groups: Groups of lists of `wording` with their bits.
  ///   - wording: The lists.
  ///   - bits: The bits that a phrase in lower case has by itself.
  package init(
    uniting groups: [(group: CompactGroup, id: Int32)], of wording: WordLists,
    bits: (ArraySlice<UInt8>) -> Int32
  ) {
    var pool = PhrasePool(groups, of: wording.bytes)
    pool.addBits(bits)
    self.init(pool, plurals: false)
    index.uniteEqual(in: self.pool)
  }

  /// Builds a table of phrases in lower case, one a line, numbered from 0.
  init(lines: ArraySlice<UInt8>, plurals: Bool) {
    self.init(PhrasePool(lines: lines), plurals: plurals)
  }

  private init(_ pool: PhrasePool, plurals: Bool) {
    self.pool = pool.bytes
    self.plurals = plurals
    words = Tokenizer.tokens(of: pool.bytes)
    index = unsafe PhraseIndex(PhraseItems.all(of: pool, words, plurals: plurals))
  }

  /// The key of two words.
  @inline(__always)
  static func key(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let mixed = (UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }

  /// The longest phrase that begins at a token and ends before `limit`, or nil.
  package func match(at index: Int, in text: TokenizedText, limit: Int? = nil) -> PhraseMatch? {
    let limit = limit ?? text.tokens.count
    guard mayBegin(at: index, in: text, limit) else { return nil }
    return unsafe PhraseProbe.with(self, text) { unsafe $0.match(at: index, limit) }
  }

  /// Whether the filter lets a token pass: what it does not is no beginning of a phrase.
  private func mayBegin(at index: Int, in text: TokenizedText, _ limit: Int) -> Bool {
    let hash = text.tokens[index].hash
    if self.index.filter.mayHold(hash) { return true }
    guard index + 1 < limit else { return false }
    return self.index.filter.mayHold(PhraseTable.key(hash, text.tokens[index + 1].hash))
  }

  /// Appends the phrases in a range of tokens: left to right, the longest at each place, none
  /// overlapping.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - range: The tokens.
  ///   - candidates: The tokens at which a phrase may begin, where a scan of several tables has
  ///     found them.
  ///   - found: What is appended to.
  /// - Complexity: O(*tokens*), about two nanoseconds each where no phrase begins.
  package func collect(
    in text: TokenizedText, tokens range: Range<Int>, candidates: TokenSet? = nil,
    into found: inout [PhraseMatch]
  ) {
    guard !range.isEmpty else { return }
    unsafe PhraseProbe.with(self, text) { probe in
      var next = range.lowerBound
      var start = range.lowerBound
      while start < range.upperBound {
        let end = min((start | 63) + 1, range.upperBound)
        var mask =
          if let candidates { candidates.bits(start..<end) } else {
            unsafe index.filter.candidates(among: start..<end, of: probe.words)
          }
        while mask != 0 {
          let index = start + mask.trailingZeroBitCount
          mask &= mask &- 1
          if index >= next, let match = unsafe probe.match(at: index, range.upperBound) {
            found.append(match)
            next = match.end
          }
        }
        start = end
      }
    }
  }

  /// The phrases in a range of tokens, as ``collect(in:tokens:candidates:into:)`` finds them.
  package func matches(in text: TokenizedText, tokens range: Range<Int>) -> [PhraseMatch] {
    var found: [PhraseMatch] = []
    collect(in: text, tokens: range, into: &found)
    return found
  }

  /// Whether a token is a word of any phrase; for rare questions, as all words are passed over.
  ///
  /// - Complexity: O(*words of all phrases*).
  func holds(_ token: Token, in text: TokenizedText) -> Bool {
    words.contains { word in
      word.hash == token.hash && word.range.count == token.range.count
        && WordFold.areAlike(
          pool, word.range.lowerBound, text.bytes, token.range.lowerBound,
          count: token.range.count)
    }
  }

  /// The first phrase that stands in a range of tokens, or nil.
  package func firstMatch(in text: TokenizedText, tokens range: Range<Int>) -> PhraseMatch? {
    for index in range {
      if let match = match(at: index, in: text, limit: range.upperBound) { return match }
    }
    return nil
  }
}

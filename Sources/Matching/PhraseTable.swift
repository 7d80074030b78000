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

/// Phrases looked up in tokenized text: a hash table of first words behind a bit filter.
///
/// Words are compared without regard to case; a space in a phrase fits a space or a hyphen, `/`,
/// `&` and `.` fit themselves. The longest phrase at a word wins.
package struct PhraseTable: Sendable {
  struct Phrase: Sendable {
    var id: Int32
    /// Ranges of the words in ``PhraseTable/pool``.
    var words: [Range<Int32>]
    var gaps: [Gap]
    /// A dot directly before the first word, as in `.NET`.
    var leadingDot: Bool
    /// `++`, `+` or `#` directly after the last word.
    var tail: [UInt8]
    /// The next phrase with the same first word, or -1; longer ones come first.
    var next: Int32
  }

  private var phrases: [Phrase] = []
  private var pool: [UInt8] = []
  /// 64 Ki bits: whether any phrase begins with a word of this hash.
  private var filter = [UInt64](repeating: 0, count: 1024)
  private var slots: [Int32] = []
  private var hashes: [UInt32] = []
  /// Whether the last word of a phrase may stand in the plural.
  private let plurals: Bool

  /// Builds a table.
  ///
  /// - Parameters:
  ///   - entries: Phrases with their numbers; of equal phrases the first wins.
  ///   - plurals: Whether `s`, `es` or `ies` on a phrase's last word fits too.
  /// - Complexity: O(bytes of the phrases).
  package init(_ entries: [(phrase: String, id: Int32)], plurals: Bool = false) {
    self.plurals = plurals
    phrases.reserveCapacity(entries.count)
    for entry in entries { add(entry.phrase, id: entry.id) }
    link()
  }

  /// Whether the table holds no phrase.
  package var isEmpty: Bool { phrases.isEmpty }

  private mutating func add(_ phrase: String, id: Int32) {
    let bytes = Array(phrase.utf8)
    let tokens = Tokenizer.tokens(of: bytes)
    guard let first = tokens.first, let last = tokens.last else { return }
    let base = Int32(pool.count)
    pool += ASCII.lowercased(bytes)
    var gaps: [Gap] = []
    for (left, right) in zip(tokens, tokens.dropFirst()) {
      gaps.append(Gap.between(bytes, Int(left.end), Int(right.start)))
    }
    let leadingDot = first.start > 0 && bytes[Int(first.start) - 1] == UInt8(ascii: ".")
    let tail = bytes[Int(last.end)...].filter { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "#") }
    phrases.append(
      Phrase(
        id: id, words: tokens.map { base + $0.start..<base + $0.end }, gaps: gaps,
        leadingDot: leadingDot, tail: tail, next: -1))
    hashes.append(first.hash)
    guard plurals, tokens.count == 1, tail.isEmpty, !leadingDot else { return }
    for plural in PhraseTable.plurals(of: Array(bytes[first.range])) {
      let start = Int32(pool.count)
      pool += ASCII.lowercased(plural)
      phrases.append(
        Phrase(
          id: id, words: [start..<Int32(pool.count)], gaps: [], leadingDot: false, tail: [],
          next: -1))
      hashes.append(Tokenizer.tokens(of: plural).first?.hash ?? 0)
    }
  }

  private static func plurals(of word: [UInt8]) -> [[UInt8]] {
    guard word.count > 1, let last = word.last, ASCII.isLetter(last) else { return [] }
    switch ASCII.lowercased(last) {
    case UInt8(ascii: "s"), UInt8(ascii: "x"): return [word + Array("es".utf8)]
    case UInt8(ascii: "y"): return [Array(word.dropLast()) + Array("ies".utf8)]
    default: return [word + [UInt8(ascii: "s")]]
    }
  }

  private mutating func link() {
    var size = 64
    while size < phrases.count * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    let order = phrases.indices.sorted {
      (-phrases[$0].words.count, $0) > (-phrases[$1].words.count, $1)
    }
    for index in order {
      let hash = hashes[index]
      filter[Int(hash >> 6) & 1023] |= 1 << UInt64(hash & 63)
      var slot = Int(hash) & (size - 1)
      while slots[slot] >= 0, hashes[Int(slots[slot])] != hash { slot = (slot + 1) & (size - 1) }
      phrases[index].next = slots[slot]
      slots[slot] = Int32(index)
    }
  }

  /// Whether some phrase begins with a word of this hash; a false yes is possible, a false no not.
  @inline(__always)
  private func mayBegin(_ hash: UInt32) -> Bool {
    filter[Int(hash >> 6) & 1023] & (1 << UInt64(hash & 63)) != 0
  }

  /// The first phrase of the chain for a hash, or -1.
  private func head(_ hash: UInt32) -> Int32 {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      if hashes[Int(slots[slot])] == hash { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// The longest phrase that begins at a token, or nil.
  package func match(at index: Int, in text: TokenizedText) -> PhraseMatch? {
    guard mayBegin(text.tokens[index].hash) else { return nil }
    var candidate = head(text.tokens[index].hash)
    while candidate >= 0 {
      let phrase = phrases[Int(candidate)]
      if let range = fit(phrase, at: index, in: text) {
        return PhraseMatch(
          id: phrase.id, first: index, end: index + phrase.words.count, range: range)
      }
      candidate = phrase.next
    }
    return nil
  }

  /// The phrases in a range of tokens, left to right, the longest at each place, none overlapping.
  ///
  /// - Complexity: O(*tokens*), about a nanosecond each where no phrase begins.
  package func matches(in text: TokenizedText, tokens range: Range<Int>) -> [PhraseMatch] {
    var found: [PhraseMatch] = []
    guard !phrases.isEmpty else { return found }
    var index = range.lowerBound
    let tokens = text.tokens
    while index < range.upperBound {
      let hash = tokens[index].hash
      if mayBegin(hash), let match = match(at: index, in: text), match.end <= range.upperBound {
        found.append(match)
        index = match.end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether any phrase stands in a range of tokens.
  package func firstMatch(in text: TokenizedText, tokens range: Range<Int>) -> PhraseMatch? {
    for index in range where mayBegin(text.tokens[index].hash) {
      if let match = match(at: index, in: text), match.end <= range.upperBound { return match }
    }
    return nil
  }

  /// The bytes that a phrase takes at a token, or nil where it does not fit.
  private func fit(_ phrase: Phrase, at index: Int, in text: TokenizedText) -> Range<Int>? {
    let count = phrase.words.count
    guard index + count <= text.tokens.count else { return nil }
    for offset in 0..<count {
      let token = text.tokens[index + offset]
      guard same(phrase.words[offset], token, in: text, mayBePlural: plurals && offset == count - 1)
      else { return nil }
      guard offset > 0 else { continue }
      let left = Int(text.tokens[index + offset - 1].end)
      let gap = Gap.between(text.bytes, left, Int(token.start))
      guard phrase.gaps[offset - 1].accepts(gap) else { return nil }
    }
    return Boundary.range(
      of: text.tokens[index].range.lowerBound..<text.tokens[index + count - 1].range.upperBound,
      leadingDot: phrase.leadingDot, tail: phrase.tail, in: text.bytes)
  }

  private func same(
    _ word: Range<Int32>, _ token: Token, in text: TokenizedText, mayBePlural: Bool
  ) -> Bool {
    let length = Int(token.end - token.start)
    guard length == word.count || (mayBePlural && length > word.count) else { return false }
    let start = Int(token.start)
    let base = Int(word.lowerBound)
    for offset in 0..<word.count
    where ASCII.lowercased(text.bytes[start + offset]) != pool[base + offset] {
      return mayBePlural && offset == word.count - 1
        && isPluralInIES(pool[base + offset], rest: text.bytes[start + offset..<start + length])
    }
    guard length > word.count else { return true }
    let rest = ASCII.lowercased(text.bytes[start + word.count..<start + length])
    return rest == [UInt8(ascii: "s")] || rest == Array("es".utf8)
  }

  private func isPluralInIES(_ last: UInt8, rest: ArraySlice<UInt8>) -> Bool {
    last == UInt8(ascii: "y") && ASCII.lowercased(rest) == Array("ies".utf8)
  }
}

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
    /// Index of its first word in ``PhraseTable/words``.
    var firstWord: Int32
    var wordCount: Int32
    /// The next phrase with the same first word, or -1; longer ones come first.
    var next: Int32 = -1
    /// A dot directly before the first word, as in `.NET`.
    var leadingDot: Bool
    /// `++`, `+` or `#` directly after the last word.
    var tail: Boundary.Tail
  }

  private var phrases: [Phrase] = []
  /// All phrases in lower case, one a line.
  private var pool: [UInt8] = []
  /// The words of the pool.
  private var words: [Token] = []
  /// What stands before each word, within its phrase.
  private var gaps: [Gap] = []
  /// 64 Ki bits: whether any phrase begins with a word of this hash.
  private var filter = [UInt64](repeating: 0, count: 1024)
  private var slots: [Int32] = []
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
    var ends: [(end: Int, id: Int32)] = []
    ends.reserveCapacity(entries.count * 2)
    var singles: [(range: Range<Int>, id: Int32)] = []
    for (phrase, id) in entries {
      let start = pool.count
      pool.append(contentsOf: phrase.utf8)
      ends.append((pool.count, id))
      singles.append((start..<pool.count, id))
      pool.append(ASCII.lineFeed)
    }
    // After all phrases, so that SSRS is itself before it is several SSR.
    for (range, id) in plurals ? singles : [] {
      PhraseTable.appendPlural(of: range, id, &pool, &ends)
    }
    for index in pool.indices { pool[index] = ASCII.lowercased(pool[index]) }
    words = Tokenizer.tokens(of: pool)
    divide(ends)
    link()
  }

  /// Adds the plural of a phrase of one word: its hash differs, so it needs an entry of its own.
  private static func appendPlural(
    of range: Range<Int>, _ id: Int32, _ pool: inout [UInt8], _ ends: inout [(end: Int, id: Int32)]
  ) {
    guard range.count > 1, pool[range].allSatisfy(ASCII.isWord), let last = pool[range].last,
      ASCII.isLetter(last)
    else { return }
    pool.append(contentsOf: pool[range])
    switch ASCII.lowercased(last) {
    case UInt8(ascii: "s"), UInt8(ascii: "x"): pool.append(contentsOf: "es".utf8)
    case UInt8(ascii: "y"):
      pool.removeLast()
      pool.append(contentsOf: "ies".utf8)
    default: pool.append(UInt8(ascii: "s"))
    }
    ends.append((pool.count, id))
    pool.append(ASCII.lineFeed)
  }

  /// Divides the words of the pool among the phrases.
  private mutating func divide(_ ends: [(end: Int, id: Int32)]) {
    phrases.reserveCapacity(ends.count)
    gaps.reserveCapacity(words.count)
    var word = 0
    for (end, id) in ends {
      let first = word
      while word < words.count, Int(words[word].end) <= end {
        let start = word > first ? Int(words[word - 1].end) : Int(words[word].start)
        gaps.append(Gap.between(pool, start, Int(words[word].start)))
        word += 1
      }
      guard word > first else { continue }
      let start = Int(words[first].start)
      phrases.append(
        Phrase(
          id: id, firstWord: Int32(first), wordCount: Int32(word - first),
          leadingDot: start > 0 && pool[start - 1] == UInt8(ascii: "."),
          tail: Boundary.Tail(pool[Int(words[word - 1].end)..<end])))
    }
  }

  /// Chains the phrases by their first words, longer ones before shorter ones.
  private mutating func link() {
    var size = 64
    while size < phrases.count * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    let longest = phrases.map(\.wordCount).max() ?? 0
    for length in stride(from: Int32(1), through: longest, by: 1) {
      for index in phrases.indices.reversed() where phrases[index].wordCount == length {
        let hash = words[Int(phrases[index].firstWord)].hash
        filter[Int(hash >> 6) & 1023] |= 1 << UInt64(hash & 63)
        let slot = slot(of: hash)
        phrases[index].next = slots[slot]
        slots[slot] = Int32(index)
      }
    }
  }

  /// The slot that holds phrases of this first word, or the empty one where they would go.
  private func slot(of hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0, words[Int(phrases[Int(slots[slot])].firstWord)].hash != hash {
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// Whether some phrase may begin with a word of this hash.
  @inline(__always)
  private func mayBegin(_ hash: UInt32) -> Bool {
    filter[Int(hash >> 6) & 1023] & (1 << UInt64(hash & 63)) != 0
  }

  /// The longest phrase that begins at a token and ends before `limit`, or nil.
  package func match(at index: Int, in text: TokenizedText, limit: Int? = nil) -> PhraseMatch? {
    guard mayBegin(text.tokens[index].hash) else { return nil }
    let limit = limit ?? text.tokens.count
    var candidate = slots[slot(of: text.tokens[index].hash)]
    while candidate >= 0 {
      let phrase = phrases[Int(candidate)]
      let end = index + Int(phrase.wordCount)
      if end <= limit, let range = fit(phrase, at: index, in: text) {
        return PhraseMatch(id: phrase.id, first: index, end: end, range: range)
      }
      candidate = phrase.next
    }
    return nil
  }

  /// Appends the phrases in a range of tokens: left to right, the longest at each place, none
  /// overlapping.
  ///
  /// - Complexity: O(*tokens*), about a nanosecond each where no phrase begins.
  package func collect(
    in text: TokenizedText, tokens range: Range<Int>, into found: inout [PhraseMatch]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      if mayBegin(text.tokens[index].hash),
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
    for index in range where mayBegin(text.tokens[index].hash) {
      if let match = match(at: index, in: text, limit: range.upperBound) { return match }
    }
    return nil
  }

  /// The bytes that a phrase takes at a token, or nil where it does not fit.
  private func fit(_ phrase: Phrase, at index: Int, in text: TokenizedText) -> Range<Int>? {
    let count = Int(phrase.wordCount)
    for offset in 0..<count {
      let word = Int(phrase.firstWord) + offset
      let token = text.tokens[index + offset]
      guard same(words[word], token, in: text, mayBePlural: plurals && offset == count - 1)
      else { return nil }
      guard offset > 0 else { continue }
      let left = Int(text.tokens[index + offset - 1].end)
      let gap = Gap.between(text.bytes, left, Int(token.start))
      guard gaps[word].accepts(gap) else { return nil }
    }
    let start = Int(text.tokens[index].start)
    return Boundary.range(
      of: start..<Int(text.tokens[index + count - 1].end), leadingDot: phrase.leadingDot,
      tail: phrase.tail, in: text.bytes)
  }

  private func same(
    _ word: Token, _ token: Token, in text: TokenizedText, mayBePlural: Bool
  ) -> Bool {
    let wanted = Int(word.end - word.start)
    let length = Int(token.end - token.start)
    guard length == wanted || (mayBePlural && length > wanted && length <= wanted + 2) else {
      return false
    }
    let start = Int(token.start)
    let base = Int(word.start)
    for offset in 0..<wanted
    where ASCII.lowercased(text.bytes[start + offset]) != pool[base + offset] {
      return mayBePlural && offset == wanted - 1 && length == wanted + 2
        && pool[base + offset] == UInt8(ascii: "y")
        && isEnding("ies", start + offset, in: text.bytes)
    }
    if length == wanted { return true }
    return isEnding(length == wanted + 1 ? "s" : "es", start + wanted, in: text.bytes)
  }

  private func isEnding(_ ending: StaticString, _ start: Int, in bytes: [UInt8]) -> Bool {
    for offset in 0..<ending.utf8CodeUnitCount
    where unsafe ASCII.lowercased(bytes[start + offset]) != ending.utf8Start[offset] {
      return false
    }
    return true
  }
}

/// A set of hashes that may say yes wrongly and never no.
///
/// Each member sets two bits of one 64-bit word; with at least sixteen bits for each member, about
/// one other word in sixty is let through.
struct HashFilter: Sendable {
  private(set) var bits: [UInt64]
  private let mask: UInt32

  init(capacity: Int) {
    bits = [UInt64](repeating: 0, count: HashFilter.wordCount(for: capacity))
    mask = UInt32(bits.count - 1)
  }

  /// The number of words for so many members, a power of two.
  static func wordCount(for capacity: Int) -> Int {
    var words = 1
    while words * 4 < capacity { words *= 2 }
    return words
  }

  /// The bits that a hash has in its word.
  @inline(__always)
  static func bits(of hash: UInt32) -> UInt64 { 1 &<< UInt64(hash & 63) | 1 &<< UInt64(hash >> 26) }

  mutating func insert(_ hash: UInt32) {
    bits[Int(hash >> 6 & mask)] |= HashFilter.bits(of: hash)
  }

  @inline(__always)
  func mayHold(_ hash: UInt32) -> Bool {
    HashFilter.mayHold(hash, bits[Int(hash >> 6 & mask)])
  }

  /// Whether a word of the bits has both bits of a hash.
  @inline(__always)
  static func mayHold(_ hash: UInt32, _ word: UInt64) -> Bool {
    word &>> UInt64(hash & 63) & word &>> UInt64(hash >> 26) & 1 != 0
  }

  /// The lowest bit tells whether the set may hold a hash; the others mean nothing.
  ///
  /// Without a branch or a check of bounds, for loops over all words of a text; `bits` must be those
  /// of this filter.
  @inline(__always)
  func probe(_ hash: UInt32, _ bits: UnsafePointer<UInt64>) -> UInt64 {
    let word = unsafe bits[Int(hash >> 6 & mask)]
    return word &>> UInt64(hash & 63) & word &>> UInt64(hash >> 26)
  }

  /// The tokens of at most 64 whose hash, alone or with the next one's, the set may hold; one bit
  /// each.
  ///
  /// Branches here would be guessed wrong for every tenth word, which costs more than the look-ups;
  /// hence the pointers too: no check of bounds stops the loop.
  @inline(__always)
  func candidates(among range: Range<Int>, of tokens: UnsafeBufferPointer<Token>) -> UInt64 {
    unsafe bits.withUnsafeBufferPointer { bits in
      guard let bits = bits.baseAddress, let words = tokens.baseAddress else { return 0 }
      let last = tokens.count - 1
      let stop = min(range.upperBound, last)
      var found: UInt64 = 0
      var hash = unsafe words[range.lowerBound].hash
      for index in range.lowerBound..<max(stop, range.lowerBound) {
        let next = unsafe words[index &+ 1].hash
        let word = unsafe probe(hash, bits) | probe(PhraseTable.key(hash, next), bits)
        found = found &>> 1 | word &<< 63
        hash = next
      }
      // The last token of the text has none after it.
      if stop < range.upperBound { unsafe found = found &>> 1 | probe(hash, bits) &<< 63 }
      return found &>> UInt64(truncatingIfNeeded: 64 &- range.count)
    }
  }
}

/// A set of hashes that may say yes wrongly and never no.
///
/// Each member sets two bits of one 64-bit word; with at least sixteen bits for each member, about
/// one other word in sixty is let through.
struct HashFilter: Sendable {
  private(set) var bits: [UInt64]
  private var mask: UInt32

  init(capacity: Int) {
    var words = 1
    while words * 4 < capacity { words *= 2 }
    bits = [UInt64](repeating: 0, count: words)
    mask = UInt32(words - 1)
  }

  mutating func insert(_ hash: UInt32) {
    bits[Int(hash >> 6 & mask)] |= 1 << UInt64(hash & 63) | 1 << UInt64(hash >> 26)
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
}

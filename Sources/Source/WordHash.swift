/// The hash of a word: its first eight bytes with the case bit set, and its length, mixed by a
/// multiplication (Fibonacci hashing, the golden ratio times 2^64).
///
/// The matcher compares it for every word of a text, and the lexicon's compact form holds it of every
/// cue. Public for ``mixed(_:_:)`` to be inlined there.
public struct WordHash: Sendable {
  /// The first eight bytes, the first in the lowest place.
  private var key: UInt64
  private var length: Int

  /// The hash of a word that stands in some bytes.
  package init(_ word: Range<Int>, in bytes: [UInt8]) {
    length = word.count
    key = 0
    for offset in 0..<min(length, 8) {
      key |= UInt64(bytes[word.lowerBound + offset]) &<< UInt64(truncatingIfNeeded: offset &* 8)
    }
  }

  /// The word of so many bytes whose first eight are these.
  package init(key: UInt64, length: Int) {
    self.key = key
    self.length = length
  }

  /// The hash as tokens have it.
  package var value: UInt32 { WordHash.mixed(key, length) }

  /// The word with `s`, or `es` and `ies` where its last letter asks for them.
  package func plural(ofLast last: UInt8) -> WordHash {
    switch last {
    case UInt8(ascii: "s"), UInt8(ascii: "x"): appending("es")
    case UInt8(ascii: "y"): droppingLast().appending("ies")
    default: appending("s")
    }
  }

  /// The word with `s` at its end.
  package var withS: WordHash { appending("s") }

  private func appending(_ ending: StaticString) -> WordHash {
    var longer = self
    for place in 0..<ending.utf8CodeUnitCount {
      // A shift past the eighth byte leaves nothing, as it should.
      let byte = unsafe UInt64(ending.utf8Start[place])
      longer.key |= byte << UInt64(longer.length * 8)
      longer.length += 1
    }
    return longer
  }

  private func droppingLast() -> WordHash {
    var shorter = self
    shorter.length -= 1
    shorter.key &= ~(0xFF << UInt64(shorter.length * 8))
    return shorter
  }

  /// The hash of a word of so many bytes, of which the first eight are the key.
  @inlinable @inline(__always)
  public static func mixed(_ key: UInt64, _ length: Int) -> UInt32 {
    let folded = key | 0x2020_2020_2020_2020
    let salted = folded ^ (UInt64(truncatingIfNeeded: length) &* 0xFF51_AFD7_ED55_8CCD)
    return UInt32(truncatingIfNeeded: (salted &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}

internal import Source

/// The hash of a word: its first eight bytes with the case bit set, and its length, mixed by a
/// multiplication (Fibonacci hashing, the golden ratio times 2^64).
struct WordHash {
  /// The first eight bytes, the first in the lowest place.
  private var key: UInt64
  private var length: Int

  init(_ word: Range<Int>, in bytes: [UInt8]) {
    self = unsafe bytes.withUnsafeBytes { unsafe WordHash(word, in: $0) }
  }

  @inline(__always)
  @unsafe init(_ word: Range<Int>, in bytes: UnsafeRawBufferPointer) {
    length = word.count
    if word.lowerBound + 8 <= bytes.count {
      // One load, not a loop: thousands of cues are hashed at every start.
      let first = unsafe UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: word.lowerBound, as: UInt64.self))
      key = first & (UInt64.max >> UInt64(max(64 - length * 8, 0)))
      return
    }
    key = 0
    for offset in 0..<min(length, 8) {
      let byte = unsafe bytes[word.lowerBound + offset]
      key |= UInt64(byte) &<< UInt64(truncatingIfNeeded: offset &* 8)
    }
  }

  /// The word of so many bytes whose first eight are these.
  init(key: UInt64, length: Int) {
    self.key = key
    self.length = length
  }

  /// The hash as tokens have it.
  var value: UInt32 { WordHash.mixed(key, length) }

  /// The word with `s`, or `es` and `ies` where its last letter asks for them.
  func plural(ofLast last: UInt8) -> WordHash {
    switch last {
    case UInt8(ascii: "s"), UInt8(ascii: "x"): appending("es")
    case UInt8(ascii: "y"): droppingLast().appending("ies")
    default: appending("s")
    }
  }

  /// The word with `s` at its end.
  var withS: WordHash { appending("s") }

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

  @inline(__always)
  static func mixed(_ key: UInt64, _ length: Int) -> UInt32 {
    let folded = key | 0x2020_2020_2020_2020
    let salted = folded ^ (UInt64(truncatingIfNeeded: length) &* 0xFF51_AFD7_ED55_8CCD)
    return UInt32(truncatingIfNeeded: (salted &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}

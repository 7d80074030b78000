internal import Source

/// Finds the bytes by which names differ from other words: capitals, digits and backquotes.
package enum CapitalScan {
  /// The first such byte from an offset on, or the end of the range.
  ///
  /// Eight bytes are classed at once as ``WordMask`` does it: a loop that looks at each byte takes
  /// as long as all else that is done to find names.
  /// - Complexity: O(*bytes*), about a quarter of a nanosecond each.
  package static func next(in range: Range<Int>, of bytes: [UInt8]) -> Int {
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let word = unsafe bytes.withUnsafeBytes {
        unsafe UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      }
      let found = marks(word)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < range.upperBound, marks(UInt64(bytes[index])) == 0 { index += 1 }
    return index
  }

  /// The high bit of each byte that is a capital, a digit or a backquote.
  @inline(__always)
  private static func marks(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let plain = word & 0x7F7F_7F7F_7F7F_7F7F
    let capitals = (plain &+ ones &* (0x80 - 0x41)) & ~(plain &+ ones &* (0x80 - 0x5B))
    let digits = (plain &+ ones &* (0x80 - 0x30)) & ~(plain &+ ones &* (0x80 - 0x3A))
    let others = (plain ^ ones &* 0x60) &+ ones &* 0x7F
    return (capitals | digits | ~others) & ~word & 0x8080_8080_8080_8080
  }
}

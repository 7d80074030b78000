internal import Source

/// Finds which bytes of a text are part of words, 64 at a time, one bit each.
///
/// Eight bytes are classed at once by plain arithmetic on 64 bits: a loop that looks at each byte
/// spends most of its time on wrongly guessed word ends.
struct WordMask {
  /// Bytes at the start of the next 64 that end a character that parts words.
  private var separatorBytes = 0

  /// The bits of up to 64 bytes from an offset on; the first byte is the lowest bit.
  @inline(__always)
  mutating func next(_ text: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    guard offset + 64 <= text.count else { return unsafe byBytes(text, offset, text.count) }
    var mask: UInt64 = 0
    var high: UInt64 = 0
    for step in 0..<8 {
      let word = unsafe UInt64(
        littleEndian: text.loadUnaligned(fromByteOffset: offset + step * 8, as: UInt64.self))
      high |= word
      mask |= WordMask.gather(WordMask.wordBytes(word)) << UInt64(step * 8)
    }
    if high & 0x8080_8080_8080_8080 != 0 || separatorBytes > 0 {
      return unsafe byBytes(text, offset, offset + 64)
    }
    return mask
  }

  /// The high bit of each byte that is an ASCII letter or digit; all bytes must be ASCII.
  ///
  /// Adding `0x80 - c` to a byte below 128 sets its high bit exactly if it is at least `c`, and
  /// carries nothing into the next byte.
  @inline(__always)
  private static func wordBytes(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let plain = word & 0x7F7F_7F7F_7F7F_7F7F
    let folded = plain | 0x2020_2020_2020_2020
    let letters = (folded &+ ones &* (0x80 - 0x61)) & ~(folded &+ ones &* (0x80 - 0x7B))
    let digits = (plain &+ ones &* (0x80 - 0x30)) & ~(plain &+ ones &* (0x80 - 0x3A))
    return (letters | digits) & 0x8080_8080_8080_8080
  }

  /// The high bits of eight bytes as eight bits: each is moved to the top byte by one of the
  /// multiplier's bits, 49, 42, 35 and so on.
  @inline(__always)
  private static func gather(_ bits: UInt64) -> UInt64 { (bits &* 0x0002_0408_1020_4081) >> 56 }

  /// The same, byte by byte, for text beyond ASCII and for the end of a text.
  @inline(never)
  private mutating func byBytes(
    _ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int
  ) -> UInt64 {
    var mask: UInt64 = 0
    for index in start..<min(end, start + 64) {
      if separatorBytes > 0 {
        separatorBytes -= 1
        continue
      }
      let byte = unsafe text[index]
      switch byte {
      // Leads of punctuation and symbols: Latin-1, general punctuation, pictographs.
      case 0xC2: separatorBytes = 1
      case 0xE2: separatorBytes = 2
      case 0xF0...0xFF: separatorBytes = 3
      default: if ASCII.isWord(byte) { mask |= 1 << UInt64(index - start) }
      }
    }
    return mask
  }
}

internal import Source

/// Tells whether a word begins a sentence, where a capital tells nothing.
enum SentenceStart {
  /// Whether a sentence, or what a colon or dash announces, begins at an offset.
  static func isStart(_ start: Int, of block: Range<Int>, in bytes: [UInt8]) -> Bool {
    var index = start
    while index > block.lowerBound {
      let byte = bytes[index - 1]
      switch byte {
      case _ where ASCII.isSpace(byte): break
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "["): break
      case UInt8(ascii: "("): if index - 1 > block.lowerBound { return false }
      case UInt8(ascii: "."): return !isAbbreviation(index - 1, in: bytes)
      case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"): return true
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "|"):
        let isGlued = index - 1 > block.lowerBound && !ASCII.isSpace(bytes[index - 2])
        return index < start || !isGlued
      default: return byte >= 0x80 && isSymbol(index - 1, of: block, in: bytes)
      }
      index -= 1
    }
    return true
  }

  /// Whether a byte beyond ASCII ends a sign such as a bullet rather than a letter.
  private static func isSymbol(
    _ index: Int, of block: Range<Int>, in bytes: [UInt8]
  ) -> Bool {
    var lead = index
    while lead > block.lowerBound, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    return bytes[lead] == 0xE2 || bytes[lead] == 0xC2 || bytes[lead] >= 0xF0
  }

  /// Whether a dot ends "e.g.", "i.e." or "etc." and no sentence.
  private static func isAbbreviation(_ dot: Int, in bytes: [UInt8]) -> Bool {
    guard dot >= 3 else { return false }
    return bytes[dot - 2] == UInt8(ascii: ".")
      || (bytes[dot - 2] | 0x20 == UInt8(ascii: "t")
        && bytes[dot - 3] | 0x20 == UInt8(ascii: "e"))
  }
}

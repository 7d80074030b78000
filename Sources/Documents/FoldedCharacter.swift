/// What stands in plain text for a typographic character.
struct FoldedCharacter {
  /// How many bytes the character takes in the original.
  var length: Int
  /// Up to three bytes, the first in the lowest place; none where the character is dropped.
  var bytes: UInt32
  var count: Int

  /// Whether the character is a bullet only where it starts a line.
  var onlyAtLineStart = false

  private init(_ length: Int, _ replacement: StaticString) {
    self.length = length
    count = replacement.utf8CodeUnitCount
    bytes = replacement.withUTF8Buffer { buffer in
      var packed: UInt32 = 0
      for place in 0..<buffer.count { unsafe packed |= UInt32(buffer[place]) << (place * 8) }
      return packed
    }
  }

  /// What a character beyond ASCII is folded to, or nil where it stays.
  @inline(__always)
  init?(at index: Int, in bytes: [UInt8], end: Int) {
    switch bytes[index] {
    case 0xC2, 0xCA, 0xCD: self.init(two: index, bytes, end)
    case 0xE1, 0xE2, 0xE3, 0xEE, 0xEF: self.init(three: index, bytes, end)
    default: return nil
    }
  }

  private init?(two index: Int, _ bytes: [UInt8], _ end: Int) {
    guard index + 1 < end else { return nil }
    switch UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F) {
    case 0x85: self.init(2, "\n")
    case 0xA0: self.init(2, " ")
    case 0xAD, 0x34F: self.init(2, "")
    case 0xB7:
      self.init(2, "•")
      onlyAtLineStart = true
    case 0x2BC: self.init(2, "'")
    default: return nil
    }
  }

  private init?(three index: Int, _ bytes: [UInt8], _ end: Int) {
    guard index + 2 < end else { return nil }
    let scalar =
      UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
      | UInt32(bytes[index + 2] & 0x3F)
    switch scalar {
    case 0x2018...0x201B, 0x2032, 0x2035: self.init(3, "'")
    case 0x201C...0x201F, 0x2033, 0x2036: self.init(3, "\"")
    case 0x2010...0x2013, 0x2212, 0xFE58, 0xFE63, 0xFF0D: self.init(3, "-")
    case 0x2014, 0x2015: self.init(3, " - ")
    case 0x2026: self.init(3, "...")
    case 0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0x25E6, 0x2219, 0xE000...0xF8FF: self.init(3, "•")
    case 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self.init(3, " ")
    case 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: self.init(3, "")
    case 0x2028, 0x2029: self.init(3, "\n")
    case 0xFB00...0xFB06: self.init(3, Self.ligature(scalar))
    default: return nil
    }
  }

  private static func ligature(_ scalar: UInt32) -> StaticString {
    switch scalar {
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    default: "st"
    }
  }
}

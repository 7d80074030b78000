internal import Source

/// Reads character references such as `&amp;`, `&#8217;` and `&#x2019;`.
enum HTMLEntities {
  /// The longest name there is a reference for, with room for digits.
  private static let reach = 12

  /// The character that a reference at an offset stands for, as UTF-8, and the reference's length;
  /// nil where `&` is just an ampersand.
  static func decode(
    _ text: [UInt8], at index: Int, end: Int
  ) -> (bytes: [UInt8], length: Int)? {
    guard index + 2 < end else { return nil }
    if text[index + 1] == UInt8(ascii: "#") { return number(text, index, end) }
    var past = index + 1
    let limit = min(end, index + reach)
    while past < limit, ASCII.isLetter(text[past]) || ASCII.isDigit(text[past]) { past += 1 }
    let isClosed = past < end && text[past] == UInt8(ascii: ";")
    let name = String(decoding: text[index + 1..<past], as: UTF8.self)
    // Without a semicolon only the oldest names count, so that "R&D&par" stays as it is.
    guard isClosed || ["amp", "lt", "gt", "quot", "nbsp"].contains(name),
      let value = HTMLEntityNames.codePoints[name], let bytes = utf8(value)
    else { return nil }
    return (bytes, past - index + (isClosed ? 1 : 0))
  }

  private static func number(
    _ text: [UInt8], _ index: Int, _ end: Int
  ) -> (bytes: [UInt8], length: Int)? {
    var past = index + 2
    let isHexadecimal = past < end && text[past] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { past += 1 }
    let start = past
    var value: UInt32 = 0
    while past < end, past < start + 8, let digit = digit(text[past], isHexadecimal) {
      value = value &* (isHexadecimal ? 16 : 10) &+ digit
      past += 1
    }
    guard past > start, let bytes = utf8(windows(value)) else { return nil }
    if past < end, text[past] == UInt8(ascii: ";") { past += 1 }
    return (bytes, past - index)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if ASCII.isDigit(byte) { return UInt32(byte & 0xF) }
    let low = byte | 0x20
    guard isHexadecimal, low >= 0x61, low <= 0x66 else { return nil }
    return UInt32(low - 0x61 + 10)
  }

  /// Numbers of the C1 range are read as Windows-1252, as browsers do.
  private static func windows(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x80: 0x20AC
    case 0x85: 0x2026
    case 0x91: 0x2018
    case 0x92: 0x2019
    case 0x93: 0x201C
    case 0x94: 0x201D
    case 0x95: 0x2022
    case 0x96: 0x2013
    case 0x97: 0x2014
    case 0x99: 0x2122
    default: value
    }
  }

  private static func utf8(_ value: UInt32) -> [UInt8]? {
    guard value > 0, let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar) else {
      return nil
    }
    return Array(bytes)
  }
}

internal import Source

/// The body of a MIME part as the bytes that it was written for.
enum MIMEBody {
  /// Decodes a body, and tells the way back; unknown encodings are taken as they are.
  ///
  /// - Complexity: O(*n*).
  static func decoded(
    _ source: [UInt8], _ range: Range<Int>, encoding: String
  ) -> (bytes: [UInt8], map: PositionMap) {
    switch encoding {
    case "quoted-printable": return quotedPrintable(source, range)
    case "base64": return base64(source, range)
    default:
      var map = PositionMap()
      map.note(text: 0, original: range.lowerBound)
      return (Array(source[range]), map)
    }
  }

  private static func quotedPrintable(
    _ source: [UInt8], _ range: Range<Int>
  ) -> (bytes: [UInt8], map: PositionMap) {
    var bytes: [UInt8] = []
    var map = PositionMap()
    bytes.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let sign = ByteScan.first(UInt8(ascii: "="), in: source, range: index..<range.upperBound)
      map.note(text: bytes.count, original: index)
      bytes.append(contentsOf: source[index..<sign])
      index = sign
      guard sign < range.upperBound else { break }
      map.note(text: bytes.count, original: sign)
      if sign + 2 < range.upperBound, let high = hexadecimal(source[sign + 1]),
        let low = hexadecimal(source[sign + 2])
      {
        bytes.append(high << 4 | low)
        index = sign + 3
      } else if let next = softBreak(source, sign + 1..<range.upperBound) {
        index = next
      } else {
        bytes.append(source[sign])
        index = sign + 1
      }
    }
    return (bytes, map)
  }

  /// Where the line after a soft break starts, or nil where the sign before is none.
  private static func softBreak(_ source: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound, source[index] == ASCII.space || source[index] == ASCII.tab {
      index += 1
    }
    if index == range.upperBound { return index }
    if source[index] == ASCII.carriageReturn { index += 1 }
    if index < range.upperBound, source[index] == ASCII.lineFeed { return index + 1 }
    return source[index - 1] == ASCII.carriageReturn ? index : nil
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    if ASCII.isDigit(byte) { return byte & 0xF }
    let low = byte | 0x20
    return low >= 0x61 && low <= 0x66 ? low - 0x61 + 10 : nil
  }

  private static func base64(
    _ source: [UInt8], _ range: Range<Int>
  ) -> (bytes: [UInt8], map: PositionMap) {
    var bytes: [UInt8] = []
    var map = PositionMap()
    bytes.reserveCapacity(range.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for index in range {
      if source[index] == UInt8(ascii: "=") { break }
      guard let six = value(source[index]) else { continue }
      if count == 0 { map.note(text: bytes.count, original: index) }
      bits = bits << 6 | six
      count += 1
      guard count == 4 else { continue }
      bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
      bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
      bytes.append(UInt8(truncatingIfNeeded: bits))
      (bits, count) = (0, 0)
    }
    if count >= 2 { bytes.append(UInt8(truncatingIfNeeded: bits >> (count == 2 ? 4 : 10))) }
    if count == 3 { bytes.append(UInt8(truncatingIfNeeded: bits >> 2)) }
    return (bytes, map)
  }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61 + 26)
    case 0x30...0x39: UInt32(byte - 0x30 + 52)
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

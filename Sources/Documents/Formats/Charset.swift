internal import Source

/// Turns the bytes of a part into UTF-8, by the charset that it names.
enum Charset {
  /// Turns bytes into UTF-8; what is no text becomes U+FFFD.
  ///
  /// - Parameters:
  ///   - bytes: The part, its transfer encoding resolved.
  ///   - charset: The name in the part's header; nil where it has none, when the page may.
  /// - Returns: The text, and the way back.
  /// - Complexity: O(*n*).
  static func utf8(_ bytes: [UInt8], charset: String?) -> (bytes: [UInt8], map: PositionMap) {
    let name = (charset ?? inPage(bytes)).map {
      String(decoding: ASCII.lowercased($0.utf8), as: UTF8.self)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, from: 2, bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, from: 2, bigEndian: true) }
    switch name {
    case "utf-16be": return utf16(bytes, from: 0, bigEndian: true)
    case "utf-16", "utf-16le": return utf16(bytes, from: 0, bigEndian: false)
    case "utf-8", "utf8": return repaired(bytes)
    default:
      // Pages that name none, or a western one, and are no UTF-8 are Windows-1252, which holds all
      // of ISO-8859-1; so do browsers read them.
      return TextDecoding.firstInvalidByte(bytes) == nil ? (bytes, PositionMap()) : western(bytes)
    }
  }

  /// The charset that the page's own head names.
  private static func inPage(_ bytes: [UInt8]) -> String? {
    let head = ASCII.lowercased(bytes.prefix(1024))
    let sign = Array("charset=".utf8)
    for index in head.indices where head[index] == sign[0] && head[index...].starts(with: sign) {
      let name = head[(index + sign.count)...].drop { $0 == 0x22 || $0 == 0x27 }
        .prefix { ASCII.isWord($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
      // A page that names UTF-16 in letters of one byte is not UTF-16.
      let isWide = name.starts(with: "utf-16".utf8)
      return isWide ? "utf-8" : String(decoding: name, as: UTF8.self)
    }
    return nil
  }

  private static func utf16(
    _ bytes: [UInt8], from start: Int, bigEndian: Bool
  ) -> (bytes: [UInt8], map: PositionMap) {
    var text: [UInt8] = []
    var map = PositionMap()
    text.reserveCapacity(bytes.count / 2)
    func unit(_ index: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    var index = start
    while index + 1 < bytes.count {
      map.note(text: text.count, original: index)
      var value = unit(index)
      index += 2
      if value & 0xFC00 == 0xD800, index + 1 < bytes.count, unit(index) & 0xFC00 == 0xDC00 {
        value = 0x10000 + (value & 0x3FF) << 10 | (unit(index) & 0x3FF)
        index += 2
      }
      append(value, to: &text)
    }
    return (text, map)
  }

  private static func western(_ bytes: [UInt8]) -> (bytes: [UInt8], map: PositionMap) {
    var text: [UInt8] = []
    var map = PositionMap()
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for index in bytes.indices {
      map.note(text: text.count, original: index)
      let byte = bytes[index]
      append(byte & 0xE0 == 0x80 ? upper[Int(byte & 0x1F)] : UInt32(byte), to: &text)
    }
    return (text, map)
  }

  /// Text that is UTF-8 but for some bytes.
  private static func repaired(_ bytes: [UInt8]) -> (bytes: [UInt8], map: PositionMap) {
    guard TextDecoding.firstInvalidByte(bytes) != nil else { return (bytes, PositionMap()) }
    var text: [UInt8] = []
    var map = PositionMap()
    var decoder = UTF8()
    var source = bytes.makeIterator()
    var used = 0
    while true {
      map.note(text: text.count, original: min(used, bytes.count - 1))
      switch decoder.decode(&source) {
      case .scalarValue(let scalar):
        append(scalar.value, to: &text)
        used += UTF8.width(scalar)
      case .error:
        append(0xFFFD, to: &text)
        used += 1
      case .emptyInput: return (text, map)
      }
    }
  }

  private static func append(_ value: UInt32, to text: inout [UInt8]) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// What Windows-1252 has from 0x80 to 0x9F; five of its places are empty.
  private static let upper: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}

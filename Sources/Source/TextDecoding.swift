/// Turns the bytes of a file into UTF-8 text, or says why they are none.
package enum TextDecoding {
  /// The text of a file as valid UTF-8.
  ///
  /// UTF-8 is checked strictly; a byte order mark stays in place, so that byte offsets are those of
  /// the file. UTF-16 with a byte order mark is converted, and offsets then refer to the converted
  /// text.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - path: The name that a problem is told under.
  /// - Returns: The text.
  /// - Throws: A problem that names the first byte that is no text.
  /// - Complexity: O(*n*).
  package static func text(of bytes: [UInt8], path: String) throws(Problem) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return try utf16(bytes, path: path)
    }
    if let problem = knownBinary(bytes, path: path) { throw problem }
    let binaryWindow = bytes.prefix(8192)
    if let zero = binaryWindow.firstIndex(of: 0) {
      throw Problem(
        "this is a binary file, not text (a zero byte at offset \(zero))", path: path,
        hint: "save it as text, Markdown or HTML and name that file")
    }
    if let bad = firstInvalidByte(bytes) {
      throw Problem(
        "byte \(bad) is not valid UTF-8", path: path, position: LineIndex(bytes).position(at: bad),
        hint: "save the file as UTF-8, for example with: iconv -f LATIN1 -t UTF-8")
    }
    return bytes
  }

  /// A problem that names the kind of a file that people take for text and that is none.
  private static func knownBinary(_ bytes: [UInt8], path: String) -> Problem? {
    if bytes.starts(with: "%PDF-".utf8) {
      return Problem(
        "this is a PDF, not text", path: path,
        hint: "give it the ending .pdf, or say --input-format pdf")
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return Problem(
        "this is a zip archive and not text", path: path,
        hint: "if it is a .docx or .odt, give it that ending, or say --input-format docx or odt")
    }
    return nil
  }

  private static func utf16(_ bytes: [UInt8], path: String) throws(Problem) -> [UInt8] {
    let bigEndian = bytes[0] == 0xFE
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = 2
    while index + 1 < bytes.count {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    guard index == bytes.count, let text = String(validating: units, as: UTF16.self) else {
      throw Problem(
        "the file starts as UTF-16 but is not valid UTF-16", path: path,
        hint: "save the file as UTF-8")
    }
    return Array(text.utf8)
  }

  /// The offset of the first byte that breaks UTF-8, or nil where all is well.
  ///
  /// The rules are those of table 3-7 of the Unicode standard: no overlong forms, no surrogates,
  /// nothing past U+10FFFF.
  package static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    var index = 0
    let count = bytes.count
    while true {
      index = firstBeyondASCII(bytes, from: index)
      guard index < count else { return nil }
      let lead = bytes[index]
      let (length, low, high) = sequenceShape(lead)
      guard length > 0, index + length <= count else { return index }
      guard bytes[index + 1] >= low, bytes[index + 1] <= high else { return index }
      for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return index }
      index += length
    }
  }

  /// The offset of the next byte beyond ASCII, or the end.
  ///
  /// Eight bytes at a time by a load that knows no bounds: all input goes through here.
  private static func firstBeyondASCII(_ bytes: [UInt8], from start: Int) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      var index = start
      while index + 8 <= buffer.count {
        let high =
          unsafe UInt64(
            littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
          & 0x8080_8080_8080_8080
        if high != 0 { return index + high.trailingZeroBitCount / 8 }
        index += 8
      }
      while unsafe index < buffer.count && buffer[index] < 0x80 { index += 1 }
      return index
    }
  }

  /// Length of a sequence by its lead byte, and the range of its second byte.
  private static func sequenceShape(_ lead: UInt8) -> (Int, UInt8, UInt8) {
    switch lead {
    case 0xC2...0xDF: (2, 0x80, 0xBF)
    case 0xE0: (3, 0xA0, 0xBF)
    case 0xED: (3, 0x80, 0x9F)
    case 0xE1...0xEF: (3, 0x80, 0xBF)
    case 0xF0: (4, 0x90, 0xBF)
    case 0xF1...0xF3: (4, 0x80, 0xBF)
    case 0xF4: (4, 0x80, 0x8F)
    default: (0, 0, 0)
    }
  }
}

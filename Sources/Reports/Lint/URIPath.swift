internal import Source

/// Paths as reports for forges write them.
enum URIPath {
  /// A relative path as a relative reference, an absolute one as a `file` URI.
  static func uri(of path: String) -> String {
    var result = path.hasPrefix("/") ? "file://" : ""
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in Region.inRepository(path).utf8 {
      if isPlain(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%"
        result.unicodeScalars.append(Unicode.Scalar(digits[Int(byte >> 4)]))
        result.unicodeScalars.append(Unicode.Scalar(digits[Int(byte & 15)]))
      }
    }
    return result
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || "/-._~".utf8.contains(byte)
  }
}

internal import Source

/// Knows dates by their shape.
enum Calendar {
  /// Whether the text is a date of the form `YYYY-MM-DD`.
  static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 else { return false }
    return bytes.enumerated().allSatisfy { index, byte in
      index == 4 || index == 7 ? byte == UInt8(ascii: "-") : ASCII.isDigit(byte)
    }
  }
}

/// A cursor over JSON text: knows spaces, comments, strings and numbers, and makes no tree.
///
/// Accepts JSON and, of JSON5, comments and trailing commas.
package struct JSONScanner {
  /// Where reading failed and why.
  package struct Failure: Error, Equatable {
    package var offset: Int
    package var message: String

    package init(offset: Int, message: String) {
      self.offset = offset
      self.message = message
    }
  }

  package let bytes: [UInt8]
  /// The offset of the next byte to read.
  package var index: Int
  /// The offset past the last byte to read.
  package let end: Int

  package init(_ bytes: [UInt8], range: Range<Int>? = nil) {
    self.bytes = bytes
    index = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
    if index == 0, end >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { index = 3 }
  }

  /// The next byte past spaces and comments, or nil at the end.
  package mutating func peek() throws(Failure) -> UInt8? {
    while index < end {
      let byte = bytes[index]
      if ASCII.isSpace(byte) {
        index += 1
      } else if byte == UInt8(ascii: "/") {
        try skipComment()
      } else {
        return byte
      }
    }
    return nil
  }

  private mutating func skipComment() throws(Failure) {
    let start = index
    let next = index + 1 < end ? bytes[index + 1] : 0
    if next == UInt8(ascii: "/") {
      while index < end, bytes[index] != ASCII.lineFeed { index += 1 }
      return
    }
    guard next == UInt8(ascii: "*") else { throw Failure(offset: start, message: "unexpected '/'") }
    index += 2
    while index + 1 < end {
      if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
        index += 2
        return
      }
      index += 1
    }
    throw Failure(offset: start, message: "this comment is not closed")
  }

  /// Takes the byte if it comes next.
  package mutating func take(_ byte: UInt8) throws(Failure) -> Bool {
    guard try peek() == byte else { return false }
    index += 1
    return true
  }

  /// Takes the byte or throws, naming what was expected.
  package mutating func expect(_ byte: UInt8, _ what: String) throws(Failure) {
    guard try take(byte) else {
      throw Failure(offset: index, message: "expected \(what), found \(nextDescription)")
    }
  }

  /// What comes next, for a message.
  package var nextDescription: String {
    index < end ? "'" + String(decoding: [bytes[index]], as: UTF8.self) + "'" : "the end"
  }

  /// The bytes of the string that comes next, escapes resolved.
  ///
  /// - Complexity: O(length).
  package mutating func string() throws(Failure) -> [UInt8] {
    let start = index
    try expect(UInt8(ascii: "\""), "a string")
    var result: [UInt8] = []
    var run = index
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        result.append(contentsOf: bytes[run..<index])
        index += 1
        return result
      }
      if byte == UInt8(ascii: "\\") {
        result.append(contentsOf: bytes[run..<index])
        try escape(into: &result)
        run = index
        continue
      }
      if byte < 0x20 {
        throw Failure(
          offset: index,
          message: "a line break or control character inside a string; write it as \\n")
      }
      index += 1
    }
    throw Failure(offset: start, message: "this string is not closed")
  }

  private mutating func escape(into result: inout [UInt8]) throws(Failure) {
    let start = index
    index += 1
    guard index < end else { throw Failure(offset: start, message: "this string is not closed") }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "u"): try unicodeEscape(from: start, into: &result)
    default: throw Failure(offset: start, message: "unknown escape in a string")
    }
  }

  private mutating func unicodeEscape(
    from start: Int, into result: inout [UInt8]
  ) throws(Failure) {
    var value = try hexadecimal(from: start)
    if value & 0xFC00 == 0xD800 {
      guard index + 1 < end, bytes[index] == UInt8(ascii: "\\"),
        bytes[index + 1] == UInt8(ascii: "u")
      else { throw Failure(offset: start, message: "half of a surrogate pair in a string") }
      index += 2
      let low = try hexadecimal(from: start)
      guard low & 0xFC00 == 0xDC00 else {
        throw Failure(offset: start, message: "half of a surrogate pair in a string")
      }
      value = 0x10000 + (value & 0x3FF) << 10 | (low & 0x3FF)
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw Failure(offset: start, message: "half of a surrogate pair in a string")
    }
    result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func hexadecimal(from start: Int) throws(Failure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard index < end, let digit = hexadecimalDigit(bytes[index]) else {
        throw Failure(offset: start, message: "\\u needs four hexadecimal digits")
      }
      value = value << 4 | digit
      index += 1
    }
    return value
  }

  private func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    if ASCII.isDigit(byte) { return UInt32(byte & 0xF) }
    let low = byte | 0x20
    return low >= 0x61 && low <= 0x66 ? UInt32(low - 0x61 + 10) : nil
  }
}

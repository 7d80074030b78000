/// Names and classes of the bytes that readers look for.
///
/// Public, unlike the rest: the compiler inlines functions of another module only if they are
/// (measured with Swift 6.3.1: `@inlinable package` gives a call for each byte).
public enum ASCII {
  /// A tab.
  @inlinable @inline(__always) public static var tab: UInt8 { 0x09 }
  /// A line feed.
  @inlinable @inline(__always) public static var lineFeed: UInt8 { 0x0A }
  /// A carriage return.
  @inlinable @inline(__always) public static var carriageReturn: UInt8 { 0x0D }
  /// A space.
  @inlinable @inline(__always) public static var space: UInt8 { 0x20 }

  /// Whether the byte is a space, a tab or a line break.
  @inlinable @inline(__always) public static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }

  /// Whether the byte is one of `0` to `9`.
  @inlinable @inline(__always) public static func isDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10
  }

  /// Whether the byte is one of `A` to `Z`.
  @inlinable @inline(__always) public static func isUpper(_ byte: UInt8) -> Bool {
    byte &- 0x41 < 26
  }

  /// Whether the byte is one of `a` to `z`.
  @inlinable @inline(__always) public static func isLower(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26
  }

  /// Whether the byte is an ASCII letter.
  @inlinable @inline(__always) public static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26
  }

  /// Whether the byte is an ASCII letter or digit, or part of a character beyond ASCII.
  @inlinable @inline(__always) public static func isWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte >= 0x80
  }

  /// The byte in lower case where it is an ASCII capital, else itself.
  @inlinable @inline(__always) public static func lowercased(_ byte: UInt8) -> UInt8 {
    isUpper(byte) ? byte | 0x20 : byte
  }

  /// The bytes with ASCII capitals in lower case.
  ///
  /// - Complexity: O(*n*).
  @inlinable public static func lowercased(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { lowercased($0) }
  }

  /// The range without the spaces and line breaks at its ends.
  package static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isSpace(bytes[start]) { start += 1 }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }
}

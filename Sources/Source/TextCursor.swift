/// Walks through a text once and tells the code point and line of each byte offset asked for.
///
/// Offsets asked for in rising order cost one walk in all; a falling one starts anew.
package struct TextCursor {
  private let bytes: [UInt8]
  private var byte = 0
  private var scalars = 0
  private var breaks = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number of code points before the offset.
  package mutating func codePoint(at offset: Int) -> Int {
    walk(to: offset)
    return scalars
  }

  /// The 1-based line that holds the offset.
  package mutating func line(at offset: Int) -> Int {
    walk(to: offset)
    return breaks + 1
  }

  private mutating func walk(to offset: Int) {
    if offset < byte { back(to: offset) }
    let end = min(offset, bytes.count)
    if end - byte >= 8 { walkByWords(to: end) }
    var (index, points, lines) = (byte, scalars, breaks)
    while index < end {
      let value = bytes[index]
      if value & 0xC0 != 0x80 { points += 1 }
      if value < 0x0E {
        let isPair =
          value == ASCII.carriageReturn && index + 1 < bytes.count
          && bytes[index + 1] == ASCII.lineFeed
        if value == ASCII.lineFeed || value == ASCII.carriageReturn && !isPair { lines += 1 }
      }
      index += 1
    }
    (byte, scalars, breaks) = (index, points, lines)
  }

  /// Goes back the shorter way: ranges that overlap call for a step or two, not for a new start.
  private mutating func back(to offset: Int) {
    guard byte - offset < offset else {
      (byte, scalars, breaks) = (0, 0, 0)
      return
    }
    let start = max(offset, 0)
    var between = TextCursor(bytes)
    between.byte = start
    between.walk(to: byte)
    (byte, scalars, breaks) = (start, scalars - between.scalars, breaks - between.breaks)
  }

  /// Walks on eight bytes at a time, as far as there are no carriage returns.
  ///
  /// By loads that know no bounds: every line of `extract` walks through its whole text.
  private mutating func walkByWords(to end: Int) {
    var (index, points, lines) = (byte, scalars, breaks)
    unsafe bytes.withUnsafeBytes { bytes in
      while index + 8 <= end {
        let word = unsafe UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        if TextCursor.zeros(word ^ TextCursor.ones &* 0x0D) != 0 { break }
        lines += TextCursor.sum(TextCursor.zeros(word ^ TextCursor.ones &* 0x0A) >> 7)
        // Bytes that go on a character have the top bit and not the next.
        points += 8 - TextCursor.sum(word >> 7 & ~(word >> 6) & TextCursor.ones)
        index += 8
      }
    }
    (byte, scalars, breaks) = (index, points, lines)
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }

  /// The top bits of the bytes that are zero.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~((word & low) &+ low | word | low)
  }

  /// The sum of eight bytes that are 0 or 1.
  @inline(__always)
  private static func sum(_ word: UInt64) -> Int { Int(truncatingIfNeeded: (word &* ones) >> 56) }
}

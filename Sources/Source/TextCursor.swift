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
    if offset < byte { (byte, scalars, breaks) = (0, 0, 0) }
    let end = min(offset, bytes.count)
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
}

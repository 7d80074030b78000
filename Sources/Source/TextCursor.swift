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
}

internal import Source

/// The text in a JSON string, with the way back to the bytes it was written as.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private(set) var map = PositionMap()

  /// An empty text, to which pieces are added.
  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Decodes the string between two quotes.
  ///
  /// - Parameters:
  ///   - source: What holds the string.
  ///   - range: The string without its quotes; of a wrong escape, the backslash is dropped.
  ///   - mapped: Whether the way back is asked for.
  /// - Complexity: O(*n*).
  init(_ source: [UInt8], _ range: Range<Int>, mapped: Bool) {
    bytes.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let end = ByteScan.first(UInt8(ascii: "\\"), in: source, range: index..<range.upperBound)
      if end > index {
        if mapped { map.note(text: bytes.count, original: index) }
        append(source, index..<end)
      }
      guard end < range.upperBound else { return }
      if mapped { map.note(text: bytes.count, original: end) }
      index = escape(source, end, range.upperBound)
    }
  }

  /// Copies a range by its pointer: a slice of an array costs more than the few bytes of a line.
  mutating func append(_ source: [UInt8], _ range: Range<Int>) {
    unsafe source.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0[range]) }
  }

  /// Adds what the escape at an offset stands for.
  ///
  /// - Returns: Where it ends.
  mutating func escape(_ source: [UInt8], _ start: Int, _ end: Int) -> Int {
    guard start + 1 < end else { return end }
    switch source[start + 1] {
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): bytes.append(0x20)
    case UInt8(ascii: "u"):
      guard var value = hexadecimal(source, start + 2, end) else { break }
      var past = start + 6
      if value & 0xFC00 == 0xD800, past + 1 < end, source[past] == UInt8(ascii: "\\"),
        let low = hexadecimal(source, past + 2, end), low & 0xFC00 == 0xDC00
      {
        value = 0x10000 + (value & 0x3FF) << 10 | (low & 0x3FF)
        past += 6
      }
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return past
    default: bytes.append(source[start + 1])
    }
    return start + 2
  }

  private func hexadecimal(_ source: [UInt8], _ start: Int, _ end: Int) -> UInt32? {
    guard start + 4 <= end else { return nil }
    var value: UInt32 = 0
    for byte in source[start..<start + 4] {
      if ASCII.isDigit(byte) {
        value = value << 4 | UInt32(byte & 0xF)
      } else if byte | 0x20 >= 0x61, byte | 0x20 <= 0x66 {
        value = value << 4 | UInt32((byte | 0x20) - 0x61 + 10)
      } else {
        return nil
      }
    }
    return value
  }
}

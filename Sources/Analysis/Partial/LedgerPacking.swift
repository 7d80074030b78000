/// Writes numbers in as few bytes as they need: seven bits in each, the top bit set on all but the
/// last (LEB128).
struct LedgerPacker {
  var bytes: [UInt8] = []

  /// Writes a number of at least 0.
  mutating func write(_ value: Int) {
    var rest = UInt64(truncatingIfNeeded: value)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes numbers of at least 0, one after another.
  mutating func write(_ values: [Int]) {
    for value in values { write(value) }
  }

  /// Writes a number of any sign, or none: 0 for none, then 0, -1, 1, -2 and so on.
  mutating func write(optional value: Int?) {
    guard let value else { return write(0) }
    write((value << 1 ^ value >> (Int.bitWidth - 1)) &+ 1)
  }

  /// Writes all eight bytes of a number, the lowest first.
  mutating func write(fixed value: UInt64) {
    for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(place * 8))) }
  }
}

/// Reads what ``LedgerPacker`` wrote, in the same order.
struct LedgerUnpacker {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { index >= bytes.count }

  mutating func integer() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(truncatingIfNeeded: value)
  }

  mutating func optional() -> Int? {
    let value = integer()
    guard value != 0 else { return nil }
    let packed = UInt64(truncatingIfNeeded: value &- 1)
    return Int(truncatingIfNeeded: packed >> 1) ^ -Int(packed & 1)
  }

  mutating func fixed() -> UInt64 {
    var value: UInt64 = 0
    for place in 0..<8 where index + place < bytes.count {
      value |= UInt64(bytes[index + place]) << UInt64(place * 8)
    }
    index += 8
    return value
  }
}

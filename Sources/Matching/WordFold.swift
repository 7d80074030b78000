internal import Source

/// Compares words without regard to case.
enum WordFold {
  /// Whether a word in lower case and a word of a text agree in so many bytes.
  ///
  /// Eight bytes at a time where both arrays hold as many from there on: with the case bit set,
  /// ASCII letters and digits are alike only if they are the same. Bytes beyond ASCII have no case
  /// and are compared one by one.
  @inline(__always)
  static func areAlike(
    _ lower: [UInt8], _ start: Int, _ text: [UInt8], _ place: Int, count: Int
  ) -> Bool {
    var offset = 0
    var high: UInt64 = 0
    while offset < count, start + offset + 8 <= lower.count, place + offset + 8 <= text.count {
      let wanted = load(lower, start + offset)
      let found = load(text, place + offset)
      let kept = UInt64.max >> UInt64(max(64 - (count - offset) * 8, 0))
      high |= (wanted | found) & kept
      guard
        (wanted ^ (found | 0x2020_2020_2020_2020)) & kept == 0
          || high & 0x8080_8080_8080_8080 != 0
      else { return false }
      offset += 8
    }
    if offset >= count, high & 0x8080_8080_8080_8080 == 0 { return true }
    return areAlikeByBytes(lower, start, text, place, count: count)
  }

  /// The eight bytes at an offset, the first in the lowest place; the caller has seen that they are
  /// there.
  @inline(__always)
  private static func load(_ bytes: [UInt8], _ offset: Int) -> UInt64 {
    unsafe bytes.withUnsafeBytes {
      unsafe UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
  }

  private static func areAlikeByBytes(
    _ lower: [UInt8], _ start: Int, _ text: [UInt8], _ place: Int, count: Int
  ) -> Bool {
    for offset in 0..<count
    where lower[start + offset] != ASCII.lowercased(text[place + offset]) {
      return false
    }
    return true
  }
}

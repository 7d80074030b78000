internal import Source

/// Tells icons from bullets among the private characters that fonts of signs use.
///
/// A bullet starts several lines. An icon stands before a heading or an address, each another.
struct PageIcons {
  /// How many lines each private character starts.
  private var starts: [UInt32: Int] = [:]

  init(_ text: [UInt8], _ lines: [TextLine]) {
    for line in lines {
      if let sign = Self.sign(at: line.range.lowerBound, in: text) { starts[sign, default: 0] += 1 }
    }
  }

  /// The length of an icon, or 0 where none stands.
  func length(at index: Int, in text: [UInt8]) -> Int {
    guard let sign = Self.sign(at: index, in: text) else { return 0 }
    return starts[sign, default: 0] < 2 ? 3 : 0
  }

  /// The private character that starts at an index, U+E000 to U+F8FF.
  private static func sign(at index: Int, in text: [UInt8]) -> UInt32? {
    guard index + 2 < text.count, text[index] == 0xEE || text[index] == 0xEF else { return nil }
    let scalar =
      UInt32(text[index] & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6
      | UInt32(text[index + 2] & 0x3F)
    return scalar <= 0xF8FF ? scalar : nil
  }
}

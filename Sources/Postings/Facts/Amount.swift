internal import Source

/// An amount of money as written, such as `150,000`, `75k`, `80.000` or `35`.
struct Amount {
  var value: Double
  /// The offset past the number and its suffix.
  var end: Int
  /// Whether a suffix such as `k` or `L` scales it.
  var scaled = false
  /// Whether it counts in lakhs, which only rupees a year do.
  var isLakhs = false

  /// The amount that begins at an offset, or nil where the digits are no amount.
  init?(at start: Int, in bytes: [UInt8]) {
    var index = start
    value = 0
    var grouped = false
    while index < bytes.count, ASCII.isDigit(bytes[index]) || Amount.isGroup(index, in: bytes) {
      if ASCII.isDigit(bytes[index]) {
        value = value * 10 + Double(bytes[index] - 0x30)
      } else {
        grouped = true
      }
      index += 1
      if index - start > 14 { return nil }
    }
    guard index > start else { return nil }
    if !grouped || value >= 1000, index + 1 < bytes.count,
      bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ","),
      ASCII.isDigit(bytes[index + 1])
    {
      var scale = 0.1
      index += 1
      while index < bytes.count, ASCII.isDigit(bytes[index]) {
        value += Double(bytes[index] - 0x30) * scale
        scale /= 10
        index += 1
      }
    }
    end = index
    guard readSuffix(bytes) else { return nil }
  }

  /// Whether a separator of thousands, or of lakhs as in `12,00,000`, stands at the offset.
  private static func isGroup(_ index: Int, in bytes: [UInt8]) -> Bool {
    let byte = bytes[index]
    var past = index + 1
    while past < bytes.count, ASCII.isDigit(bytes[past]) { past += 1 }
    let next = past < bytes.count ? bytes[past] : 0
    switch (byte, past - index - 1) {
    case (UInt8(ascii: ","), 3), (UInt8(ascii: "."), 3), (UInt8(ascii: "'"), 3): return true
    case (UInt8(ascii: ","), 2): return next == UInt8(ascii: ",")
    // "45 000": a space does where no other sign goes on.
    case (ASCII.space, 3):
      return !ASCII.isWord(next) && !",.%".utf8.contains(next)
    default: return false
    }
  }

  /// Reads `k`, `L`, `lakh`; false for millions and for words such as `401k`'s plan.
  private mutating func readSuffix(_ bytes: [UInt8]) -> Bool {
    let isJoined = end < bytes.count && bytes[end] != ASCII.space
    let start = isJoined ? end : end + 1
    var index = min(start, bytes.count)
    while index < bytes.count, ASCII.isLetter(bytes[index]), index - start < 8 { index += 1 }
    guard index > start else { return !(end < bytes.count && bytes[end] == UInt8(ascii: "%")) }
    let word = Amount.key(start..<index, in: bytes)
    if word == Amount.thousand {
      guard value != 401 else { return false }
      value *= 1000
      scaled = true
      end = index
    } else if Amount.lakhs.contains(word) {
      value *= 100_000
      scaled = true
      isLakhs = true
      end = index
    } else if isJoined {
      return Amount.codes.contains(word)
    } else {
      return !Amount.millions.contains(word)
    }
    return true
  }

  private static let thousand = key("k")
  private static let lakhs = ["l", "lpa", "lakh", "lakhs", "lacs"].map { key($0) }
  private static let millions = ["m", "mm", "b", "bn", "million", "billion", "mn"].map { key($0) }
  private static let codes = ["usd", "eur", "gbp", "cad", "inr", "aud", "chf", "pln", "sek"]
    .map { key($0) }

  /// A word of up to eight bytes in lower case as one number.
  static func key(_ range: Range<Int>, in bytes: [UInt8]) -> UInt64 {
    var key: UInt64 = 0
    for index in range { key = key << 8 | UInt64(ASCII.lowercased(bytes[index])) }
    return key
  }

  static func key(_ word: String) -> UInt64 {
    let bytes = Array(word.utf8)
    return key(bytes.indices, in: bytes)
  }
}

internal import Source

/// The sign that starts a list item, such as `•`, `-` or `1.`.
struct BulletMark {
  /// The column of the sign, from 0.
  var column: Int
  /// Where the item's text starts.
  var content: Int

  /// The sign at the start of a range without leading spaces, or nil where there is none.
  ///
  /// ASCII signs need a space after them, so that "-5 %" and "*required" stay text.
  init?(_ text: [UInt8], _ range: Range<Int>, column: Int) {
    guard let first = range.isEmpty ? nil : text[range.lowerBound] else { return nil }
    var end = range.lowerBound
    let needsSpace: Bool
    switch first {
    case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "o"),
      UInt8(ascii: ">"):
      end += 1
      needsSpace = true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "("),
      UInt8(ascii: "a")...UInt8(ascii: "h"):
      guard let past = Self.numberEnd(text, range) else { return nil }
      end = past
      needsSpace = true
    case 0xC2, 0xE2:
      guard let length = Self.glyphLength(text, range) else { return nil }
      end += length
      needsSpace = false
    default: return nil
    }
    if needsSpace, end < range.upperBound, !ASCII.isSpace(text[end]) { return nil }
    if needsSpace, end == range.upperBound, end - range.lowerBound > 1 || first >= 0x3E {
      return nil
    }
    while end < range.upperBound, ASCII.isSpace(text[end]) { end += 1 }
    self.column = column
    content = end
  }

  /// Past `1.`, `12)`, `(a)`, `(1)` or `a)`; `a.` is an initial and years have four digits.
  private static func numberEnd(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    let parenthesis = text[index] == UInt8(ascii: "(")
    if parenthesis { index += 1 }
    let start = index
    while index < range.upperBound, index - start < 2, ASCII.isDigit(text[index]) { index += 1 }
    let isNumber = index > start
    if !isNumber, index < range.upperBound, ASCII.isLower(text[index]) { index += 1 }
    guard index > start, index < range.upperBound else { return nil }
    let close = text[index]
    guard close == UInt8(ascii: ")") || isNumber && !parenthesis && close == UInt8(ascii: ".")
    else { return nil }
    return index + 1
  }

  /// The length of a sign beyond ASCII; folding has made most of them `•`.
  private static func glyphLength(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    let start = range.lowerBound
    guard start + 1 < range.upperBound else { return nil }
    if text[start] == 0xC2 {
      return text[start + 1] == 0xBB || text[start + 1] == 0xB7 ? 2 : nil
    }
    guard start + 2 < range.upperBound else { return nil }
    switch UInt32(text[start + 1]) << 8 | UInt32(text[start + 2]) {
    case 0x80A2: return 3  // •
    case 0x96A0, 0x96A1, 0x96AB, 0x96B6, 0x96B8, 0x96BA, 0x978B, 0x978F, 0x9786, 0x9787: return 3
    case 0x9C93, 0x9C94, 0x9C85, 0x9E94, 0x9E9C, 0x9EA2, 0x9EA4, 0x8692, 0x9D96: return 3
    default: return nil
    }
  }
}

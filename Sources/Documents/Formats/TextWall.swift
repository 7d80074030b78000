internal import Source

/// Splits a wall of text: one long line that holds sentences and lists run together.
enum TextWall {
  /// The longest line that is left whole, in bytes.
  static let limit = 600

  /// Appends the parts of a line as blocks of their own.
  ///
  /// Parts end at sentence ends, at bullets, at dashes that part a run of items, and at semicolons
  /// after a colon.
  ///
  /// - Complexity: O(*n*).
  static func split(_ text: [UInt8], _ range: Range<Int>, into blocks: inout [Block]) {
    let hasDashes = dashRuns(text, range) >= 3
    var kind = Block.Kind.paragraph
    var start = range.lowerBound
    var inList = false
    var index = range.lowerBound
    // Letters and spaces decide nothing; a sign is looked at with the space before it.
    while true {
      let next = ByteScan.firstSign(text, in: index..<range.upperBound)
      guard next < range.upperBound else { break }
      let space = next - 1
      if space >= index, text[space] == ASCII.space,
        let past = sign(text, space, range, dashes: hasDashes)
      {
        append(text, start..<space, kind, &blocks)
        (kind, start, index) = (.bullet, past, past)
        continue
      }
      guard next + 1 < range.upperBound else { break }
      if text[next] == UInt8(ascii: ":") { inList = true }
      let isStop = endsSentence(text, next, range)
      if isStop || inList && text[next] == UInt8(ascii: ";") && text[next + 1] == ASCII.space {
        append(text, start..<next + (isStop ? 1 : 0), kind, &blocks)
        start = next + 1
        kind = .paragraph
        if isStop { inList = false }
      }
      index = next + 1
    }
    append(text, start..<range.upperBound, kind, &blocks)
  }

  private static func append(
    _ text: [UInt8], _ range: Range<Int>, _ kind: Block.Kind, _ blocks: inout [Block]
  ) {
    let trimmed = ASCII.trimmed(range, in: text)
    if !trimmed.isEmpty { blocks.append(Block(kind: kind, range: trimmed)) }
  }

  /// Past ` • `, or ` - ` and ` * ` where they part items; nil at any other space.
  private static func sign(
    _ text: [UInt8], _ index: Int, _ range: Range<Int>, dashes: Bool
  ) -> Int? {
    guard index + 2 < range.upperBound else { return nil }
    switch text[index + 1] {
    case 0xE2:
      guard index + 3 < range.upperBound, text[index + 2] == 0x80, text[index + 3] == 0xA2
      else { return nil }
      return BulletMark(text, index + 1..<range.upperBound, column: 0)?.content
    case UInt8(ascii: "-"), UInt8(ascii: "*"):
      return dashes && text[index + 2] == ASCII.space ? index + 3 : nil
    default: return nil
    }
  }

  private static func dashRuns(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    var index = ByteScan.firstSign(text, in: range.dropFirst())
    while index + 1 < range.upperBound {
      let byte = text[index]
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*"), text[index - 1] == ASCII.space,
        text[index + 1] == ASCII.space
      {
        count += 1
      }
      index = ByteScan.firstSign(text, in: index + 1..<range.upperBound)
    }
    return count
  }

  /// Whether a stop ends a sentence: a capital follows, and no initial or short title precedes.
  private static func endsSentence(_ text: [UInt8], _ index: Int, _ range: Range<Int>) -> Bool {
    let byte = text[index]
    guard byte == 0x2E || byte == 0x21 || byte == 0x3F, index + 2 < range.upperBound,
      text[index + 1] == ASCII.space, ASCII.isUpper(text[index + 2])
    else { return false }
    var start = index
    while start > range.lowerBound, ASCII.isLetter(text[start - 1]) { start -= 1 }
    return index - start > 3 || index - start == 0 && index > range.lowerBound
      || index - start > 1 && ASCII.isUpper(text[start]) == ASCII.isUpper(text[start + 1])
  }
}

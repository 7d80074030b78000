internal import Source

/// Links of Markdown.
enum MarkdownLink {
  /// How far a link's end is looked for, so that brackets cost linear time.
  private static let reach = 500

  /// Where the text of the link or image that opens at a bracket ends, and where its target does;
  /// nil where the bracket is just a bracket.
  static func end(
    _ text: [UInt8], _ open: Int, _ line: Range<Int>
  ) -> (bracket: Int, past: Int)? {
    let limit = min(line.upperBound, open + reach)
    guard open < limit, text[open] == UInt8(ascii: "["),
      let bracket = closing(text, open, limit, UInt8(ascii: "["), UInt8(ascii: "]"))
    else { return nil }
    var target = bracket + 1
    if target < line.upperBound, text[target] == UInt8(ascii: "(") {
      let end = min(line.upperBound, target + 2 * reach)
      return closing(text, target, end, UInt8(ascii: "("), UInt8(ascii: ")")).map {
        (bracket, $0 + 1)
      }
    }
    if target < line.upperBound, text[target] == ASCII.space { target += 1 }
    guard target < line.upperBound, text[target] == UInt8(ascii: "[") else { return nil }
    let end = min(line.upperBound, target + reach)
    return closing(text, target, end, UInt8(ascii: "["), UInt8(ascii: "]")).map {
      (bracket, $0 + 1)
    }
  }

  private static func closing(
    _ text: [UInt8], _ open: Int, _ end: Int, _ left: UInt8, _ right: UInt8
  ) -> Int? {
    var depth = 0
    var index = open
    while index < end {
      let byte = text[index]
      if byte == UInt8(ascii: "\\") { index += 1 }
      if byte == left { depth += 1 }
      if byte == right {
        depth -= 1
        if depth == 0 { return index }
      }
      index += 1
    }
    return nil
  }

  /// Whether what stands in angle brackets is a web or mail address rather than a tag.
  static func isAddress(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var hasSign = false
    for index in range {
      if ASCII.isSpace(text[index]) || text[index] == UInt8(ascii: "\"") { return false }
      if text[index] == UInt8(ascii: "@") { hasSign = true }
      if text[index] == UInt8(ascii: ":"), index + 1 < range.upperBound { hasSign = true }
    }
    return hasSign
  }
}

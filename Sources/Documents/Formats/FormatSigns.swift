internal import Source

/// What a text without a file name looks like.
enum FormatSigns {
  /// How much of a text is looked at.
  private static let window = 16_384

  /// Whether a record with a `text` key starts the text.
  static func isJSONLines(_ text: [UInt8]) -> Bool {
    let start = firstWord(text)
    guard start < text.count, text[start] == UInt8(ascii: "{") else { return false }
    let end = ByteScan.first(ASCII.lineFeed, in: text, range: start..<text.count)
    return contains(text, start..<end, "\"text\"")
  }

  /// Whether the text starts as an array of records, or as what a job board answers.
  static func isJSONPostings(_ text: [UInt8]) -> Bool {
    let start = firstWord(text)
    guard start < text.count else { return false }
    if text[start] == UInt8(ascii: "[") {
      var next = start + 1
      while next < text.count, ASCII.isSpace(text[next]) { next += 1 }
      return next < text.count && text[next] == UInt8(ascii: "{")
    }
    guard text[start] == UInt8(ascii: "{") else { return false }
    let head = start..<min(text.count, start + window)
    if contains(text, head, "\"jobs\":[") || contains(text, head, "\"jobs\": [") { return true }
    return contains(text, head, "\"absolute_url\"") || contains(text, head, "\"hostedUrl\"")
  }

  /// Whether the text starts as a page does, or has many tags.
  static func isHTML(_ text: [UInt8]) -> Bool {
    let start = firstWord(text)
    let head = ASCII.lowercased(text[start..<min(start + 9, text.count)])
    if head.starts(with: "<!doctype".utf8) || head.starts(with: "<html".utf8) { return true }
    guard head.first == UInt8(ascii: "<") else { return false }
    var tokenizer = HTMLTokenizer(text, start..<min(text.count, start + window))
    var closed = 0
    while let token = tokenizer.next() {
      if token.kind == .end, token.role != .inline { closed += 1 }
      if closed >= 3 { return true }
    }
    return false
  }

  /// Whether the text has headings with `#`, or two other signs of Markdown.
  static func isMarkdown(_ text: [UInt8]) -> Bool {
    let end = min(text.count, window)
    if text.starts(with: "---\n".utf8), FrontMatter(text).end > 0 { return true }
    var signs = 0
    var start = 0
    while start < end {
      let next = ByteScan.first(ASCII.lineFeed, in: text, range: start..<end)
      let line = start..<next
      if isHeading(text, line) { return true }
      if contains(text, line, "](") { signs += 1 }
      if isBold(text, line) { signs += 1 }
      if signs >= 2 { return true }
      start = next + 1
    }
    return false
  }

  /// Whether all of the words stand in the text.
  static func names(_ words: [String], in text: [UInt8]) -> Bool {
    words.allSatisfy { contains(text, text.indices, $0) }
  }

  private static func isHeading(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    guard let heading = HeadingForm.marked(text, line) else { return false }
    return !heading.words.isEmpty
  }

  /// Whether a word in `**` stands in the line.
  static func isBold(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    var marks = 0
    for index in line.dropLast()
    where text[index] == UInt8(ascii: "*") && text[index + 1] == UInt8(ascii: "*") {
      marks += 1
    }
    return marks >= 2 && HeadingForm.rule(text, ASCII.trimmed(line, in: text)) == nil
  }

  private static func firstWord(_ text: [UInt8]) -> Int {
    var index = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < text.count, ASCII.isSpace(text[index]) { index += 1 }
    return index
  }

  private static func contains(_ text: [UInt8], _ range: Range<Int>, _ word: String) -> Bool {
    let word = Array(word.utf8)
    guard let first = word.first, range.count >= word.count else { return false }
    for index in range.lowerBound...range.upperBound - word.count
    where text[index] == first && text[index...].starts(with: word) {
      return true
    }
    return false
  }
}

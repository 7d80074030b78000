internal import Matching
internal import Source

/// Finds headings inside of a long line, as in a posting that lost its line breaks when it was
/// pasted: "… Your profile: Experience with Go … What we offer A friendly team …".
struct InlineHeadings {
  /// The fewest words of a line that is looked at; shorter ones are sentences, not walls.
  static let fewestWords = 60

  private let text: TokenizedText

  init(_ text: TokenizedText) { self.text = text }

  /// The words at which a part of the line begins, in order; the line's first only where it begins
  /// with a heading.
  func starts(in tokens: Range<Int>, _ table: borrowing PhraseTable) -> [Int] {
    guard tokens.count >= InlineHeadings.fewestWords else { return [] }
    var starts: [Int] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if ASCII.isUpper(text.bytes[Int(text.tokens[index].start)]),
        let match = table.match(at: index, in: text, limit: tokens.upperBound),
        stands(match, in: tokens)
      {
        starts.append(index)
        index = match.end
      } else {
        index += 1
      }
    }
    return starts
  }

  /// Whether a phrase is set as a heading: a colon follows, or it is a long plural, or it has
  /// several words and a capital begins what follows.
  private func stands(_ match: PhraseMatch, in tokens: Range<Int>) -> Bool {
    let next = skipSpace(match.range.upperBound)
    guard next < text.bytes.count else { return false }
    if text.bytes[next] == UInt8(ascii: ":") { return true }
    guard match.end < tokens.upperBound else { return false }
    let opensLine = match.first == tokens.lowerBound
    guard opensLine || !isInSentence(match) else { return false }
    // "Requirements", "Technologies": a plural with a capital is a heading whatever follows.
    guard match.end - match.first > 1 else { return !opensLine && isLongPlural(match.range) }
    return isOpening(next) && (opensLine || isCapitals(match.range) || followsWord(match))
  }

  private func isLongPlural(_ range: Range<Int>) -> Bool {
    range.count >= 8 && ASCII.lowercased(text.bytes[range.upperBound - 1]) == UInt8(ascii: "s")
  }

  /// Whether what follows may begin a line: a capital, a digit or a bullet.
  private func isOpening(_ offset: Int) -> Bool {
    let byte = text.bytes[offset]
    return ASCII.isUpper(byte) || ASCII.isDigit(byte) || byte >= 0x80 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "*")
  }

  /// Whether the phrase begins with a capital where the word before it is no part of a name.
  private func followsWord(_ match: PhraseMatch) -> Bool {
    let before = text.tokens[match.first - 1]
    return !ASCII.isUpper(text.bytes[Int(before.start)]) || match.end - match.first > 2
  }

  /// Whether a comma or a bracket ties the phrase to the words before it.
  private func isInSentence(_ match: PhraseMatch) -> Bool {
    var index = match.range.lowerBound
    while index > 0, ASCII.isSpace(text.bytes[index - 1]) { index -= 1 }
    guard index > 0 else { return false }
    let byte = text.bytes[index - 1]
    return byte == UInt8(ascii: ",") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "&")
  }

  private func isCapitals(_ range: Range<Int>) -> Bool {
    for index in range where ASCII.isLower(text.bytes[index]) { return false }
    return true
  }

  private func skipSpace(_ offset: Int) -> Int {
    var index = offset
    while index < text.bytes.count, text.bytes[index] == ASCII.space { index += 1 }
    return index
  }
}

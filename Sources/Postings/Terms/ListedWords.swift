internal import Matching
internal import Source

/// Finds words in small letters that stand among skills in a list, where only names stand.
struct ListedWords {
  private let text: TokenizedText
  private let words: TermWords

  init(_ text: TokenizedText, _ words: TermWords) {
    self.text = text
    self.words = words
  }

  /// The words of a line between two skills ("go, crossplane, rust"), or after a label such as
  /// "Technologies:".
  func items(of line: NamedItems, _ range: Range<Int>, _ tokens: Range<Int>) -> [NamedItem] {
    let skills = line.items.filter(\.isSkill)
    guard skills.count > 1 else { return [] }
    let isTags = isTags(range, tokens, before: skills[0].range.lowerBound)
    var found: [NamedItem] = []
    var open = isTags ? tokens.lowerBound : skills[0].tokens.upperBound
    for index in open..<tokens.upperBound where index >= open {
      guard let item = item(index, tokens, range) else { continue }
      let isBetween = isSkill(before: item, skills) && isSkill(after: item, skills)
      if isTags || isBetween { found.append(item) }
      open = index + 1
    }
    return found
  }

  /// A single word in small letters with signs of a list on both sides.
  private func item(_ index: Int, _ tokens: Range<Int>, _ line: Range<Int>) -> NamedItem? {
    let token = text.tokens[index]
    guard token.end - token.start > 2, ASCII.isLower(text.bytes[Int(token.start)]),
      NameShape(token.range, in: text.bytes) == .plain, index > tokens.lowerBound,
      isSeparator(Int(text.tokens[index - 1].end)..<Int(token.start)),
      index + 1 == tokens.upperBound
        || isSeparator(Int(token.end)..<Int(text.tokens[index + 1].start)),
      !words.isCommon(token, in: text.bytes)
    else { return nil }
    return NamedItem(tokens: index..<index + 1, range: token.range, isAmongSkills: true)
  }

  private func isSeparator(_ range: Range<Int>) -> Bool {
    ListContext.isSeparator(range, in: text.bytes)
      || text.bytes[range].contains(UInt8(ascii: ":"))
  }

  private func isSkill(before item: NamedItem, _ skills: [NamedItem]) -> Bool {
    skills.contains { $0.tokens.upperBound == item.tokens.lowerBound }
  }

  private func isSkill(after item: NamedItem, _ skills: [NamedItem]) -> Bool {
    skills.contains { $0.tokens.lowerBound == item.tokens.upperBound }
  }

  /// Whether the words before the line's colon are a label of technologies.
  private func isTags(_ line: Range<Int>, _ tokens: Range<Int>, before offset: Int) -> Bool {
    guard ListContext.isTagLine(line, before: offset, in: text.bytes) else { return false }
    for index in tokens {
      if words.kind(text.tokens[index]).contains(.label) { return true }
      let end = Int(text.tokens[index].end)
      if end < line.upperBound, text.bytes[end] == UInt8(ascii: ":") { return false }
    }
    return false
  }
}

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

  /// The words of a line that stand in a list of skills ("go, crossplane and rust"), or after a
  /// label such as "Technologies:".
  ///
  /// `hasList` tells whether two names of the line, one of them a skill, stand in a list.
  func items(of line: NamedItems, hasList: Bool) -> [NamedItem] {
    let names = line.items
    guard let skill = names.first(where: \.isSkill) else { return [] }
    let isTags = isTags(line.block, line.tokens, before: skill.range.lowerBound)
    guard isTags || hasList else { return [] }
    let first = isTags ? line.tokens.lowerBound : names[1].tokens.upperBound
    var found: [NamedItem] = []
    for index in first..<line.tokens.upperBound where mayStart(index) {
      guard let item = item(index, line.tokens) else { continue }
      if isTags || isAfterTwo(item, names, found) { found.append(item) }
    }
    return found
  }

  /// Whether something else than a word and a space stands before a word; passes over most words.
  private func mayStart(_ index: Int) -> Bool {
    let start = Int(text.tokens[index].start)
    guard start > 1, index > 0 else { return false }
    if text.bytes[start - 1] != ASCII.space { return true }
    return !ASCII.isWord(text.bytes[start - 2]) || isConjunction(index - 1)
  }

  /// Whether two names, one of them a skill, stand before an item in its list.
  private func isAfterTwo(
    _ item: NamedItem, _ names: [NamedItem], _ found: [NamedItem]
  ) -> Bool {
    var last = item
    var count = 0
    var skills = 0
    while let before = nearest(last, names, found),
      ListContext.isSeparator(before.range.upperBound..<last.range.lowerBound, in: text.bytes)
    {
      count += 1
      if before.isSkill { skills += 1 }
      last = before
    }
    return count > 1 && skills > 0
  }

  /// The name or word that ends last before an item.
  private func nearest(
    _ item: NamedItem, _ names: [NamedItem], _ found: [NamedItem]
  ) -> NamedItem? {
    let name = names.last { $0.range.upperBound <= item.range.lowerBound }
    guard let word = found.last(where: { $0.range.upperBound <= item.range.lowerBound }) else {
      return name
    }
    return (name?.range.upperBound ?? 0) > word.range.upperBound ? name : word
  }

  /// A single word in small letters with signs of a list on both sides.
  private func item(_ index: Int, _ tokens: Range<Int>) -> NamedItem? {
    let token = text.tokens[index]
    guard token.end - token.start > 2, ASCII.isLower(text.bytes[Int(token.start)]),
      NameShape(token.range, in: text.bytes) == .plain, isStart(index, tokens),
      isEnd(index, tokens), !words.isCommon(index, of: text)
    else { return nil }
    return NamedItem(tokens: index..<index + 1, range: token.range, isAmongSkills: true)
  }

  /// Whether the item of a list ends with a word: by the next separator, or by the sentence's end.
  private func isEnd(_ index: Int, _ tokens: Range<Int>) -> Bool {
    var next = index + 1
    while next < tokens.upperBound, isConjunction(next) { next += 1 }
    guard next < tokens.upperBound else { return true }
    let end = Int(text.tokens[index].end)
    return isSeparator(end..<Int(text.tokens[next].start))
      || text.bytes[end] == UInt8(ascii: ".") || text.bytes[end] == ASCII.lineFeed
  }

  /// Whether the item of a list begins with a word.
  private func isStart(_ index: Int, _ tokens: Range<Int>) -> Bool {
    var before = index - 1
    while before >= tokens.lowerBound, isConjunction(before) { before -= 1 }
    return before >= tokens.lowerBound
      && isSeparator(Int(text.tokens[before].end)..<Int(text.tokens[index].start))
  }

  private func isConjunction(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.end - token.start <= 3 && KnownWords.andOr.contains(index, of: text)
  }

  private func isSeparator(_ range: Range<Int>) -> Bool {
    ListContext.isSeparator(range, in: text.bytes)
      || text.bytes[range].contains(UInt8(ascii: ":"))
  }

  /// Whether the words before the line's colon are a label of technologies.
  private func isTags(_ line: Range<Int>, _ tokens: Range<Int>, before offset: Int) -> Bool {
    guard let label = ListContext.label(of: line, in: text.bytes), label < offset else {
      return false
    }
    for index in tokens {
      if words.kind(index, of: text).contains(.label) { return true }
      let end = Int(text.tokens[index].end)
      if end < line.upperBound, text.bytes[end] == UInt8(ascii: ":") { return false }
    }
    return false
  }
}

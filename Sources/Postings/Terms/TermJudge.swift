internal import Documents
internal import Matching
internal import Source

/// Decides which names of a posting's lines are terms.
struct TermJudge {
  /// What is longer, in bytes, is no name.
  private static let longestName = 40

  private let text: TokenizedText
  private let words: TermWords
  private let context: TermContext
  private let listed: ListedWords
  private(set) var found: [NamedItem] = []

  init(_ text: TokenizedText, _ words: TermWords) {
    self.text = text
    self.words = words
    context = TermContext(text, words)
    listed = ListedWords(text, words)
  }

  /// Takes the terms of a line.
  mutating func add(
    _ line: NamedItems, of block: Int, _ posting: borrowing Posting,
    _ matcher: borrowing SkillMatcher
  ) {
    var start = 0
    var hasList = false
    while start < line.items.count {
      var end = start + 1
      var hasSkill = line.items[start].isSkill
      while end < line.items.count, isListed(line.items[end - 1], line.items[end]) {
        if line.items[end].isSkill { hasSkill = true }
        end += 1
      }
      if hasSkill, end - start > 1 { hasList = true }
      for index in start..<end where !line.items[index].isKnown {
        var item = line.items[index]
        item.isAmongSkills = hasSkill
        guard mayBeTerm(item, in: line) else { continue }
        if item.isFirst { dropOpening(of: &item) }
        dropClosing(of: &item)
        if isTerm(item), !matcher.isSpelling(item.tokens, in: text) {
          take(item, of: block, posting)
        }
      }
      start = end
    }
    for item in listed.items(of: line, hasList: hasList)
    where !matcher.isSpelling(item.tokens, in: text) {
      take(item, of: block, posting)
    }
  }

  /// Keeps a term that is asked for.
  ///
  /// Duties tell of many things that are no skills: teams, meetings, the company's own systems.
  /// What stands there in a list of skills is one.
  private mutating func take(_ item: NamedItem, of block: Int, _ posting: borrowing Posting) {
    guard item.range.count <= TermJudge.longestName else { return }
    switch posting.level(of: item.range, block: block) {
    case .required, .preferred: found.append(item)
    case .duties: if item.isAmongSkills { found.append(item) }
    case .mention: break
    }
  }

  private func isListed(_ left: NamedItem, _ right: NamedItem) -> Bool {
    left.range.upperBound < right.range.lowerBound
      && ListContext.isSeparator(left.range.upperBound..<right.range.lowerBound, in: text.bytes)
  }

  /// Whether an item's form and place let it be a term; most names are told from terms by it.
  private func mayBeTerm(_ item: NamedItem, in line: NamedItems) -> Bool {
    if item.isAmongSkills { return true }
    if item.isDoubtful || item.range.count < 3 { return false }
    if item.isTelling || item.isAcronym { return true }
    return !line.isTitleCase && !(item.isFirst && item.tokens.count == 1)
      && !context.isLabel(item)
  }

  private func isTerm(_ item: NamedItem) -> Bool {
    guard !isCommon(item.tokens),
      !words.kind(item.tokens.upperBound - 1, of: text).contains(.closer),
      !context.isOther(item)
    else { return false }
    // A capital at the beginning tells nothing: what follows it has to.
    return item.isAmongSkills || item.isTelling || item.isAcronym || !item.isFirst
      || !isCommon(item.tokens.dropFirst())
  }

  /// Whether none of some words names anything.
  private func isCommon(_ tokens: Range<Int>) -> Bool {
    for index in tokens where !words.isCommon(index, of: text) { return false }
    return true
  }

  /// Takes off words with which a sentence begins.
  private func dropOpening(of item: inout NamedItem) {
    while item.tokens.count > 1, isOpening(item.tokens.lowerBound) {
      item.tokens = item.tokens.dropFirst()
      let start = Int(text.tokens[item.tokens.lowerBound].start)
      item.range = start..<item.range.upperBound
      item.isFirst = false
    }
  }

  /// Whether a word is everyday, or has its capital only because the sentence begins with it: what
  /// follows needs no capital to be a name.
  private func isOpening(_ index: Int) -> Bool {
    let kind = words.kind(index, of: text)
    if kind.contains(.maker) { return false }
    if words.isCommon(index, of: text) { return true }
    guard NameShape(text.tokens[index].range, in: text.bytes) == .capital else { return false }
    switch NameShape(text.tokens[index + 1].range, in: text.bytes) {
    case .acronym, .mixed: return true
    case .plain, .capital, .label: return false
    }
  }

  /// Takes off words such as "Experience" at the end.
  private func dropClosing(of item: inout NamedItem) {
    while item.tokens.count > 1,
      words.kind(item.tokens.upperBound - 1, of: text).contains(.tail)
    {
      item.tokens = item.tokens.dropLast()
      let end = Int(text.tokens[item.tokens.upperBound - 1].end)
      item.range = item.range.lowerBound..<end
    }
    // The plural of an acronym is the acronym: VLMs.
    let last = item.range.upperBound - 1
    if item.isAcronym, text.bytes[last] == UInt8(ascii: "s"), ASCII.isUpper(text.bytes[last - 1]) {
      item.range = item.range.lowerBound..<last
    }
  }
}

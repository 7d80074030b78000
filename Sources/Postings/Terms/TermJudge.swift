internal import Documents
internal import Matching
internal import Source

/// Decides which names of a posting's lines are terms.
struct TermJudge {
  private let text: TokenizedText
  private let posting: Posting
  private let blocks: [Block]
  private let words: TermWords
  /// The hashes of the words of the company's name.
  private let company: [UInt32]
  private let context: TermContext
  private let matcher: SkillMatcher
  private var found: [NamedItem] = []

  init(
    _ text: TokenizedText, _ posting: Posting, _ blocks: [Block], _ words: TermWords,
    _ matcher: SkillMatcher
  ) {
    self.matcher = matcher
    self.text = text
    self.posting = posting
    self.blocks = blocks
    self.words = words
    context = TermContext(text, words, company: posting.company)
    let name = TokenizedText(posting.company ?? "")
    company = name.tokens.filter { !words.isCommon($0, in: name.bytes) }.map(\.hash)
  }

  /// The terms found, each once, in the order of the text.
  var terms: [Range<Int>] {
    let surroundings = TermSurroundings(text, posting, blocks, words)
    var terms: [Range<Int>] = []
    for item in found where !terms.contains(where: { isAlike($0, item.range) }) {
      if surroundings.allow(item, named: naming(item)) { terms.append(item.range) }
    }
    return terms
  }

  /// Takes the terms of a line.
  mutating func add(_ line: NamedItems, of block: Int, _ tokens: Range<Int>) {
    let items = line.items
    var start = 0
    while start < items.count {
      var end = start + 1
      while end < items.count, isListed(items[end - 1], items[end]) { end += 1 }
      let list = items[start..<end]
      let isAmongSkills = list.count > 1 && list.contains(where: \.isSkill)
      for var item in list where !item.isKnown {
        item.isAmongSkills = isAmongSkills
        if let term = term(item, isTitleCase: line.isTitleCase) { take(term, of: block) }
      }
      start = end
    }
    for item in ListedWords(text, words).items(of: line, blocks[block].range, tokens)
    where !matcher.isSpelling(item.tokens, in: text) { take(item, of: block) }
  }

  /// Keeps a term that is asked for.
  ///
  /// Duties tell of many things that are no skills: teams, meetings, the company's own systems.
  /// What stands there in a list of skills is one.
  private mutating func take(_ item: NamedItem, of block: Int) {
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

  /// What of an item is a term, or nil.
  private func term(_ item: NamedItem, isTitleCase: Bool) -> NamedItem? {
    var item = item
    if item.isFirst { dropOpening(of: &item) }
    dropClosing(of: &item)
    guard let last = item.tokens.last, !item.tokens.allSatisfy(isCommon),
      !words.kind(text.tokens[last]).contains(.closer),
      !item.tokens.contains(where: { company.contains(text.tokens[$0].hash) }),
      !context.isOther(item), !matcher.isSpelling(item.tokens, in: text)
    else { return nil }
    if item.isAmongSkills { return item }
    if item.isDoubtful || item.range.count < 3 { return nil }
    if item.isTelling || item.isAcronym { return item }
    let isFree = !item.isFirst || !item.tokens.dropFirst().allSatisfy(isCommon)
    return isFree && !isTitleCase && !context.isLabel(item) ? item : nil
  }

  /// Takes off everyday words with which a sentence begins.
  private func dropOpening(of item: inout NamedItem) {
    while let first = item.tokens.first, item.tokens.count > 1, isOpening(first) {
      item.tokens = first + 1..<item.tokens.upperBound
      item.range = Int(text.tokens[first + 1].start)..<item.range.upperBound
      item.isFirst = false
    }
  }

  /// Takes off words such as "Experience" at the end.
  private func dropClosing(of item: inout NamedItem) {
    while let last = item.tokens.last, item.tokens.count > 1,
      words.kind(text.tokens[last]).contains(.tail)
    {
      item.tokens = item.tokens.lowerBound..<last
      item.range = item.range.lowerBound..<Int(text.tokens[last - 1].end)
    }
  }

  /// Whether a word is everyday, or has its capital only because the sentence begins with it: what
  /// follows needs no capital to be a name.
  private func isOpening(_ index: Int) -> Bool {
    if words.kind(text.tokens[index]).contains(.maker) { return false }
    if isCommon(index) { return true }
    guard NameShape(text.tokens[index].range, in: text.bytes) == .capital else { return false }
    switch NameShape(text.tokens[index + 1].range, in: text.bytes) {
    case .acronym, .mixed: return true
    case .plain, .capital, .label: return false
    }
  }

  private func isCommon(_ index: Int) -> Bool {
    words.isCommon(text.tokens[index], in: text.bytes)
  }

  /// The word of an item that makes it a name.
  private func naming(_ item: NamedItem) -> Int {
    item.tokens.first { !isCommon($0) } ?? item.tokens.lowerBound
  }

  private func isAlike(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    for (first, second) in zip(left, right)
    where ASCII.lowercased(text.bytes[first]) != ASCII.lowercased(text.bytes[second]) {
      return false
    }
    return true
  }
}

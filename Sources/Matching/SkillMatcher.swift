package import Documents
package import Lexicon
internal import Source

/// Finds the skills that a text names.
///
/// All spellings are looked up in one pass; those that are everyday words too are then decided by
/// ``Ambiguity`` and ``Cues``.
package struct SkillMatcher: Sendable {
  /// How far a row of tags is followed to each side.
  private static let longestTagRow = 8

  /// The skills that mentions refer to by index.
  package let skills: SkillList
  /// All spellings.
  package let table: PhraseTable
  let spellings: SpellingTable

  /// Compiles the spellings of all skills.
  ///
  /// - Complexity: O(bytes of the spellings).
  package init(_ skills: SkillList) {
    self.init(skills, spellings: SpellingTable(skills), phrases: SkillMatcher.phrases(of: skills))
  }

  /// A matcher of parts that were made apart from each other, as on two cores.
  package init(_ skills: SkillList, spellings: SpellingTable, phrases: PhraseTable) {
    self.skills = skills
    self.spellings = spellings
    table = phrases
  }

  /// The table of all spellings, by which they are looked up.
  package static func phrases(of skills: SkillList) -> PhraseTable {
    PhraseTable(lines: skills.bytes[skills.spellings], plurals: true)
  }

  /// The skills named in the blocks of a document, in the order of the text.
  ///
  /// Code blocks are left out.
  /// - Complexity: O(*tokens* + mentions).
  package func mentions(in text: TokenizedText, blocks: [Block]) -> [Mention] {
    allMentions(in: text, blocks: blocks).filter { !$0.isTentative }
  }

  /// The skills named in the blocks of a document and, marked as tentative, the everyday words that
  /// may be some.
  ///
  /// - Parameters:
  ///   - text: The document's text.
  ///   - blocks: Its blocks.
  ///   - candidates: What a scan of several tables, with this one's ``table`` among them, has found.
  ///   - refused: Whether spellings that mean no skill where they stand are told too.
  /// - Returns: The mentions.
  /// - Complexity: O(*tokens* + mentions).
  package func allMentions(
    in text: TokenizedText, blocks: [Block], candidates: TokenSet? = nil, refused: Bool = false
  ) -> [Mention] {
    var mentions: [Mention] = []
    mentions.reserveCapacity(text.tokens.count / 12)
    var found: [PhraseMatch] = []
    found.reserveCapacity(32)
    var token = 0
    for index in blocks.indices {
      if case .code = blocks[index].kind { continue }
      let range = blocks[index].range
      token = text.skip(from: token, to: range.lowerBound)
      let first = token
      token = text.skip(from: token, to: range.upperBound)
      var passage = Passage(range, first..<token)
      found.removeAll(keepingCapacity: true)
      table.collect(in: text, tokens: first..<token, candidates: candidates, into: &found)
      for position in found.indices {
        let spelling = spellings.list[Int(found[position].id)]
        let reason =
          spelling.forms.isEmpty
          ? .spelling : reason(position, of: found, within: &passage, in: text)
        guard reason.isTaken || refused else { continue }
        mentions.append(
          Mention(
            skill: spelling.skill, range: found[position].range, block: Int32(index),
            reason: reason))
      }
    }
    return mentions
  }

  /// Whether some words spell a skill, meant or not: "go" as a verb does.
  package func isSpelling(_ tokens: Range<Int>, in text: TokenizedText) -> Bool {
    table.match(at: tokens.lowerBound, in: text, limit: tokens.upperBound)?.end
      == tokens.upperBound
  }

  /// Whether an ambiguous spelling means its skill where it stands, and why.
  @inline(never)
  private func reason(
    _ position: Int, of found: [PhraseMatch], within block: inout Passage, in text: TokenizedText
  ) -> MentionReason {
    let match = found[position]
    let spelling = spellings.list[Int(match.id)]
    let fit = spellings.fit(spelling, at: match.range, in: text.bytes)
    guard fit != .no else { return .otherWord }
    let rule = spellings.rule(of: spelling)
    func follows(_ list: CueTable.List) -> Bool {
      spellings.cues.find(list, after: match.range.upperBound, token: match.end, in: text) != nil
    }
    func leads(_ list: CueTable.List) -> Bool {
      spellings.cues.find(
        list, before: match.range.lowerBound, token: match.first - 1, in: text) != nil
    }
    if follows(rule.cues.notAfter) { return .excludedBehind }
    if leads(rule.cues.notBefore) { return .excludedBefore }
    let exact = fit == .exact
    if rule.isCased, exact, !isShouted(match.range, within: &block, in: text.bytes) {
      return .capitals
    }
    if follows(rule.cues.after) { return .cueBehind }
    if leads(rule.cues.before) { return .cueBefore }
    let isNear =
      exact
      && block.holds(
        spelling.skill, { spellings.cues.find(rule.cues.near, among: $0, in: text) != nil })
    if isNear { return .cueNear }
    if isTag(position, of: found, within: block, in: text.bytes) { return .tagRow }
    guard exact || rule.isCased else { return .unsupported }
    if isListed(position, of: found, in: text.bytes) { return .listed }
    if block.isTagged(match.range.lowerBound, in: text.bytes) { return .labelled }
    return exact && match.first > block.tokens.lowerBound ? .demand : .unsupported
  }

  /// Where the cue stands that decided about a mention, or nil where none did.
  ///
  /// - Parameters:
  ///   - mention: One of ``allMentions(in:blocks:candidates:refused:)``.
  ///   - block: The bytes of its block.
  ///   - text: The text.
  /// - Returns: The bytes of the cue.
  package func cue(
    of mention: Mention, within block: Range<Int>, in text: TokenizedText
  ) -> Range<Int>? {
    guard let cues = spellings.rule(ofSkill: mention.skill)?.cues else { return nil }
    let (start, end) = (mention.range.lowerBound, mention.range.upperBound)
    let (first, next) = (text.firstToken(from: start), text.firstToken(from: end))
    func before(_ list: CueTable.List) -> Range<Int>? {
      spellings.cues.find(list, before: start, token: first - 1, in: text)
    }
    func behind(_ list: CueTable.List) -> Range<Int>? {
      spellings.cues.find(list, after: end, token: next, in: text)
    }
    switch mention.reason {
    case .cueBefore: return before(cues.before)
    case .cueBehind: return behind(cues.after)
    case .excludedBefore: return before(cues.notBefore)
    case .excludedBehind: return behind(cues.notAfter)
    case .cueNear:
      let words = text.firstToken(from: block.lowerBound)..<text.firstToken(from: block.upperBound)
      return spellings.cues.find(cues.near, among: words, in: text)
    default: return nil
    }
  }

  /// Whether a spelling in capitals stands in a line of capitals, where they tell nothing.
  private func isShouted(
    _ range: Range<Int>, within block: inout Passage, in bytes: [UInt8]
  ) -> Bool {
    guard range.count > 1 else { return false }
    for index in range where ASCII.isLower(bytes[index]) { return false }
    return block.isInCapitals(bytes)
  }

  /// Whether a neighbour that is a skill for sure stands beside the match in a list.
  private func isListed(_ position: Int, of found: [PhraseMatch], in bytes: [UInt8]) -> Bool {
    let here = found[position].range
    if position > 0, isSure(found[position - 1], in: bytes),
      ListContext.isSeparator(found[position - 1].range.upperBound..<here.lowerBound, in: bytes)
    {
      return true
    }
    guard position + 1 < found.count, isSure(found[position + 1], in: bytes) else { return false }
    return ListContext.isSeparator(
      here.upperBound..<found[position + 1].range.lowerBound, in: bytes)
  }

  /// Whether the match stands in a row of skills with nothing but spaces between them, as tags do:
  /// three or more, half of which are skills for sure, or a whole block of them with one such.
  private func isTag(
    _ position: Int, of found: [PhraseMatch], within block: Passage, in bytes: [UInt8]
  ) -> Bool {
    func areJoined(_ left: Int) -> Bool {
      let gap = found[left].range.upperBound..<found[left + 1].range.lowerBound
      return !gap.isEmpty && gap.allSatisfy { bytes[$0] == ASCII.space }
    }
    var (first, last) = (position, position)
    while first > 0, position - first < SkillMatcher.longestTagRow, areJoined(first - 1) {
      first -= 1
    }
    while last + 1 < found.count, last - position < SkillMatcher.longestTagRow, areJoined(last) {
      last += 1
    }
    let isWhole =
      found[first].first == block.tokens.lowerBound && found[last].end == block.tokens.upperBound
    let sure = found[first...last].count { isSure($0, in: bytes) }
    if isWhole { return sure > 0 }
    return last - first >= 2 && 2 * sure > last - first
  }

  /// Whether a match is a hard skill by its spelling alone.
  private func isSure(_ match: PhraseMatch, in bytes: [UInt8]) -> Bool {
    let spelling = spellings.list[Int(match.id)]
    guard !spelling.forms.isEmpty else { return spelling.isHard }
    return spellings.rule(of: spelling).isCased
      && spellings.fit(spelling, at: match.range, in: bytes) == .exact
  }
}

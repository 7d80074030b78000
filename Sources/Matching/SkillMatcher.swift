package import Documents
package import Lexicon
internal import Source

/// Finds the skills that a text names.
///
/// All spellings are looked up in one pass; those that are everyday words too are then decided by
/// ``Ambiguity`` and ``Cues``.
package struct SkillMatcher: Sendable {
  /// One spelling of a skill.
  struct Spelling: Sendable {
    var skill: Int32
    /// The ways to write it that the skill's ambiguity governs; empty where it is trusted.
    var forms: [Form]
  }

  /// The skills that mentions refer to by index.
  package let skills: [Skill]
  private let table: PhraseTable
  private let spellings: [Spelling]

  /// Compiles the spellings of all skills.
  ///
  /// - Complexity: O(bytes of the spellings), under a millisecond for 2,000 skills.
  package init(_ skills: [Skill]) {
    self.skills = skills
    var spellings: [Spelling] = []
    var entries: [(phrase: String, id: Int32)] = []
    for (index, skill) in skills.enumerated() {
      for spelling in skill.spellings {
        entries.append((spelling, Int32(spellings.count)))
        spellings.append(
          Spelling(
            skill: Int32(index),
            forms: skill.forms(governing: spelling).map { Form($0, of: skill) }))
      }
    }
    self.spellings = spellings
    table = PhraseTable(entries, plurals: true)
  }

  /// The skills named in the blocks of a document, in the order of the text.
  ///
  /// Code blocks are left out.
  /// - Complexity: O(*tokens* + mentions).
  package func mentions(in text: TokenizedText, blocks: [Block]) -> [Mention] {
    var mentions: [Mention] = []
    var found: [PhraseMatch] = []
    var token = 0
    for (index, block) in blocks.enumerated() where block.kind != .code {
      while token < text.tokens.count, Int(text.tokens[token].start) < block.range.lowerBound {
        token += 1
      }
      let first = token
      while token < text.tokens.count, Int(text.tokens[token].start) < block.range.upperBound {
        token += 1
      }
      found.removeAll(keepingCapacity: true)
      table.collect(in: text, tokens: first..<token, into: &found)
      for (position, match) in found.enumerated() {
        let spelling = spellings[Int(match.id)]
        if !spelling.forms.isEmpty,
          !isMeant(position, of: found, within: block.range, in: text.bytes)
        {
          continue
        }
        mentions.append(
          Mention(skill: spelling.skill, range: match.range, block: Int32(index)))
      }
    }
    return mentions
  }

  /// Whether an ambiguous spelling means its skill where it stands.
  @inline(never)
  private func isMeant(
    _ position: Int, of found: [PhraseMatch], within block: Range<Int>, in bytes: [UInt8]
  ) -> Bool {
    let match = found[position]
    let spelling = spellings[Int(match.id)]
    let skill = skills[Int(spelling.skill)]
    let cues = skill.cues
    let fit = Form.best(of: spelling.forms, at: match.range, in: bytes)
    guard fit != .no else { return false }
    let exact = fit == .exact
    if CueScan.stands(cues.notAfter, after: match.range.upperBound, in: bytes)
      || CueScan.stands(cues.notBefore, before: match.range.lowerBound, in: bytes)
    {
      return false
    }
    if skill.ambiguity == .cased, exact, !isShouted(match.range, within: block, in: bytes) {
      return true
    }
    if CueScan.stands(cues.after, after: match.range.upperBound, in: bytes)
      || CueScan.stands(cues.before, before: match.range.lowerBound, in: bytes)
    {
      return true
    }
    if exact, CueScan.stands(cues.near, within: block, in: bytes) { return true }
    guard exact || skill.ambiguity == .cased else { return false }
    return isListed(position, of: found, in: bytes)
      || ListContext.isTagLine(block, before: match.range.lowerBound, in: bytes)
  }

  /// Whether a spelling in capitals stands in a line of capitals, where they tell nothing.
  private func isShouted(
    _ range: Range<Int>, within block: Range<Int>, in bytes: [UInt8]
  ) -> Bool {
    guard range.count > 1, bytes[range].allSatisfy({ !ASCII.isLower($0) }) else { return false }
    return bytes[block].contains(where: ASCII.isLetter)
      && !bytes[block].contains(where: ASCII.isLower)
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

  /// Whether a match is a hard skill by its spelling alone.
  private func isSure(_ match: PhraseMatch, in bytes: [UInt8]) -> Bool {
    let spelling = spellings[Int(match.id)]
    let skill = skills[Int(spelling.skill)]
    guard !spelling.forms.isEmpty else {
      return skill.kind != .softSkill && skill.kind != .practice && skill.kind != .concept
    }
    return skill.ambiguity == .cased
      && Form.best(of: spelling.forms, at: match.range, in: bytes) == .exact
  }
}

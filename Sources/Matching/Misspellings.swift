package import Documents
package import Lexicon
internal import Source

/// Finds the skills that a text names with a slip, such as "Kubernets" or "Terrafrom".
///
/// A word counts as misspelt where it is one slip away from one skill's spelling, and nothing else:
/// no other spelling, no word of one, none of the words that are known to lie near one. Slips that
/// are wider than that stand in a list.
package struct Misspellings: Sendable {
  private let matcher: SkillMatcher
  private let slips: SlipIndex
  /// Misspellings of a list; a phrase's number is the index of the skill.
  private let listed: PhraseTable
  /// Words that are near a spelling and mean something else.
  private let words: PhraseTable

  /// Compiles the spellings of all skills and the lists of wording about them.
  ///
  /// - Complexity: O(bytes of the spellings).
  package init(_ matcher: SkillMatcher, wording: WordLists) {
    self.matcher = matcher
    let near = wording.groups("near-skill-words")
    let crowded = near.first { wording.isID("spellings", of: $0) }
    slips = SlipIndex(
      matcher, without: Set(crowded.map { wording.group(at: $0).words } ?? []))
    var wrong: [(group: CompactGroup, id: Int32)] = []
    for group in wording.groups("skill-misspellings") {
      let name = TokenizedText(Array(wording.bytes[group.id]))
      guard !name.tokens.isEmpty, let match = matcher.table.match(at: 0, in: name) else { continue }
      wrong.append((group, matcher.spellings.list[Int(match.id)].skill))
    }
    listed = PhraseTable(wrong, of: wording)
    words = PhraseTable(near.map { ($0, 0) }, of: wording)
  }

  /// The mentions with those added that have a slip, in the order of the text.
  ///
  /// - Parameters:
  ///   - mentions: What ``SkillMatcher/mentions(in:blocks:)`` found in the same text.
  ///   - text: The words of the text.
  ///   - blocks: The blocks of the text; code is left out.
  ///   - isName: Whether a range names a person or a company.
  /// - Returns: The mentions; a wrong name takes the place of the parts of it that are skills, as
  ///   "Java Script" does of Java.
  /// - Complexity: O(*tokens* + mentions).
  package func added(
    to mentions: [Mention], in text: TokenizedText, blocks: [Block],
    isName: (Range<Int>) -> Bool
  ) -> [Mention] {
    var result: [Mention] = []
    result.reserveCapacity(mentions.count)
    var next = 0
    for index in blocks.indices {
      var named: [Mention] = []
      while next < mentions.count, Int(mentions[next].block) == index {
        named.append(mentions[next])
        next += 1
      }
      if case .code = blocks[index].kind {
      } else {
        let tokens = text.tokens(in: blocks[index].range)
        let wrong = wrongNames(in: text, tokens, beside: named, block: Int32(index))
        named.removeAll { mention in wrong.contains { $0.range.overlaps(mention.range) } }
        named += wrong
        named += slipped(in: text, tokens, beside: named, block: Int32(index), isName)
        named.sort { $0.range.lowerBound < $1.range.lowerBound }
      }
      result += named
    }
    return result
  }

  /// The listed misspellings of a block that no longer name reaches beyond.
  private func wrongNames(
    in text: TokenizedText, _ tokens: Range<Int>, beside named: [Mention], block: Int32
  ) -> [Mention] {
    listed.matches(in: text, tokens: tokens).compactMap { match in
      // "I linked in big query results": two common words are a name only with a capital.
      let isOneWord = match.end == match.first + 1
      guard isOneWord || ASCII.isUpper(text.bytes[match.range.lowerBound]) else { return nil }
      let isPart = named.contains { mention in
        mention.range.overlaps(match.range)
          && (mention.range.lowerBound < match.range.lowerBound
            || mention.range.upperBound > match.range.upperBound)
      }
      guard !isPart else { return nil }
      return Mention(skill: match.id, range: match.range, block: block, reason: .slip)
    }
  }

  /// The words of a block that are one slip away from a skill.
  private func slipped(
    in text: TokenizedText, _ tokens: Range<Int>, beside named: [Mention], block: Int32,
    _ isName: (Range<Int>) -> Bool
  ) -> [Mention] {
    tokens.compactMap { index in
      let word = text.tokens[index]
      guard let skill = slips.skill(of: word.range, in: text.bytes),
        words.match(at: index, in: text) == nil,
        !named.contains(where: { $0.range.overlaps(word.range) }),
        !matcher.table.holds(word, in: text),
        let range = Boundary.range(of: word.range, leadingDot: false, tail: .none, in: text.bytes),
        !isName(range)
      else { return nil }
      return Mention(skill: skill, range: range, block: block, reason: .slip)
    }
  }
}

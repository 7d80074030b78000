package import Documents
package import Lexicon
package import Matching
internal import Source

/// Finds names in the lines of a posting that ask for something, of which no skill is known.
///
/// What it finds are candidates for the lexicon, never skills.
package struct TermFinder: Sendable {
  private let words: TermWords
  private let matcher: SkillMatcher
  /// By the skill's index, whether it is a language, tool or product.
  private let isHard: [Bool]

  /// Compiles the word list of what is kept out.
  ///
  /// - Complexity: O(bytes of the lists + skills).
  package init(wording: WordLists, matcher: SkillMatcher) {
    words = TermWords(wording)
    self.matcher = matcher
    isHard = matcher.skills.kinds.map { kind in
      switch kind {
      case .softSkill, .practice, .methodology: false
      default: true
      }
    }
  }

  /// Where the terms of a posting stand: each term once, in the order of the text.
  ///
  /// - Parameters:
  ///   - document: The posting.
  ///   - text: Its text with words found.
  ///   - posting: What it says.
  ///   - mentions: The skills it names.
  /// - Returns: Bytes of the text.
  /// - Complexity: O(*tokens* + terms · *tokens*).
  package func terms(
    in document: Document, _ text: TokenizedText, _ posting: Posting, _ mentions: [Mention]
  ) -> [Range<Int>] {
    var judge = TermJudge(text, words)
    var line = NamedItems(text, mentions, words, isHard: isHard)
    var mention = 0
    for index in document.blocks.indices {
      let first = mention
      while mention < mentions.count, Int(mentions[mention].block) <= index { mention += 1 }
      guard asks(document.blocks[index], posting, index, isNamed: mention > first) else {
        continue
      }
      line.read(document.blocks[index].range, mentions: first..<mention)
      judge.add(line, of: index, posting, matcher)
    }
    guard !judge.found.isEmpty else { return [] }
    let surroundings = TermSurroundings(text, posting, document.blocks, words)
    var terms: [Range<Int>] = []
    for item in judge.found
    where !terms.contains(where: { isAlike($0, item.range, in: text.bytes) }) {
      if surroundings.allow(item) { terms.append(item.range) }
    }
    return terms
  }

  /// Whether two ranges hold the same name, capitals aside.
  private func isAlike(_ left: Range<Int>, _ right: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    for (first, second) in zip(left, right)
    where ASCII.lowercased(bytes[first]) != ASCII.lowercased(bytes[second]) {
      return false
    }
    return true
  }

  /// Whether a block may hold a term: a line of text in a part that asks for something, or with a
  /// sentence that does; of duties only one that names a skill.
  private func asks(
    _ block: Block, _ posting: borrowing Posting, _ index: Int, isNamed: Bool
  ) -> Bool {
    switch block.kind {
    case .heading, .code: return false
    case .bullet, .paragraph, .cell: break
    }
    switch posting.parts[index].level {
    case .required, .preferred: return true
    case .duties: if isNamed { return true }
    case .mention: break
    }
    for shift in posting.shifts where block.range.contains(shift.range.lowerBound) {
      if shift.level != .mention { return true }
    }
    return false
  }
}

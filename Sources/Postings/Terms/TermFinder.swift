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
    var judge = TermJudge(text, posting, document.blocks, words, matcher)
    var mention = 0
    var token = 0
    for index in document.blocks.indices {
      let block = document.blocks[index]
      let first = mention
      while mention < mentions.count, Int(mentions[mention].block) <= index { mention += 1 }
      guard asks(block, posting, index) else { continue }
      token = text.firstToken(from: block.range.lowerBound)
      let tokens = token..<text.firstToken(from: block.range.upperBound)
      guard !tokens.isEmpty else { continue }
      let line = NamedItems(
        block.range, tokens, mentions[first..<mention], text, words, isHard: isHard)
      judge.add(line, of: index, tokens)
    }
    return judge.terms
  }

  /// Whether a block may ask for something: a line of text in a part that does, or with a sentence
  /// that does.
  private func asks(_ block: Block, _ posting: Posting, _ index: Int) -> Bool {
    switch block.kind {
    case .heading, .code: return false
    case .bullet, .paragraph, .cell: break
    }
    if posting.parts[index].level != .mention { return true }
    return posting.shifts.contains { $0.level != .mention && block.range.contains($0.range.lowerBound) }
  }
}

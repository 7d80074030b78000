package import Lexicon
package import Matching
internal import Source

/// Tells the names that a posting only uses in passing from those that it asks for.
///
/// "Our DevOps team" names people, and "write documentation" in a list of duties what every
/// engineer does: neither asks for a skill, where "experience with DevOps" does.
package struct PassingMentions: Sendable {
  private let people: PhraseTable
  /// By the skill's index, whether it is a matter of prose rather than a product or language.
  private let proseSkills: [Bool]
  /// By the skill's index, whether it is work of every day.
  private let isEveryday: [Bool]

  /// Compiles the list `passing-mentions` of `wording/`.
  package init(wording: WordLists, skills: SkillList) {
    people = PhraseTable(wording.group("people", of: "passing-mentions"), of: wording)
    proseSkills = skills.kinds.map { kind in
      switch kind {
      case .concept, .practice, .methodology: true
      default: false
      }
    }
    var isEveryday = Array(repeating: false, count: skills.count)
    let everyday = wording.group("everyday", of: "passing-mentions")
    for id in everyday.map({ wording.group(at: $0).words }) ?? [] {
      if let index = skills.index(ofID: id) { isEveryday[index] = true }
    }
    self.isEveryday = isEveryday
  }

  /// Whether a mention names a matter of prose: a practice, a concept or a methodology.
  package func isProse(_ mention: Mention) -> Bool { proseSkills[Int(mention.skill)] }

  /// Lowers the level of mentions that ask for nothing.
  ///
  /// - Complexity: O(*mentions* · log *tokens*).
  package func lower(
    _ levels: inout [PostingLevel], of mentions: [Mention], in text: TokenizedText
  ) {
    for (index, mention) in mentions.enumerated() where levels[index] != .mention {
      let skill = Int(mention.skill)
      guard isProse(mention) else { continue }
      if levels[index] == .duties && isEveryday[skill] || namesPeople(mention, text) {
        levels[index] = .mention
      }
    }
  }

  /// Whether a noun for people stands directly behind the name.
  package func namesPeople(_ mention: Mention, _ text: TokenizedText) -> Bool {
    let end = mention.range.upperBound
    guard end < text.bytes.count, text.bytes[end] == ASCII.space else { return false }
    let token = text.firstToken(from: end)
    guard token < text.tokens.count, Int(text.tokens[token].start) == end + 1 else { return false }
    return people.match(at: token, in: text) != nil
  }
}

internal import Documents
package import Lexicon

/// Runs the examples of skills through the matcher.
package enum ExampleCheck {
  /// An example that does not hold.
  package struct Failure: Equatable, Sendable {
    package var skill: String
    package var line: String
    /// Whether the skill was to be found there, and was not; else it was found and was not to be.
    package var isGood: Bool
    /// The words that were taken for the skill, in a bad line.
    package var words: String
  }

  /// The examples of the skills named that fail, in the order of the ids.
  package static func failures(of skills: SkillList, ids: [String]) -> [Failure] {
    let matcher = SkillMatcher(skills)
    var failures: [Failure] = []
    for id in ids {
      guard let index = skills.index(ofID: id) else { continue }
      let skill = skills[index]
      for line in skill.good where words(Int32(index), in: line, matcher) == nil {
        failures.append(Failure(skill: id, line: line, isGood: true, words: ""))
      }
      for line in skill.bad {
        guard let words = words(Int32(index), in: line, matcher) else { continue }
        failures.append(Failure(skill: id, line: line, isGood: false, words: words))
      }
    }
    return failures
  }

  /// The words of a line that name a skill, or nil.
  private static func words(_ skill: Int32, in line: String, _ matcher: SkillMatcher) -> String? {
    let bytes = Array(line.utf8)
    let block = Block(kind: .paragraph, range: bytes.indices)
    return matcher.mentions(in: TokenizedText(bytes), blocks: [block])
      .first { $0.skill == skill }.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }
}

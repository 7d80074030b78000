package import Lexicon

/// Names of skills by id, for reports that people read.
package struct SkillNames: Sendable {
  private let skills: SkillList

  /// - Parameter skills: The lexicon's list.
  package init(_ skills: SkillList) { self.skills = skills }

  /// The name of a skill, or its id where the lexicon has none.
  ///
  /// - Complexity: O(log *skills*).
  package subscript(skill: String) -> String {
    skills.index(ofID: skill).map { skills.name($0) } ?? skill
  }

  /// The names of several skills in one line.
  package func joined(_ skills: some Sequence<String>, separator: String = ", ") -> String {
    skills.map { self[$0] }.joined(separator: separator)
  }
}

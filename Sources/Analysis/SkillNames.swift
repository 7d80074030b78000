package import Lexicon

/// Names of skills by id, for reports that people read.
package struct SkillNames: Sendable {
  private let names: [String: String]

  /// Collects the names of a lexicon's skills.
  ///
  /// - Complexity: O(*skills*).
  package init(_ skills: [Skill]) {
    var names: [String: String] = [:]
    names.reserveCapacity(skills.count)
    for skill in skills { names[skill.id] = skill.name }
    self.names = names
  }

  /// The name of a skill, or its id where the lexicon has none.
  package subscript(skill: String) -> String { names[skill] ?? skill }

  /// The names of several skills in one line.
  package func joined(_ skills: some Sequence<String>, separator: String = ", ") -> String {
    skills.map { self[$0] }.joined(separator: separator)
  }
}

internal import Lexicon
internal import Source

/// The name of a role's own field, such as DevOps of a DevOps Engineer.
///
/// All that the role asks makes it up, so it is no single thing that one could learn.
struct RoleField {
  /// Letters of the role's name, and without its last word.
  private let role: [UInt8]
  private let field: [UInt8]

  init(_ role: RoleLexicon) {
    let words = role.name.utf8.split(separator: ASCII.space)
    self.role = words.flatMap(RoleField.letters)
    field = words.dropLast().flatMap(RoleField.letters)
  }

  /// Whether a skill is the field: one of its spellings is the role's name without its last word, or
  /// the role's name as that of its work, as "security engineering" is.
  func names(_ skill: Skill) -> Bool {
    skill.spellings.contains { spelling in
      let letters = RoleField.letters(spelling.utf8)
      // "Manager" and "management" share all but the last letter.
      return letters == field
        || letters.count > role.count && letters.starts(with: role.dropLast())
    }
  }

  private static func letters(_ text: some Sequence<UInt8>) -> [UInt8] {
    text.compactMap { ASCII.isLetter($0) ? ASCII.lowercased($0) : nil }
  }
}

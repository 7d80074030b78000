internal import Source

/// All that the tool knows: skills, roles, titles and wording.
package struct Lexicon: Equatable, Sendable {
  /// Skills in order of their ids.
  package var skills = SkillList()
  /// Roles in order of their ids.
  package var roles: [RoleLexicon] = []
  package var common = CommonLexicon()
  package var titles = WordLists()
  package var wording = WordLists()
  /// A name of the content: that of the embedded lexicon, with `+` where a user's is laid over it.
  package var version = ""

  package init() {}

  /// The role of an id or one of its short names, in any case.
  package func role(_ name: String) -> RoleLexicon? {
    let wanted = ASCII.lowercased(name.utf8)
    return roles.first { role in
      ([role.id, role.name] + role.aliases).contains { ASCII.lowercased($0.utf8) == wanted }
    }
  }

  /// The skill of an id, a name or another spelling; case and hyphens make no difference.
  package func skill(_ name: String) -> Skill? {
    if let index = skills.index(ofID: name) { return skills[index] }
    let wanted = Validation.folded(name)
    return skills.first { skill in
      skill.spellings.contains { Validation.folded($0) == wanted } || skill.id == name.lowercased()
    }
  }

  /// Whether two lexicons hold the same; the version is a name and not content.
  package static func == (left: Lexicon, right: Lexicon) -> Bool {
    left.skills == right.skills && left.roles == right.roles && left.common == right.common
      && left.titles == right.titles && left.wording == right.wording
  }
}

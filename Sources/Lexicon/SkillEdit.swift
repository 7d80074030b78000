internal import Source

/// What an entry with `"extends": true` changes in a skill.
struct SkillEdit: Equatable, Sendable {
  var id: String
  var name: String?
  var kind: SkillKind?
  var ambiguity: Ambiguity?
  var general: Bool?
  /// The lists whose words are added.
  var added: Skill
  /// The lists whose words are taken away.
  var dropped: Skill

  /// The skill with the changes; what cannot be taken away is reported at its keys and word.
  func applied(
    to skill: Skill, report: (_ message: String, _ trail: [String], _ hint: String?) -> Void
  ) -> Skill {
    var result = skill
    let hadForms = !skill.forms.isEmpty
    ListField.edit(Skill.lists, of: &result, adding: added, dropping: dropped) {
      list, word, nearest in
      var hint = nearest.map { "did you mean \"\($0)\"?" }
      if list.keys == ["aliases"], word == skill.name {
        hint = "that is its name: drop the skill, or give it \"ambiguity\" and cues"
      }
      let key = list.keys.joined(separator: ".")
      report(
        "\(id) has no \"\(Display.escaped(word))\" under \(key)", ["drop"] + list.keys + [word],
        hint)
    }
    if let name, name != skill.name {
      result.name = name
      let isKnown = result.spellings.contains {
        Validation.folded($0) == Validation.folded(skill.name)
      }
      if !isKnown { result.aliases.append(skill.name) }
    }
    if let kind { result.kind = kind }
    if let general { result.general = general }
    if let ambiguity { result.ambiguity = ambiguity }
    // A form of an alias that is gone governs nothing; without any form left the name would be
    // governed, which it was not.
    let governed = Set(result.spellings.map(Validation.folded))
    let dropped = Set(dropped.aliases.map(Validation.folded))
    result.forms.removeAll {
      let form = Validation.folded($0)
      return dropped.contains(form) && !governed.contains(form)
    }
    if hadForms, result.forms.isEmpty, ambiguity == nil { result.ambiguity = .none }
    if result.ambiguity == .none {
      result.forms = []
      result.cues = Cues()
    }
    return result
  }
}

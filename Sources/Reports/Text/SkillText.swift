package import Lexicon

/// One skill for a terminal.
package enum SkillText {
  /// All that is known of a skill; `changes` are those that a user's files made to it.
  package static func show(
    _ skill: Skill, in lexicon: Lexicon, changes: [LexiconChange] = [], style: PageStyle
  ) -> [UInt8] {
    var page = TextPage(style)
    page.line(page.bold("\(skill.name) (\(skill.id)): \(skill.kind.rawValue)"))
    for origin in EntryOrigin.lines(changes) { page.paragraph(origin, indent: 2, hanging: 2) }
    LexiconText.field("also read as", skill.aliases.joined(separator: ", "), &page)
    ambiguity(skill, &page)
    LexiconText.field("implies", names(skill.implies, lexicon), &page)
    LexiconText.field("implied by", names(implying(skill, lexicon), lexicon), &page)
    LexiconText.field("related", names(skill.related, lexicon), &page)
    LexiconText.field("in other words", skill.near.joined(separator: ", "), &page)
    roles(skill, lexicon, &page)
    LexiconText.field("read as \(skill.name)", skill.good, &page)
    LexiconText.field("not read as \(skill.name)", skill.bad, &page)
    return page.bytes
  }

  private static func names(_ ids: [String], _ lexicon: Lexicon) -> String {
    ids.map { id in
      lexicon.skills.index(ofID: id).map { "\(lexicon.skills.name($0)) (\(id))" } ?? id
    }.joined(separator: ", ")
  }

  private static func implying(_ skill: Skill, _ lexicon: Lexicon) -> [String] {
    lexicon.skills.filter { $0.implies.contains(skill.id) }.map(\.id)
  }

  /// What decides whether a spelling that is in doubt means the skill.
  private static func ambiguity(_ skill: Skill, _ page: inout TextPage) {
    guard skill.ambiguity != .none else {
      page.heading("Ambiguity")
      return page.paragraph("none: every spelling means the skill wherever it stands", indent: 2)
    }
    page.heading("Ambiguity: \(skill.ambiguity.rawValue)")
    let forms = (skill.forms.isEmpty ? [skill.name] : skill.forms).map { "\"\($0)\"" }
    let means =
      forms.count == 1
      ? "may mean something else; it counts" : "may mean something else; they count"
    let rule =
      skill.ambiguity == .cased
      ? "when written in these capitals, or with a cue" : "only with a cue"
    page.paragraph(
      "\(forms.joined(separator: ", ")) \(means) \(rule), or in a list beside a sure skill",
      indent: 2)
    for (name, cues) in [
      ("in the same line", skill.cues.near), ("directly before", skill.cues.before),
      ("directly after", skill.cues.after),
      ("ruled out directly before", skill.cues.notBefore),
      ("ruled out directly after", skill.cues.notAfter),
    ] where !cues.isEmpty {
      page.paragraph(name + ": " + cues.joined(separator: ", "), indent: 2, hanging: 2)
    }
  }

  private static func roles(_ skill: Skill, _ lexicon: Lexicon, _ page: inout TextPage) {
    let roles = SkillRoles.of(skill.id, in: lexicon)
    guard !roles.isEmpty else {
      if skill.general { LexiconText.field("roles", "none in particular: a general skill", &page) }
      return
    }
    page.heading("Roles")
    for tier in Tier.allCases {
      let names = roles.filter { $0.tier == tier }.map(\.role)
      if names.isEmpty { continue }
      page.labelled(
        "  " + TextPage.column(tier.rawValue, 12), names.joined(separator: ", "))
    }
  }
}

/// The roles that ask for a skill.
enum SkillRoles {
  /// The ids of the roles with the tier in which each has the skill, in the order of the ids.
  static func of(_ skill: String, in lexicon: Lexicon) -> [(role: String, tier: Tier)] {
    lexicon.roles.compactMap { role in
      role.skills.all.first { $0.skill == skill }.map { (role.id, $0.tier) }
    }
  }
}

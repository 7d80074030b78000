package import Lexicon
internal import Source

/// The lexicon for a terminal.
package enum LexiconText {
  /// All roles and the number of skills of each kind; with `all`, every skill.
  package static func list(_ lexicon: Lexicon, all: Bool, style: PageStyle) -> [UInt8] {
    var page = TextPage(style)
    page.line(page.bold("\(lexicon.roles.count) roles"))
    for role in lexicon.roles {
      let aliases = role.aliases.isEmpty ? "" : " (\(role.aliases.joined(separator: ", ")))"
      page.labelled("  " + TextPage.column(role.id, 28), role.name + aliases, hanging: 32)
    }
    page.heading("\(lexicon.skills.count) skills")
    for kind in SkillKind.allCases {
      let skills = lexicon.skills.filter { $0.kind == kind }
      guard all else {
        page.line("  " + TextPage.column(kind.rawValue, 16) + TextPage.number(skills.count, 5))
        continue
      }
      for skill in skills {
        let id = skill.id
        page.labelled(
          "  " + TextPage.column(kind.rawValue, 15) + id
            + String(repeating: " ", count: max(32 - id.count, 2)), skill.name)
      }
    }
    if !all { page.line("  (use --all to list them; vitae lexicon show ID for one)") }
    return page.bytes
  }

  /// One role whole; `changes` are those that a user's files made to it.
  package static func show(
    _ role: RoleLexicon, changes: [LexiconChange] = [], style: PageStyle
  ) -> [UInt8] {
    var page = TextPage(style)
    let family = role.family.isEmpty ? "" : ", family \(role.family)"
    page.line(page.bold("\(role.name) (\(role.id))\(family)"))
    for origin in EntryOrigin.lines(changes) { page.paragraph(origin, indent: 2, hanging: 2) }
    field("--role accepts too", role.aliases.joined(separator: ", "), &page)
    field("focus", role.focus, &page)
    field("why", role.rationale, &page)
    field("titles", role.titles, &page)
    field("also called", role.alsoCalled, &page)
    field("best for", role.bestFor, &page)
    field("delivers", role.deliverables, &page)
    field("tools", role.tools.joined(separator: ", "), &page)
    field("day to day", role.dayToDay, &page)
    for (tier, skills) in [
      ("core", role.skills.core), ("common", role.skills.common),
      ("supporting", role.skills.supporting),
    ] { field(tier, skills.joined(separator: ", "), &page) }
    if !role.proof.isEmpty { page.heading("Proof of work") }
    for proof in role.proof {
      page.paragraph(proof.signal, indent: 2)
      page.paragraph("shown by: " + proof.words.joined(separator: ", "), indent: 4, hanging: 2)
      page.paragraph("try: " + proof.project, indent: 4)
    }
    field("emphasis", role.emphasis, &page)
    if !role.roadmap.isEmpty { page.heading("Roadmap") }
    for phase in role.roadmap {
      page.paragraph("\(phase.phase) (\(phase.months) months)", indent: 2)
      page.paragraph("learn: " + phase.skills.joined(separator: ", "), indent: 4)
      for milestone in phase.milestones { page.paragraph("- " + milestone, indent: 4, hanging: 2) }
    }
    market(role.market, &page)
    field("next roles", role.next.joined(separator: ", "), &page)
    return page.bytes
  }

  private static func market(_ market: Market, _ page: inout TextPage) {
    guard market != Market() else { return }
    page.heading("Market as of \(market.asOf)")
    page.paragraph("source: " + market.source, indent: 2, hanging: 2)
    if let openings = market.monthlyOpenings {
      page.line("  \(Numbers.grouped(openings)) openings a month, \(market.region)")
    }
    for pay in market.pay {
      page.paragraph(
        "\(pay.level), \(pay.region): \(Numbers.grouped(pay.min)) to \(Numbers.grouped(pay.max)) "
          + "\(pay.currency) a \(pay.period)", indent: 2)
    }
    field("employers", market.employers.joined(separator: ", "), &page)
    for note in market.notes { page.paragraph("- " + note, indent: 2, hanging: 2) }
  }

  static func field(_ name: String, _ text: String, _ page: inout TextPage) {
    guard !text.isEmpty else { return }
    page.heading(name.prefix(1).uppercased() + name.dropFirst())
    page.paragraph(text, indent: 2)
  }

  static func field(_ name: String, _ items: [String], _ page: inout TextPage) {
    guard !items.isEmpty else { return }
    page.heading(name.prefix(1).uppercased() + name.dropFirst())
    for item in items { page.paragraph("- " + item, indent: 2, hanging: 2) }
  }
}

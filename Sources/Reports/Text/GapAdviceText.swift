internal import Analysis
internal import Postings
internal import Source

/// What the gap report says of the resume as it is: how it fits, and what to do with its lines.
extension GapText {
  /// How many bullets are brought forward unless all are asked for.
  private static let topBullets = 5

  /// Adds how level and years stand to the postings'.
  mutating func fit() {
    guard let fit = gap.fit else { return }
    let none = Seniority.unstated.rawValue
    let order =
      fit.levels.asked.filter { $0.value != none } + fit.levels.asked.filter { $0.value == none }
    let asked = order.map { "\($0.count) \($0.value)" }.joined(separator: ", ")
    let held =
      fit.levels.held == .unstated
      ? "the title held states none" : "\(fit.levels.held.rawValue) held"
    page.labelled(TextPage.column("Level", 12), "\(held); asked: \(asked)")
    guard fit.years.stated > 0, let median = fit.years.median else { return }
    let years = fit.years.held.map { "\($0) held" } ?? "no dated position"
    let met = fit.years.met.map { ", enough for \($0) of those" } ?? ""
    page.labelled(
      TextPage.column("Years", 12),
      "\(years); \(fit.years.stated) of \(gap.judged) postings state years, median \(median)\(met)")
  }

  /// Adds what has changed since an earlier report.
  mutating func change() {
    guard let change = gap.change else { return }
    page.heading("Since \(Display.escaped(change.path))")
    if change.isOfOtherRole {
      page.paragraph("That report was about another role, so much of this differs.", indent: 2)
    }
    for (label, skills) in [("closed", change.closed), ("new", change.new)] {
      let limit = showsAll ? skills.count : GapText.topRows
      let rest = skills.count > limit ? ", ... \(skills.count - limit) more (use --all)" : ""
      page.labelled(
        "  " + TextPage.column(label, 8) + TextPage.number(skills.count, 3) + "  ",
        skills.isEmpty ? "-" : names.joined(skills.prefix(limit)) + rest)
    }
    page.line(
      "  " + TextPage.column("open", 8) + TextPage.number(change.open.count, 3)
        + "  still to learn or to show")
  }

  /// Adds the bullets to bring forward, and those that serve nothing asked.
  mutating func forward() {
    if !gap.forward.isEmpty {
      page.heading("Bring forward: the bullets that serve this target best")
      let limit = showsAll ? gap.forward.count : GapText.topBullets
      for bullet in gap.forward.prefix(limit) {
        page.quote(
          Quote(place: bullet.quote.place, text: TextPage.excerpt(bullet.quote.text)), indent: 2)
        page.paragraph("for " + names.joined(bullet.skills), indent: 4, hanging: 2)
      }
      more(gap.forward.count - limit)
    }
    guard !gap.idle.isEmpty else { return }
    let all = gap.forward.count + gap.idle.count
    page.heading("\(gap.idle.count) of \(all) bullets name nothing that is asked")
    let limit = showsAll ? gap.idle.count : GapText.topBullets
    for quote in gap.idle.prefix(limit) { page.brief(quote, indent: 2) }
    more(gap.idle.count - limit)
  }

  /// Adds the skills that are listed only and, where one is near, the bullets that could say so.
  mutating func lists() {
    if !gap.listedNotShown.isEmpty {
      page.heading("Listed, but shown in no bullet: say where, if you used it there")
      let near = gap.listedNotShown.filter { !$0.couldStandIn.isEmpty }
      let limit = showsAll ? near.count : GapText.topListed
      for listed in near.prefix(limit) {
        page.labelled("  ", names[listed.skill], place: listed.place)
        for quote in listed.couldStandIn { page.brief(quote, indent: 6) }
      }
      more(near.count - limit)
      let rest = gap.listedNotShown.filter(\.couldStandIn.isEmpty)
      let words = rest.map { "\(names[$0.skill]) (line \($0.place.start.line))" }
      page.paragraph(words.joined(separator: ", "), indent: 2)
    }
    let asked = Set(gap.rows.map(\.skill))
    let unlisted = gap.shownNotListed.filter(asked.contains)
    guard !unlisted.isEmpty else { return }
    page.heading("Asked and shown, but not in your list of skills")
    page.paragraph(names.joined(unlisted), indent: 2)
  }
}

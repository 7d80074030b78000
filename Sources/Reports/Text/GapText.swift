package import Analysis
internal import Lexicon
internal import Resumes
internal import Source

/// The gap report for a terminal.
package struct GapText {
  /// How many skills of each list are shown unless all are asked for.
  package static let topRows = 12
  static let topListed = 6
  private static let topWeakest = 5

  let gap: Gap
  let showsAll: Bool
  let explains: Bool
  let names: SkillNames
  var page: TextPage

  /// The bytes of the report.
  ///
  /// - Parameters:
  ///   - gap: The report's values.
  ///   - all: Whether every row is shown instead of the top of each list.
  ///   - explain: Whether the arithmetic behind the figures is shown.
  ///   - style: How the page is laid out.
  /// - Returns: UTF-8 text.
  package static func render(_ gap: Gap, all: Bool, explain: Bool, style: PageStyle) -> [UInt8] {
    var report = GapText(
      gap: gap, showsAll: all, explains: explain, names: SkillNames(gap.lexicon),
      page: TextPage(style))
    report.summary()
    report.change()
    report.skills()
    report.groups()
    report.page.unrecognised(gap.unrecognised, of: gap.judged, all: all)
    report.proof()
    report.titles()
    report.forward()
    report.lists()
    report.weakest()
    return report.page.bytes
  }

  private mutating func summary() {
    let target = GapTables(gap).target
    page.title("Gap: \(gap.path) against \(target)")
    page.line()
    if let read = gap.read {
      page.line(
        "Postings    \(gap.judged) of \(read) judged" + CopiesWords.suffix(gap.copies)
          + (gap.unreadable.isEmpty ? "" : ", \(gap.unreadable.count) more could not be read"))
      for path in gap.unjudged {
        page.line("            nothing recognised in \(Display.escaped(path))")
      }
      for line in explains ? CopiesWords.lines(gap.copies) : [] {
        page.labelled("", line, indent: 12)
      }
    }
    coverage()
    fit()
    bullets()
    for caution in gap.cautions {
      page.line()
      page.paragraph(CautionWords.text(caution))
    }
  }

  private mutating func bullets() {
    let tally = gap.bullets
    let kinds = [
      (tally.activity, "tells a deed without one", "tell a deed without one"),
      (tally.responsibility, "tells a duty", "tell a duty"),
    ].map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    page.labelled(
      TextPage.column("Bullets", 12),
      tally.total == 0
        ? "no line that tells of work was recognised"
        : "\(tally.outcome) of \(tally.total) state an outcome, \(tally.withResult) of \(tally.total) a "
          + "result in numbers; " + kinds.joined(separator: ", "))
  }

  /// Adds what is met, with a bar behind each line where there is room for one.
  private mutating func coverage() {
    let asked = [
      ("Required", gap.required), ("Preferred", gap.preferred), ("Role core", gap.core),
      ("Role common", gap.common),
    ]
    let lines = asked.compactMap { name, coverage -> (text: String, coverage: Gap.Coverage)? in
      guard let coverage, coverage.of > 0 else { return nil }
      let share = Numbers.percent(coverage.met, of: coverage.of).map { " (\($0))" } ?? ""
      return (
        TextPage.column(name, 12) + "\(coverage.met) of \(coverage.of) skills met\(share): "
          + "\(coverage.proven) proven, \(coverage.shown) shown, \(coverage.listed) listed",
        coverage
      )
    }
    let column = (lines.map(\.text.count).max() ?? 0) + 2
    for (text, coverage) in lines {
      page.barred(text, column: column, Ranking.Share(met: coverage.met, of: coverage.of))
    }
  }

  private mutating func groups() {
    guard !gap.anyOf.isEmpty else { return }
    let met = gap.anyOf.count(where: \.met)
    page.heading("Either/or: one of each group is enough; \(met) of \(gap.anyOf.count) met")
    let limit = showsAll ? gap.anyOf.count : 8
    let order = gap.anyOf.filter { !$0.met } + gap.anyOf.filter(\.met)
    for group in order.prefix(limit) {
      page.labelled(
        TextPage.number(group.postings, 5) + (group.met ? "  met      " : "  not met  "),
        names.joined(group.skills, separator: " | "), place: group.place)
    }
    more(gap.anyOf.count - limit)
  }

  private mutating func proof() {
    guard let role = gap.role, !gap.proof.isEmpty else { return }
    let found = gap.proof.count { !$0.found.isEmpty }
    page.heading(
      "Proof of work for a \(role.name): \(found) of \(gap.proof.count) signals found")
    for proof in gap.proof {
      if let quote = proof.found.first {
        page.labelled("  yes  ", proof.signal)
        page.quote(
          Quote(place: quote.place, text: TextPage.excerpt(quote.text)), indent: 7)
      } else {
        page.labelled("  no   ", proof.signal)
        page.paragraph("Try: " + proof.project, indent: 7)
      }
    }
  }

  private mutating func titles() {
    let titles = gap.titles
    guard !titles.held.isEmpty || !titles.asked.isEmpty || !titles.suggested.isEmpty else { return }
    page.heading("Titles")
    for title in gap.titles.held { page.labelled("  held   ", title.text, place: title.place) }
    let limit = showsAll ? gap.titles.asked.count : 6
    for title in gap.titles.asked.prefix(limit) {
      page.labelled(
        "  asked  " + TextPage.number(title.postings, 3) + "  ", title.base, place: title.place)
    }
    more(gap.titles.asked.count - limit)
    if let usable = gap.titles.usable {
      page.paragraph(
        "asked most of those that name work you have done: \(usable.base) (\(usable.postings) of "
          + "\(gap.judged))", indent: 2, hanging: 2)
    }
    if !gap.titles.suggested.isEmpty {
      page.paragraph(
        "aim at: " + gap.titles.suggested.joined(separator: ", "), indent: 2, hanging: 2)
    }
  }

  private mutating func weakest() {
    guard !gap.weakest.isEmpty else { return }
    page.heading("Weakest lines: say what changed, for whom, by how much")
    let limit = showsAll ? gap.weakest.count : GapText.topWeakest
    for quote in gap.weakest.prefix(limit) { page.quote(quote, indent: 2) }
    more(gap.weakest.count - limit)
  }

  mutating func more(_ rest: Int) {
    if rest > 0 { page.line("  ... \(rest) more (use --all)") }
  }
}

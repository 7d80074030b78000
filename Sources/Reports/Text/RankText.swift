package import Analysis
internal import Lexicon
internal import Postings
internal import Source

/// The ranking for a terminal.
package struct RankText {
  /// How many postings are shown unless all are asked for.
  package static let topRows = 10
  /// Where the bars of what is met begin.
  private static let barColumn = 58
  /// How many missing requirements of one posting are shown unless all are asked for.
  private static let topMissing = 6

  private let ranking: Ranking
  private let showsAll: Bool
  private let names: SkillNames
  private var page: TextPage

  /// The bytes of the report.
  ///
  /// - Parameters:
  ///   - ranking: The report's values.
  ///   - all: Whether every posting and requirement is shown instead of the top of each list.
  ///   - top: How many postings were asked for, or nil.
  ///   - explain: Whether to say what the order goes by.
  ///   - style: How the page is laid out.
  /// - Returns: UTF-8 text.
  package static func render(
    _ ranking: Ranking, all: Bool, top: Int? = nil, explain: Bool, style: PageStyle
  ) -> [UInt8] {
    var report = RankText(
      ranking: ranking, showsAll: all, names: SkillNames(ranking.lexicon),
      page: TextPage(style))
    report.summary(explain)
    if explain { report.explanation() }
    let limit = all ? ranking.rows.count : top ?? RankText.topRows
    for (index, row) in ranking.rows.prefix(limit).enumerated() { report.posting(row, index + 1) }
    let rest = ranking.ranked - min(limit, ranking.rows.count)
    if rest > 0 {
      report.page.line()
      report.page.line("... \(rest) more (use --all, or --top N)")
    }
    return report.page.bytes
  }

  private mutating func summary(_ explains: Bool) {
    var head = "Rank: \(ranking.path) against "
    head += "\(Numbers.count(ranking.read, "posting")): \(ranking.ranked) ranked"
    head += CopiesWords.suffix(ranking.copies)
    page.title(head)
    for path in ranking.unjudged {
      page.line("  not ranked, as nothing was recognised: \(Display.escaped(path))")
    }
    for line in explains ? CopiesWords.lines(ranking.copies) : [] {
      page.labelled("  ", line)
    }
    for item in ranking.unreadable {
      page.line("  not read: \(Display.escaped(item.path)): \(Display.escaped(item.reason))")
    }
    page.labelled("  the resume: ", RankText.resume(ranking))
  }

  /// What the order does not go by, of the resume: its years, and the title held with its level.
  static func resume(_ ranking: Ranking) -> String {
    let years =
      ranking.years.map { Numbers.count($0, "year") + " in dated positions" }
      ?? "no dated position, so years are not compared"
    let level = ranking.heldLevel == .unstated ? "no level stated" : ranking.heldLevel.rawValue
    return years + (ranking.held.map { "; held: \($0.text) (\(level))" } ?? "")
  }

  private mutating func explanation() {
    page.heading("How the order is made")
    page.paragraph(RankText.order, indent: 2)
  }

  /// What the order goes by.
  static let order =
    "First the share of required skills that the resume meets, then the share of preferred ones, "
    + "then fewer missing, then the path. Met is proven, shown or listed; of what is marked "
    + "related the resume has a near neighbour, which does not count. One of several that are "
    + "enough counts as one requirement. Where nothing is required or preferred, the share is "
    + "none. Soft skills, years and level are shown beside it and do not change the order."

  private mutating func posting(_ row: Ranking.Row, _ place: Int) {
    page.line()
    let title = [row.title ?? "(no title)", row.company].compactMap { $0 }.joined(separator: ", ")
    page.labelled(TextPage.number(place, 3) + "  ", title)
    let file = row.id.map { "\(row.path) (\($0))" } ?? row.path
    page.line("     " + page.dim(Display.escaped(file)))
    let shares = "required " + share(row.required) + ", preferred " + share(row.preferred)
    page.barred("     " + shares, column: RankText.barColumn, row.required)
    page.paragraph(
      "years: \(RankText.years(row.years)); level: \(RankText.level(row.level))", indent: 5)
    let met = row.requirements.filter(\.status.isMet)
    let groups = EvidenceStatus.allCases.compactMap { status in
      let names = met.filter { $0.status == status }.map { name(of: $0) }
      return names.isEmpty ? nil : status.rawValue + ": " + names.joined(separator: ", ")
    }
    if !groups.isEmpty { page.labelled("met      ", groups.joined(separator: "; "), indent: 5) }
    missing(row.missing)
  }

  /// The missing ones, each behind the line of the posting that asks for it.
  private mutating func missing(_ missing: [Ranking.Requirement]) {
    let limit = showsAll ? missing.count : RankText.topMissing
    for (index, requirement) in missing.prefix(limit).enumerated() {
      let line = requirement.quote.map { "line \($0.place.start.line)" } ?? ""
      let notes = [
        requirement.level == .preferred ? "preferred" : nil,
        requirement.status == .related ? "related" : nil,
      ].compactMap { $0 }
      page.labelled(
        (index == 0 ? "missing  " : "         ") + TextPage.column(line, 10),
        name(of: requirement) + (notes.isEmpty ? "" : " (" + notes.joined(separator: ", ") + ")"),
        indent: 5)
    }
    let rest = missing.count - limit
    if rest > 0 { page.line("              ... \(rest) more (use --all)") }
  }

  private func name(of requirement: Ranking.Requirement) -> String {
    names.joined(requirement.skills, separator: " | ")
  }

  private func share(_ share: Ranking.Share) -> String {
    guard share.of > 0 else { return "none stated" }
    let percent = Numbers.percent(share.met, of: share.of).map { " (\($0))" } ?? ""
    return "\(share.met) of \(share.of)" + percent
  }

  /// The years that a posting asks beside those held.
  static func years(_ years: Ranking.Years) -> String {
    guard let least = years.askedMin else { return "none asked" }
    var text = "\(least)"
    if let most = years.askedMax, most > least { text += " to \(most)" }
    text += " asked"
    guard let held = years.held, let isEnough = years.isEnough else { return text }
    return text + ", \(held) held" + (isEnough ? "" : ", \(least - held) short")
  }

  /// The level that a posting states beside the one held.
  static func level(_ level: Ranking.Level) -> String {
    guard level.asked != .unstated else { return "none stated" }
    let text = level.asked.rawValue
    switch level.fit {
    case .same: return text + ", the same as held"
    case .above: return text + ", above \(level.held.rawValue)"
    case .below: return text + ", below \(level.held.rawValue)"
    case .otherTrack: return text + ", another track than \(level.held.rawValue)"
    case nil: return text
    }
  }
}

package import Analysis
internal import Lexicon
internal import Resumes
internal import Source

/// The gap report for a terminal of 80 columns.
package struct GapText {
  /// How many skills of each list are shown unless all are asked for.
  package static let topRows = 12

  private let gap: Gap
  private let showsAll: Bool
  private let explains: Bool
  private var page: TextPage

  /// The bytes of the report.
  ///
  /// - Parameters:
  ///   - gap: The report's values.
  ///   - all: Whether every row is shown instead of the top of each list.
  ///   - explain: Whether the arithmetic behind the figures is shown.
  ///   - colored: Whether the terminal's colours are used.
  /// - Returns: UTF-8 text.
  package static func render(_ gap: Gap, all: Bool, explain: Bool, colored: Bool) -> [UInt8] {
    var report = GapText(
      gap: gap, showsAll: all, explains: explain, page: TextPage(colored: colored))
    report.summary()
    report.missing()
    report.met()
    report.groups()
    report.proof()
    report.titles()
    report.lists()
    report.weakest()
    return report.page.bytes
  }

  private mutating func summary() {
    let target =
      [gap.role?.name, gap.read.map { Numbers.count($0, "posting") }].compactMap { $0 }
      .joined(separator: " and ")
    page.line(page.bold("Gap: \(Display.escaped(gap.path)) against \(target)"))
    page.line()
    if let read = gap.read {
      page.line(
        "Postings    \(gap.judged) of \(read) judged"
          + (gap.unreadable.isEmpty ? "" : ", \(gap.unreadable.count) more could not be read"))
      for path in gap.unjudged { page.line("            nothing recognised in \(path)") }
    }
    coverage("Required", gap.required)
    coverage("Preferred", gap.preferred)
    coverage("Role core", gap.core)
    coverage("Role common", gap.common)
    let tally = gap.bullets
    page.paragraph(
      "Bullets     \(tally.outcome) of \(tally.total) state an outcome, \(tally.withResult) a "
        + "result in numbers; \(tally.activity) activities, \(tally.responsibility) "
        + "responsibilities", hanging: 12)
    if gap.isKeywordList {
      page.line()
      page.paragraph(
        "This resume is a list of keywords: nothing in it shows a skill at work, so no skill "
          + "counts for more than listed.")
    }
  }

  private mutating func coverage(_ name: String, _ coverage: Gap.Coverage?) {
    guard let coverage else { return }
    let share = Numbers.percent(coverage.met, of: coverage.of).map { " (\($0))" } ?? ""
    page.line(
      TextPage.column(name, 12) + "\(coverage.met) of \(coverage.of) skills met\(share): "
        + "\(coverage.proven) proven, \(coverage.shown) shown, \(coverage.listed) listed")
  }

  private mutating func missing() {
    let rows = gap.rows.filter { !$0.evidence.status.isMet }
    let target = gap.read == nil ? "the role names" : "the postings ask"
    guard !rows.isEmpty else {
      page.heading("No gap")
      let nothing = gap.rows.isEmpty
      page.line(
        nothing
          ? "  Nothing was recognised to compare with." : "  Every skill that \(target) is met.")
      return
    }
    page.heading(
      "Gaps: \(Numbers.count(rows.count, "skill")) that \(target) for and the resume lacks")
    page.line(legend)
    let limit = showsAll ? rows.count : GapText.topRows
    for row in rows.prefix(limit) { gapRow(row) }
    more(rows.count - limit)
  }

  private var legend: String {
    gap.read == nil
      ? "  tier and skill" : "  asked by (required + preferred + duties), of \(gap.judged)"
  }

  private mutating func gapRow(_ row: Gap.Row) {
    var facts: [String] = []
    if let tier = row.tier { facts.append(tier.rawValue) }
    if let opens = row.opens, opens.full > 0 {
      facts.append("opens \(Numbers.count(opens.full, "posting"))")
    } else if let opens = row.opens, opens.oneShort > 0 {
      facts.append("\(opens.oneShort) then one short")
    }
    if row.evidence.status == .related {
      facts.append("near: " + row.evidence.neighbours.prefix(3).joined(separator: ", "))
    }
    page.line(
      "  " + demand(row) + page.bold(TextPage.column(row.name, 26))
        + " " + facts.joined(separator: "; "))
    if let first = row.askedIn.first {
      page.line(
        "      " + page.dim("\(Display.escaped(first.place.path)):\(first.place.start.line)"))
      page.paragraph(TextPage.excerpt(first.text), indent: 8)
    }
    if explains { arithmetic(row) }
  }

  private func demand(_ row: Gap.Row) -> String {
    guard let demand = row.demand else { return "" }
    let duties = demand.postings - demand.required - demand.preferred
    return TextPage.number(demand.postings, 3)
      + TextPage.column(" (\(demand.required)+\(demand.preferred)+\(duties))", 12)
  }

  private mutating func arithmetic(_ row: Gap.Row) {
    guard let demand = row.demand, let opens = row.opens else { return }
    page.paragraph(
      "asked by \(demand.postings) of \(demand.of): required \(demand.required), preferred "
        + "\(demand.preferred), duties \(demand.postings - demand.required - demand.preferred); "
        + "with it \(opens.full) postings have nothing required missing, \(opens.oneShort) at "
        + "most one, \(opens.twoShort) at most two", indent: 6)
  }

  private mutating func met() {
    let rows = gap.rows.filter(\.evidence.status.isMet)
    guard !rows.isEmpty else { return }
    page.heading("Met: \(Numbers.count(rows.count, "skill")) with the line that shows each")
    let limit = showsAll ? rows.count : GapText.topRows
    for row in rows.prefix(limit) {
      let through = row.evidence.through.map { " (through \($0))" } ?? ""
      page.line(
        "  " + demand(row) + TextPage.column(row.evidence.status.rawValue, 8)
          + page.bold(row.name) + through)
      if let quote = row.evidence.quotes.first {
        page.line(
          "      " + page.dim("\(Display.escaped(quote.place.path)):\(quote.place.start.line)")
            + " " + TextPage.excerpt(quote.text, beside: quote.place))
      }
    }
    more(rows.count - limit)
  }

  private mutating func groups() {
    guard !gap.anyOf.isEmpty else { return }
    page.heading("Either/or: one of each group is enough")
    let limit = showsAll ? gap.anyOf.count : 8
    for group in gap.anyOf.prefix(limit) {
      page.paragraph(
        "\(TextPage.number(group.postings, 3))  \(group.met ? "met    " : "not met") "
          + group.skills.joined(separator: " | "), indent: 2, hanging: 13)
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
        page.line("  yes  \(proof.signal)")
        page.quote(
          Quote(place: quote.place, text: TextPage.excerpt(quote.text)), indent: 7)
      } else {
        page.line("  no   \(proof.signal)")
        page.paragraph("Try: " + proof.project, indent: 7)
      }
    }
  }

  private mutating func titles() {
    page.heading("Titles")
    if !gap.titles.held.isEmpty {
      page.paragraph("held: " + gap.titles.held.joined(separator: "; "), indent: 2, hanging: 2)
    }
    if !gap.titles.asked.isEmpty {
      let asked = gap.titles.asked.prefix(6).map { "\($0.base) (\($0.postings))" }
      page.paragraph("asked: " + asked.joined(separator: ", "), indent: 2, hanging: 2)
    }
    if !gap.titles.suggested.isEmpty {
      page.paragraph(
        "aim at: " + gap.titles.suggested.joined(separator: ", "), indent: 2, hanging: 2)
    }
  }

  private mutating func lists() {
    guard !gap.listedNotShown.isEmpty else { return }
    page.heading("Listed, but shown in no bullet")
    page.paragraph(gap.listedNotShown.joined(separator: ", "), indent: 2)
  }

  private mutating func weakest() {
    guard !gap.weakest.isEmpty else { return }
    page.heading("Weakest lines: say what changed, for whom, by how much")
    for quote in gap.weakest { page.quote(quote, indent: 2) }
  }

  private mutating func more(_ rest: Int) {
    if rest > 0 { page.line("  ... \(rest) more (use --all)") }
  }
}

extension TextPage {
  /// The beginning of a line, cut at a space so that it fits two lines of the page.
  static func excerpt(_ text: String, limit: Int = 136) -> String {
    let text = Display.escaped(text)
    guard text.count > limit else { return text }
    let cut = text.prefix(limit)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return String(cut[..<end]) + " ..."
  }

  /// The beginning of a line that fits beside its place on one line of the page.
  static func excerpt(_ text: String, beside place: Place) -> String {
    let used = 6 + place.path.count + String(place.start.line).count + 2
    return excerpt(text, limit: max(width - used - 4, 24))
  }
}

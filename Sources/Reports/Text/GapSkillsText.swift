internal import Analysis
internal import Lexicon
internal import Source

/// The skills of the gap report: those to learn, broader terms, soft skills, and those met.
extension GapText {
  /// The most broader terms and soft skills that are shown unless all are asked for.
  private static let topTerms = 8

  mutating func skills() {
    let missing = gap.rows.filter { !$0.evidence.status.isMet }
    guard !gap.rows.isEmpty else {
      page.heading("Nothing to compare with")
      page.line("  Nothing was recognised that this resume could be compared with.")
      return
    }
    let soft = missing.filter { $0.kind == .softSkill }
    let terms = missing.filter(\.isBroad)
    gaps(missing.filter { $0.kind != .softSkill && !$0.isBroad })
    brief("Concepts and practices that the resume does not name", terms)
    brief("Soft skills that the resume does not name", soft)
    met(gap.rows.filter(\.evidence.status.isMet))
  }

  private mutating func gaps(_ rows: [Gap.Row]) {
    guard !rows.isEmpty else {
      page.heading("No gap")
      page.line("  No tool, language or product that is asked for is missing.")
      return
    }
    page.heading("Gaps: \(Numbers.count(rows.count, "skill")) to learn or to show" + tiers(rows))
    legend(rows)
    let limit = showsAll ? rows.count : GapText.topRows
    for row in rows.prefix(limit) { gapRow(row) }
    more(rows.count - limit)
  }

  private func tiers(_ rows: [Gap.Row]) -> String {
    guard gap.role != nil else { return "" }
    let counts = Tier.allCases.map { tier in (tier, rows.count { $0.tier == tier }) }
    return " (" + counts.map { "\($1) \($0.rawValue)" }.joined(separator: ", ") + ")"
  }

  private mutating func legend(_ rows: [Gap.Row]) {
    guard gap.judged > 0 else { return }
    page.line("  postings that ask for it, of \(gap.judged) (required + preferred + duties)")
    guard rows.contains(where: { ($0.opens?.oneShort ?? 0) > 0 }) else { return }
    page.line("  opens N: with it, nothing that N postings require is missing any more")
  }

  private mutating func gapRow(_ row: Gap.Row) {
    var facts: [String] = []
    if let tier = row.tier { facts.append(tier.rawValue) }
    if let opens = row.opens, opens.full > 0 {
      facts.append("opens \(opens.full)")
    } else if let opens = row.opens, opens.oneShort > 0 {
      facts.append("leaves one other skill missing in \(opens.oneShort)")
    }
    if row.replaced > 0, !row.evidence.status.isMet {
      facts.append("\(row.replaced) would take another that you have")
    }
    if row.evidence.status == .related { facts.append(near(row)) }
    let head = "  " + demand(row)
    let words = facts.isEmpty ? "" : facts.joined(separator: "; ")
    let padding = String(repeating: " ", count: max(26 - row.name.count, 2))
    let name = page.bold(Display.escaped(row.name))
    if head.count + row.name.count + padding.count + words.count <= page.width {
      page.line(words.isEmpty ? head + name : head + name + padding + words)
    } else {
      page.line(head + name)
      page.paragraph(words, indent: 6)
    }
    if let first = row.askedIn.first { page.quote(excerpted(first), indent: 6) }
    nearLine(row)
    if let signal = row.provenBy.first {
      page.paragraph("shown by: \(signal) (see Proof of work)", indent: 6)
    }
    if explains { arithmetic(row) }
  }

  /// What is near a skill: the resume's own words for it, else the neighbours that it has.
  private func near(_ row: Gap.Row) -> String {
    var words: [String] = []
    for near in row.evidence.near {
      let quoted = "\"\(Display.escaped(near.text))\""
      if !words.contains(quoted) { words.append(quoted) }
    }
    return "near: "
      + (words.isEmpty
        ? names.joined(row.evidence.neighbours.prefix(3))
        : words.prefix(3).joined(separator: ", "))
  }

  /// The resume's line that says nearly the same.
  private mutating func nearLine(_ row: Gap.Row) {
    guard !row.evidence.near.isEmpty, let line = row.evidence.quotes.first else { return }
    page.brief(line, indent: 6)
  }

  private func excerpted(_ quote: Quote) -> Quote {
    Quote(place: quote.place, text: TextPage.excerpt(quote.text))
  }

  private func demand(_ row: Gap.Row) -> String {
    guard let demand = row.demand, gap.judged > 0 else { return "" }
    let duties = demand.postings - demand.required - demand.preferred
    return TextPage.number(demand.postings, 3)
      + TextPage.column(" (\(demand.required)+\(demand.preferred)+\(duties))", 12)
  }

  private mutating func arithmetic(_ row: Gap.Row) {
    guard let demand = row.demand, let opens = row.opens else { return }
    page.paragraph(
      "asked by \(demand.postings) of \(demand.of): required \(demand.required), preferred "
        + "\(demand.preferred), duties \(demand.postings - demand.required - demand.preferred); "
        + "with it \(Numbers.count(opens.full, "posting")) would have no required skill missing, "
        + "\(opens.oneShort) at most one, \(opens.twoShort) at most two", indent: 6)
  }

  /// Gaps that are no tool to learn, one line each.
  private mutating func brief(_ title: String, _ rows: [Gap.Row]) {
    guard !rows.isEmpty else { return }
    page.heading("\(title): \(rows.count)")
    let limit = showsAll ? rows.count : GapText.topTerms
    for row in rows.prefix(limit) {
      let name = row.name + (row.tier.map { " (\($0.rawValue))" } ?? "")
      if let first = row.askedIn.first {
        page.labelled("  " + demand(row), name, place: first.place)
      } else {
        page.line("  " + demand(row) + name)
      }
      if !row.evidence.near.isEmpty {
        page.paragraph(near(row), indent: 6)
        nearLine(row)
      }
    }
    more(rows.count - limit)
  }

  private mutating func met(_ rows: [Gap.Row]) {
    guard !rows.isEmpty else { return }
    page.heading("Met: \(Numbers.count(rows.count, "skill")) with the line that shows each")
    let limit = showsAll ? rows.count : GapText.topRows
    for row in rows.prefix(limit) {
      page.line(
        "  " + demand(row) + TextPage.column(row.evidence.status.rawValue, 8)
          + page.bold(row.name) + remarks(row))
      if let quote = row.evidence.quotes.first { page.brief(quote, indent: 6) }
    }
    more(rows.count - limit)
  }

  /// What else is to be said about a skill that is met: which one shows it, how it is misspelt.
  private func remarks(_ row: Gap.Row) -> String {
    var written: [String] = []
    for quote in row.evidence.misspelt {
      let word = Display.escaped(quote.text)
      if !written.contains(word) { written.append(word) }
    }
    return (row.evidence.through.map { " (through \($0))" } ?? "")
      + (written.isEmpty ? "" : " (written \(written.prefix(3).joined(separator: ", ")))")
  }
}

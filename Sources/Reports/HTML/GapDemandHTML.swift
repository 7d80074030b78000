internal import Analysis
internal import Lexicon
internal import Source

/// How much each skill is asked for beside what the resume shows, and all gaps in a table.
extension GapHTML {
  /// The most bars of a chart; the table under it has all.
  private static let topBars = 15

  /// Adds the chart of demand, what is missing beside what is met.
  func demand(_ page: inout HTMLPage) {
    guard gap.judged > 0 else { return }
    let asked = gap.rows.filter { ($0.demand?.postings ?? 0) > 0 && $0.kind != .softSkill }
    let order = asked.sorted { left, right in
      (right.demand?.postings ?? 0) < (left.demand?.postings ?? 0)
    }
    let sides = [
      ("To learn or to show", order.filter { !$0.evidence.status.isMet && !$0.isBroad }),
      ("Met", order.filter(\.evidence.status.isMet)),
      (
        "Concepts and practices not named",
        order.filter { !$0.evidence.status.isMet && $0.isBroad }
      ),
    ]
    let scale = BarChart.scale(of: sides.flatMap { $0.1.prefix(GapHTML.topBars).map(bar) })
    page.section(
      "demand", "What \(Numbers.count(gap.judged, "posting")) ask\(gap.judged == 1 ? "s" : "") for"
    ) { part in
      part.note("Bars count postings. The sign behind a name is what the resume shows of it.")
      BarChart.legend(["required", "preferred", "in the duties"], to: &part)
      part.element("div", ("class", "pair")) { pair in
        for (name, rows) in sides where !rows.isEmpty {
          pair.element("div") { side in
            let shown = rows.prefix(GapHTML.topBars)
            let cut = shown.count < rows.count ? ", the \(shown.count) most asked" : ""
            side.element("h3", text: "\(name): \(rows.count) of \(asked.count) skills\(cut)")
            BarChart("\(name): postings that ask for each skill", shown.map(bar), scale: scale)
              .add(to: &side)
          }
        }
      }
      table(order).addFolded(to: &part)
    }
  }

  /// How many postings ask for a skill: in all, and at each level.
  private func counts(_ row: Gap.Row) -> (asked: Int, levels: [Int]) {
    guard let demand = row.demand else { return (0, [0, 0, 0]) }
    return (
      demand.postings,
      [demand.required, demand.preferred, demand.postings - demand.required - demand.preferred]
    )
  }

  private func bar(_ row: Gap.Row) -> BarChart.Bar {
    let counts = counts(row)
    return BarChart.Bar(
      label: row.name, mark: GapHTML.mark(row.evidence.status),
      value: "\(counts.asked) of \(gap.judged)", parts: counts.levels)
  }

  /// A status with its sign.
  static func mark(_ status: EvidenceStatus) -> String {
    switch status {
    case .proven: "\u{25CF} proven"
    case .shown: "\u{25D0} shown"
    case .listed: "\u{25CB} listed"
    case .related: "\u{2248} related"
    case .missing: "\u{2715} missing"
    }
  }

  private func table(_ rows: [Gap.Row]) -> DataTable {
    DataTable(
      "Postings that ask for each skill, of \(gap.judged)",
      columns: [
        .init(name: "Skill"), .init(name: "Resume"), .init(name: "Asked", isNumber: true),
        .init(name: "Required", isNumber: true), .init(name: "Preferred", isNumber: true),
        .init(name: "Duties", isNumber: true),
      ],
      rows: rows.map { row in
        let counts = counts(row)
        return [row.name, row.evidence.status.rawValue, String(counts.asked)]
          + counts.levels.map { String($0) }
      })
  }

  /// Adds every skill that is asked and not met, with the line that asks for it.
  func gaps(_ page: inout HTMLPage) {
    let missing = gap.rows.filter { !$0.evidence.status.isMet }
    guard !missing.isEmpty else { return }
    let tools = gapRows
    // With postings, what only the role names comes after what they ask.
    let asked = gap.judged == 0 ? tools : tools.filter { ($0.demand?.postings ?? 0) > 0 }
    let unasked = gap.judged == 0 ? [] : tools.filter { ($0.demand?.postings ?? 0) == 0 }
    let broad = missing.filter { $0.kind != .softSkill && $0.isBroad }
    let soft = missing.filter { $0.kind == .softSkill }
    page.section("gaps", "Gaps: \(Numbers.count(tools.count, "skill")) to learn or to show") {
      part in
      if !asked.isEmpty { gapTable("To learn or to show", asked).add(to: &part) }
      for (title, rows) in [
        ("Named by the role and asked in none of these postings", unasked),
        ("Concepts and practices that the resume does not name", broad),
        ("Soft skills that the resume does not name", soft),
      ] where !rows.isEmpty {
        part.element("details") { details in
          details.element("summary", text: "\(title): \(rows.count)")
          gapTable(title, rows).add(to: &details)
        }
      }
    }
  }

  private func gapTable(_ caption: String, _ rows: [Gap.Row]) -> DataTable {
    var columns = [DataTable.Column(name: "Skill"), .init(name: "Kind")]
    if gap.role != nil { columns.append(.init(name: "Role")) }
    if gap.judged > 0 {
      columns += [
        .init(name: "Asked", isNumber: true), .init(name: "Required", isNumber: true),
        .init(name: "Opens", isNumber: true),
      ]
    }
    columns.append(.init(name: gap.judged > 0 ? "Asked in, and what is near" : "What is near"))
    let opens =
      gap.judged > 0
      ? ". Opens: with the skill, nothing that so many postings require is missing any more" : ""
    return DataTable(caption + opens, columns: columns, rows: rows.map(cells))
  }

  private func cells(_ row: Gap.Row) -> [String] {
    var cells = [row.name, row.kind.rawValue]
    if gap.role != nil { cells.append(row.tier?.rawValue ?? "-") }
    var words: [String] = []
    if gap.judged > 0 {
      cells += [
        "\(counts(row).asked) of \(gap.judged)", String(counts(row).levels[0]),
        String(row.opens?.full ?? 0),
      ]
      if let quote = row.askedIn.first {
        words.append(
          TextPage.excerpt(quote.text, limit: GapHTML.excerpt) + " ("
            + TextPage.name(of: quote.place) + ")")
      }
    }
    if row.evidence.status == .related { words.append("near: " + near(row)) }
    if let signal = row.provenBy.first { words.append("shown by: " + signal) }
    return cells + [words.joined(separator: "; ")]
  }
}

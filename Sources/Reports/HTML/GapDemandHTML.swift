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
      tables.demand(order).addFolded(to: &part)
    }
  }

  private func bar(_ row: Gap.Row) -> BarChart.Bar {
    let counts = GapTables.counts(row)
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

  /// Adds every skill that is asked and not met, with the line that asks for it.
  func gaps(_ page: inout HTMLPage) {
    let lists = tables.gapLists
    guard !lists.isEmpty else { return }
    page.section("gaps", "Gaps: \(Numbers.count(tables.gaps.count, "skill")) to learn or to show") {
      part in
      for (place, list) in lists.enumerated() {
        let table = tables.gaps(list.title, list.rows)
        if place == 0, !tables.gaps.isEmpty {
          table.add(to: &part)
        } else {
          part.element("details") { details in
            details.element("summary", text: "\(list.title): \(list.rows.count)")
            table.add(to: &details)
          }
        }
      }
    }
  }
}

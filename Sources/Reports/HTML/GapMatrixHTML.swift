internal import Analysis
internal import Lexicon
internal import Postings
internal import Source

/// Which posting is near: each with what it requires, and the most required skills across all.
extension GapHTML {
  /// How many skills have a column.
  private static let topColumns = 12

  /// What a posting asks of a skill, and whether the resume has it or another that will do.
  private enum Cell {
    case met, missing, metPreferred, missingPreferred

    var text: String {
      switch self {
      case .met: "\u{2713}"
      case .missing: "\u{2715}"
      case .metPreferred: "(\u{2713})"
      case .missingPreferred: "(\u{2715})"
      }
    }

    var styleClass: String {
      switch self {
      case .met, .metPreferred: "c yes"
      case .missing, .missingPreferred: "c no"
      }
    }

    /// By what a column is sorted: what is missing, then what is met, then what is not asked.
    var key: String {
      switch self {
      case .missing: "4"
      case .missingPreferred: "3"
      case .met: "2"
      case .metPreferred: "1"
      }
    }
  }

  func matrix(_ page: inout HTMLPage) {
    guard let ranking = gap.ranking, !ranking.rows.isEmpty else { return }
    let postings = RankingTables(ranking)
    let columns = gap.rows.filter { ($0.demand?.required ?? 0) > 0 && $0.kind != .softSkill }
      .sorted { ($1.demand?.required ?? 0) < ($0.demand?.required ?? 0) }
      .prefix(GapHTML.topColumns)
    page.section("postings", "Which postings are near") { part in
      part.paragraph(postings.reach)
      part.note(
        "\u{2713} required and met, itself or by another that will do; \u{2715} required and "
          + "missing; in brackets: preferred; blank: neither. The best fit stands first.")
      part.element(
        "div", ("class", "scroll"), ("role", "region"), ("aria-label", "Postings and skills"),
        ("tabindex", "0")
      ) { region in
        region.element("table", ("class", "matrix"), ("data-tools", "")) { table in
          table.element("caption", text: "Postings, and the \(columns.count) most required skills")
          table.element("thead") { $0.element("tr") { head(Array(columns), &$0) } }
          table.element("tbody") { body in
            for row in ranking.rows {
              body.element("tr") { add(row, of: postings, Array(columns), &$0) }
            }
          }
        }
      }
    }
  }

  private func head(_ columns: [Gap.Row], _ row: inout Markup) {
    row.element("th", ("scope", "col"), text: "Posting")
    row.element("th", ("scope", "col"), ("class", "n"), text: "Required met")
    row.element("th", ("scope", "col"), text: "Lacks")
    for column in columns {
      row.element("th", ("scope", "col"), ("class", "c")) {
        $0.element("span", text: Drawing.fitted(column.name, letters: 22))
      }
    }
  }

  private func add(
    _ posting: Ranking.Row, of postings: RankingTables, _ columns: [Gap.Row], _ row: inout Markup
  ) {
    let name = RankingTables.name(posting)
    row.element("th", ("scope", "row")) { cell in
      cell.text(TextPage.excerpt(posting.title ?? name, limit: 90))
      cell.element(
        "span",
        text: [posting.company, posting.title == nil ? nil : name].compactMap { $0 }
          .joined(separator: ", "))
    }
    let share = posting.required
    row.share(share.of == 0 ? "none required" : "\(share.met) of \(share.of)", share)
    row.element("td", ("class", "lacks"), text: postings.lacks(posting))
    for column in columns {
      if let cell = GapHTML.cell(column.skill, posting) {
        row.element("td", ("class", cell.styleClass), ("data-key", cell.key), text: cell.text)
      } else {
        row.element("td", ("class", "c"), text: "")
      }
    }
  }

  private static func cell(_ skill: String, _ posting: Ranking.Row) -> Cell? {
    guard let asked = posting.requirements.first(where: { $0.skills.contains(skill) })
    else { return nil }
    if asked.level == .required { return asked.status.isMet ? .met : .missing }
    return asked.status.isMet ? .metPreferred : .missingPreferred
  }
}

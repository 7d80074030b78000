internal import Analysis
internal import Lexicon
internal import Source

/// The survey's skills: a chart a kind, and which are asked together.
extension SurveyHTML {
  /// The most bars of a kind; the table under them has all.
  private static let topBars = 8
  /// How many skills have a row and a column in the map of pairs.
  private static let mappedSkills = 10

  func skills(_ page: inout HTMLPage) {
    guard !survey.skills.isEmpty else { return }
    let scale = BarChart.scale(of: survey.skills.map(bar))
    page.section("skills", "Skills that postings ask for") { part in
      part.note("Bars count postings, of \(survey.judged) judged; all have the same scale.")
      if let resume = survey.resume {
        part.note("The sign behind a name is what \(resume) shows of it.")
      }
      BarChart.legend(["required", "preferred", "in the duties"], to: &part)
      part.element("div", ("class", "pair")) { pair in
        for (kind, rows) in tables.kinds { add(kind, rows, scale, &pair) }
      }
    }
  }

  private func add(
    _ kind: SkillKind, _ rows: [Survey.Row], _ scale: LinearScale, _ pair: inout Markup
  ) {
    let shown = rows.prefix(SurveyHTML.topBars)
    let cut = shown.count < rows.count ? ": \(shown.count) of \(rows.count)" : ""
    pair.element("div") { side in
      side.element("h3", text: kind.heading + cut)
      BarChart(
        "\(kind.heading): postings that ask for each", shown.map(bar), scale: scale
      ).add(to: &side)
      tables.skills(kind, rows).addFolded(to: &side)
    }
  }

  private func bar(_ row: Survey.Row) -> BarChart.Bar {
    BarChart.Bar(
      label: row.name, mark: row.status.map(GapHTML.mark), value: "\(row.postings) of \(row.of)",
      parts: [row.required, row.preferred, row.postings - row.required - row.preferred])
  }

  func together(_ page: inout HTMLPage) {
    guard !survey.pairs.isEmpty else { return }
    // Soft skills stand beside everything, which tells nothing.
    let top = survey.skills.filter { $0.kind != .softSkill }.prefix(SurveyHTML.mappedSkills)
    let places = Dictionary(
      top.enumerated().map { ($0.element.skill, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    var counts: [Int: Int] = [:]
    for pair in survey.pairs {
      guard let first = places[pair.skills[0]], let second = places[pair.skills[1]] else {
        continue
      }
      counts[min(first, second) * top.count + max(first, second)] = pair.postings
    }
    let size = top.count
    page.section("together", "Asked together") { part in
      part.note(
        "Postings that ask for both: a row's skill and, by its number, a column's. A dot: fewer "
          + "than two.")
      HeatMap(
        "Postings that ask for two of the \(size) most asked skills", names: top.map(\.name)
      ) { counts[$0 * size + $1] }.add(to: &part)
      pairs(&part)
    }
    groups(&page)
  }

  private func pairs(_ part: inout Markup) {
    tables.pairs.addFolded(to: &part)
  }

  private func groups(_ page: inout HTMLPage) {
    guard !survey.anyOf.isEmpty else { return }
    page.section("groups", "Either/or") { part in
      tables.groups.add(to: &part)
    }
  }
}

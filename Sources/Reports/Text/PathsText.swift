package import Analysis
internal import Lexicon
internal import Source

/// The paths for a terminal.
package struct PathsText {
  /// How many paths are told whole unless all are asked for.
  static let topPaths = 2
  /// Where the bars of the weighted shares begin, behind the table.
  private static let barColumn = 83

  let paths: Paths
  let showsAll: Bool
  var page: TextPage

  /// The bytes of the report.
  ///
  /// - Parameters:
  ///   - paths: The report's values.
  ///   - all: Whether every role and list is shown whole.
  ///   - style: How the page is laid out.
  /// - Returns: UTF-8 text.
  package static func render(_ paths: Paths, all: Bool, style: PageStyle) -> [UInt8] {
    var report = PathsText(paths: paths, showsAll: all, page: TextPage(style))
    report.summary()
    report.table()
    report.legend()
    report.choices()
    for row in PathsWords.told(paths, all: all) { report.path(row) }
    report.filters()
    report.warnings()
    if !all {
      report.page.line()
      report.page.paragraph(PathsWords.rest(paths))
    }
    return report.page.bytes
  }

  private mutating func summary() {
    page.title(PathsWords.title(paths))
    if let held = paths.held { page.labelled("  held    ", held.text, place: held.place) }
    for line in PathsWords.notes(paths, all: showsAll) {
      page.paragraph(line, indent: 2, hanging: 2)
    }
    page.line()
  }

  private mutating func table() {
    page.line(page.bold(cells("", "role", "weighted", "met", "reused", "proof", "market")))
    for (index, row) in paths.rows.enumerated() {
      let line = cells(
        String(index + 1), row.role.name,
        "\(row.coverage.percent) % " + (row.isHeld ? PathsWords.held(paths) : row.band.rawValue),
        "\(row.coverage.met) of \(row.coverage.of)", "\(row.reused.met) of \(row.reused.of)",
        PathsWords.proof(row, in: paths), PathsWords.openings(row))
      page.barred(
        line, column: PathsText.barColumn, Ranking.Share(met: row.coverage.percent, of: 100),
        isDim: row.isHeld)
    }
    page.line()
  }

  private func cells(
    _ number: String, _ role: String, _ weighted: String, _ met: String, _ reused: String,
    _ proof: String, _ market: String
  ) -> String {
    let line =
      String(repeating: " ", count: max(3 - number.count, 0)) + number + " "
      + TextPage.column(role, 26) + TextPage.column(weighted, 14) + TextPage.column(met, 10)
      + TextPage.column(reused, 10) + TextPage.column(proof, 8) + market
    return String(line.prefix(page.width))
  }

  private mutating func legend() {
    for line in PathsWords.legend(paths) { page.paragraph(line, indent: 2, hanging: 2) }
  }

  private mutating func choices() {
    page.line()
    for (label, text) in PathsWords.choices(paths) {
      page.paragraph(label + ": " + text, indent: 2, hanging: 2)
    }
  }

  private mutating func path(_ row: Paths.Row) {
    page.heading("\(row.role.name): \(PathsWords.distance(row))")
    for fact in PathsWords.facts(of: row, all: showsAll) {
      for (index, text) in fact.texts.enumerated() {
        page.labelled(TextPage.column(index == 0 ? fact.label : "", 15), text, indent: 2)
      }
    }
  }

  private mutating func filters() {
    guard !paths.common.filters.isEmpty else { return }
    page.heading("Four filters to put to each path")
    for filter in paths.common.filters {
      let measure = PathsWords.measure(of: filter).map { " (\($0))" } ?? ""
      page.labelled(TextPage.column(filter.name, 17), filter.question + measure, indent: 2)
      guard showsAll else { continue }
      for sign in filter.signs { page.paragraph("- " + sign, indent: 6, hanging: 2) }
    }
  }

  private mutating func warnings() {
    guard !paths.common.wrongPivot.isEmpty else { return }
    page.heading("Signs of a wrong move")
    for warning in paths.common.wrongPivot {
      page.paragraph(
        warning.sign + (showsAll ? ". " + warning.question : ""), indent: 2, hanging: 2)
    }
  }
}

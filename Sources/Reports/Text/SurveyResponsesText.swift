internal import Analysis
internal import Source

/// How the user's applications went, by title and by company.
struct SurveyResponsesText {
  private static let topRows = 5

  let responses: ResponseSurvey
  let showsAll: Bool

  func add(to page: inout TextPage) {
    guard let total = responses.total else { return }
    page.heading("Responses: applications that led to an interview or an offer")
    page.labelled("  in all: ", tale(total))
    for (kind, name) in [(ResponseSurvey.Row.Kind.title, "titles"), (.company, "companies")] {
      let rows = responses.rows.filter { $0.kind == kind }
      guard !rows.isEmpty else { continue }
      page.line("  By \(name), the best first")
      let limit = showsAll ? rows.count : Self.topRows
      for row in rows.prefix(limit) {
        page.labelled("    " + TextPage.column(row.value, 30) + "  ", tale(row))
      }
      if rows.count > limit { page.line("    ... \(rows.count - limit) more (use --all)") }
    }
  }

  /// What became of the applications of a row.
  private func tale(_ row: ResponseSurvey.Row) -> String {
    let statuses = row.statuses.map { "\($0.value) \($0.count)" }.joined(separator: ", ")
    return "\(row.positive) of \(row.applied) applied (\(statuses))"
  }
}

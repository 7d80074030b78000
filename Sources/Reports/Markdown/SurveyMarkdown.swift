package import Analysis
internal import Lexicon
internal import Source

/// The survey as Markdown, for a pull request or the summary of a job.
package struct SurveyMarkdown {
  let survey: Survey
  let tables: SurveyTables
  /// How many rows of each table are shown.
  let limit: Int
  var page = MarkdownPage()

  /// The most rows of a table, unless all are asked for.
  private static let topRows = 10

  /// The bytes of the report.
  ///
  /// - Parameters:
  ///   - survey: The report's values.
  ///   - all: Whether every row is shown instead of the top of each list.
  /// - Returns: UTF-8 text.
  package static func render(_ survey: Survey, all: Bool) -> [UInt8] {
    var report = SurveyMarkdown(
      survey: survey, tables: SurveyTables(survey), limit: all ? .max : topRows)
    report.summary()
    report.skills()
    report.titles()
    report.terms()
    report.responses()
    report.rest()
    return report.page.bytes
  }

  private mutating func summary() {
    page.heading(1, "Survey of \(Numbers.count(survey.read, "posting"))")
    page.item("\(survey.judged) of \(survey.read) judged", label: "postings")
    if survey.duplicates > 0 { page.item("\(survey.duplicates) left out", label: "copies") }
    if let oldest = survey.oldest, let newest = survey.newest {
      page.item("from \(oldest) to \(newest)", label: "posted")
    }
    page.item("\(survey.skills.count) asked", label: "skills")
    if let resume = survey.resume { page.item(resume, label: "compared with") }
  }

  private mutating func skills() {
    guard !survey.skills.isEmpty else { return }
    page.heading(2, "Skills that postings ask for")
    for (place, (kind, rows)) in tables.kinds.enumerated() {
      let table = tables.skills(kind, rows)
      let title = "\(kind.heading): \(rows.count)"
      // The kind that is asked most is seen at once.
      if place == 0 {
        page.heading(3, title)
        page.table(table, first: limit)
      } else {
        fold(title, table)
      }
    }
    fold("Asked together: \(survey.pairs.count) pairs in at least two postings", tables.pairs)
    fold("Either/or: \(survey.anyOf.count) groups of which one skill is enough", tables.groups)
  }

  private mutating func titles() {
    guard survey.judged > 0, !tables.titles.isEmpty else { return }
    page.heading(2, "Titles")
    if !survey.search.isEmpty {
      page.item(
        survey.search.map { "\($0.value) (\($0.count))" }.joined(separator: ", "),
        label: "search for")
    }
    if !survey.alsoCalled.isEmpty {
      page.item(
        survey.alsoCalled.joined(separator: ", "), label: "not here, but of the same role")
    }
    for fact in tables.titles { words(fact.name, fact.entries) }
    fold("Shapes of titles: \(survey.patterns.count)", tables.patterns)
    fold("Beside the openings that the lexicon knows of", tables.market)
  }

  private mutating func terms() {
    let years = survey.years
    let paid = survey.salary.reduce(0) { $0 + $1.stated }
    guard !tables.terms.isEmpty || years.stated > 0 || paid > 0 else { return }
    page.heading(2, "Terms")
    if years.stated > 0, let median = years.median {
      page.item(
        "stated by \(years.stated) of \(survey.judged); median \(median)", label: "least years")
    }
    if paid > 0 { page.item("stated by \(paid) of \(survey.judged)", label: "pay") }
    for fact in tables.terms { words(fact.name, fact.entries) }
    fold("Least years asked", tables.years)
    fold("Pay by currency and period", tables.pay)
    if survey.trend.count > 1 { fold("By month", tables.months) }
  }

  private mutating func responses() {
    guard let total = survey.responses.total else { return }
    page.heading(2, "Responses: applications that led to an interview or an offer")
    page.paragraph("In all \(total.positive) of \(total.applied) applied.")
    page.table(tables.responses, first: limit)
  }

  private mutating func rest() {
    let left = survey.unjudged.count + survey.unreadable.count
    guard !survey.unrecognised.isEmpty || left > 0 else { return }
    page.heading(2, "Besides")
    fold(
      "Names the lexicon does not know: \(survey.unrecognised.count)",
      .unknown(survey.unrecognised, of: survey.judged))
    fold(
      "Postings left out: \(left)",
      .leftOut(unjudged: survey.unjudged, unreadable: survey.unreadable))
  }

  /// Adds the most frequent words with their counts.
  private mutating func words(_ name: String, _ entries: [Tally.Entry]) {
    let rest = entries.count - min(limit, entries.count)
    page.item(
      entries.prefix(limit).map { "\($0.value) (\($0.count))" }.joined(separator: ", ")
        + (rest > 0 ? ", ... \(rest) more (use --all)" : ""), label: name.lowercased())
  }

  /// Adds a table that opens when asked for; nothing where it is empty.
  private mutating func fold(_ title: String, _ table: DataTable) {
    guard !table.rows.isEmpty else { return }
    page.details(title) { [limit] in $0.table(table, first: limit) }
  }
}

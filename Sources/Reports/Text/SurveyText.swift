package import Analysis
internal import Lexicon
internal import Source

/// The survey for a terminal of 80 columns.
package struct SurveyText {
  /// How many skills are shown unless all are asked for.
  package static let topSkills = 30
  private static let topWords = 8
  /// Pairs that are asked together less often than this, of what chance gives, tell nothing.
  private static let tellingLift = 1.2

  private let survey: Survey
  private let showsAll: Bool
  private let names: SkillNames
  private var page: TextPage

  /// The bytes of the report.
  ///
  /// - Parameters:
  ///   - survey: The report's values.
  ///   - all: Whether every row is shown instead of the top of each list.
  ///   - colored: Whether the terminal's colours are used.
  /// - Returns: UTF-8 text.
  package static func render(_ survey: Survey, all: Bool, colored: Bool) -> [UInt8] {
    var report = SurveyText(
      survey: survey, showsAll: all, names: SkillNames(survey.lexicon),
      page: TextPage(colored: colored))
    report.summary()
    report.skills()
    report.pairs()
    report.groups()
    report.page.unrecognised(survey.unrecognised, of: survey.judged, all: all)
    report.titles()
    report.facts()
    report.trend()
    return report.page.bytes
  }

  private mutating func summary() {
    var head = "Survey of \(Numbers.count(survey.read, "posting")): \(survey.judged) judged"
    if survey.duplicates > 0 { head += ", \(Numbers.count(survey.duplicates, "duplicate"))" }
    if !survey.unjudged.isEmpty { head += ", \(survey.unjudged.count) with nothing recognised" }
    if !survey.unreadable.isEmpty { head += ", \(survey.unreadable.count) unreadable" }
    page.line(page.bold(head))
    if let oldest = survey.oldest, let newest = survey.newest {
      page.line("Posted from \(oldest) to \(newest)")
    }
    let limit = showsAll ? survey.unjudged.count : SurveyText.topWords
    for path in survey.unjudged.prefix(limit) {
      page.line("  nothing recognised in \(Display.escaped(path))")
    }
    more(survey.unjudged.count - limit)
  }

  private mutating func skills() {
    guard !survey.skills.isEmpty else { return }
    page.heading("Skills: postings that ask for each (required + preferred + duties)")
    let limit = showsAll ? survey.skills.count : SurveyText.topSkills
    for row in survey.skills.prefix(limit) {
      let duties = row.postings - row.required - row.preferred
      page.line(
        "  " + TextPage.column(row.name, 30) + TextPage.number(row.postings, 5) + " of \(row.of)"
          + TextPage.column("  (\(row.required)+\(row.preferred)+\(duties))", 15)
          + TextPage.bar(row.postings, of: row.of, width: 18))
    }
    more(survey.skills.count - limit)
  }

  private mutating func pairs() {
    let telling = survey.pairs.filter { $0.lift >= SurveyText.tellingLift }
    guard !telling.isEmpty else { return }
    page.heading("Asked together more often than by chance")
    let limit = showsAll ? telling.count : SurveyText.topWords
    for pair in telling.prefix(limit) {
      page.line(
        "  " + TextPage.column(names.joined(pair.skills, separator: " + "), 46)
          + TextPage.number(pair.postings, 5) + " of \(survey.judged)"
          + "  \(Numbers.decimal(pair.lift, places: 1)) times as often")
    }
    more(telling.count - limit)
  }

  private mutating func groups() {
    guard !survey.anyOf.isEmpty else { return }
    page.heading("Either/or: one of each group is enough")
    let limit = showsAll ? survey.anyOf.count : SurveyText.topWords
    for group in survey.anyOf.prefix(limit) {
      page.labelled(
        TextPage.number(group.postings, 5) + "  ", names.joined(group.skills, separator: " | "))
    }
    more(survey.anyOf.count - limit)
  }

  private mutating func titles() {
    guard survey.judged > 0 else { return }
    page.heading("Titles")
    words("families", survey.families)
    words("levels", survey.seniorities)
    words("titles", survey.patterns)
    words("specialties", survey.specialties)
  }

  private mutating func facts() {
    guard survey.judged > 0 else { return }
    page.heading("Terms")
    words("companies", survey.companies)
    words("places", survey.locations)
    words("remote", survey.remote)
    words("employment", survey.employment)
    words("degree", survey.degrees)
    if let median = survey.years.median, let least = survey.years.min, let most = survey.years.max {
      page.paragraph(
        "years: stated in \(survey.years.stated) of \(survey.judged); median \(median), from "
          + "\(least) to \(most)", indent: 2, hanging: 2)
    }
    for pay in survey.salary {
      let span = [pay.medianMin, pay.medianMax].compactMap { $0.map(Numbers.grouped) }
      page.paragraph(
        "pay: \(span.joined(separator: " to ")) \(pay.currency) \(SurveyText.per(pay.period)) "
          + (pay.stated == 1 ? "(1 posting)" : "(medians of \(pay.stated) postings)"), indent: 2,
        hanging: 2)
    }
  }

  private mutating func trend() {
    guard survey.trend.count > 1 else { return }
    page.heading("By month")
    for month in survey.trend {
      let top = month.skills.prefix(4).map { "\(names[$0.value]) \($0.count)" }
      page.labelled(
        "  \(month.month)  ",
        "\(Numbers.count(month.postings, "posting")): " + top.joined(separator: ", "))
    }
  }

  /// A period of pay with its article.
  private static func per(_ period: String) -> String {
    (period == "hour" ? "an " : "a ") + period
  }

  private mutating func words(_ name: String, _ entries: [Tally.Entry]) {
    guard !entries.isEmpty else { return }
    let limit = showsAll ? entries.count : SurveyText.topWords
    var text = entries.prefix(limit).map { "\($0.value) (\($0.count))" }.joined(separator: ", ")
    if entries.count > limit { text += ", ... \(entries.count - limit) more" }
    page.paragraph(name + ": " + text, indent: 2, hanging: 2)
  }

  private mutating func more(_ rest: Int) {
    if rest > 0 { page.line("  ... \(rest) more (use --all)") }
  }
}

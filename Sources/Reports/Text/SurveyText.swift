package import Analysis
internal import Lexicon
internal import Postings
internal import Source

/// The survey for a terminal.
package struct SurveyText {
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
  ///   - style: How the page is laid out.
  /// - Returns: UTF-8 text.
  package static func render(_ survey: Survey, all: Bool, style: PageStyle) -> [UInt8] {
    var report = SurveyText(
      survey: survey, showsAll: all, names: SkillNames(survey.lexicon),
      page: TextPage(style))
    report.summary()
    SurveySkillsText(survey: survey, showsAll: all).add(to: &report.page)
    report.pairs()
    report.groups()
    report.page.unrecognised(survey.unrecognised, of: survey.judged, all: all)
    if survey.judged > 0 {
      SurveyTitlesText(survey: survey, showsAll: all).add(to: &report.page)
      report.facts()
    }
    SurveyResponsesText(responses: survey.responses, showsAll: all).add(to: &report.page)
    report.trend()
    return report.page.bytes
  }

  private mutating func summary() {
    var head = "Survey of \(Numbers.count(survey.read, "posting")): \(survey.judged) judged"
    if survey.duplicates > 0 { head += ", \(Numbers.count(survey.duplicates, "duplicate"))" }
    if !survey.unjudged.isEmpty { head += ", \(survey.unjudged.count) with nothing recognised" }
    if !survey.unreadable.isEmpty { head += ", \(survey.unreadable.count) unreadable" }
    page.title(head)
    if let oldest = survey.oldest, let newest = survey.newest {
      page.line("Posted from \(oldest) to \(newest)")
    }
    let limit = showsAll ? survey.unjudged.count : SurveyText.topWords
    for path in survey.unjudged.prefix(limit) {
      page.line("  nothing recognised in \(Display.escaped(path))")
    }
    more(survey.unjudged.count - limit)
    let unreadable = showsAll ? survey.unreadable.count : SurveyText.topWords
    for item in survey.unreadable.prefix(unreadable) {
      page.labelled("  not read: ", item.path + ": " + item.reason)
    }
    more(survey.unreadable.count - unreadable)
  }

  private mutating func pairs() {
    let telling = survey.pairs.filter { $0.lift >= SurveyText.tellingLift && !isImplied($0) }
    guard !telling.isEmpty else { return }
    page.heading("Asked together more often than by chance (in 2 postings or more)")
    let limit = showsAll ? telling.count : SurveyText.topWords
    for pair in telling.prefix(limit) {
      page.line(
        "  " + TextPage.column(names.joined(pair.skills, separator: " + "), 46)
          + TextPage.number(pair.postings, 5) + " of \(survey.judged)"
          + "  \(Numbers.decimal(pair.lift, places: 1)) times as often")
    }
    more(telling.count - limit)
  }

  /// Whether one of two skills implies the other: that they come together is no news.
  private func isImplied(_ pair: Survey.Pair) -> Bool {
    pair.skills.contains { id in
      guard let index = survey.lexicon.index(ofID: id) else { return false }
      return survey.lexicon[index].implies.contains { pair.skills.contains($0) }
    }
  }

  /// Adds the groups; of those in one posting each a few are enough.
  private mutating func groups() {
    guard !survey.anyOf.isEmpty else { return }
    page.heading("Either/or: one of each group is enough")
    let repeated = survey.anyOf.count { $0.postings > 1 }
    let limit = showsAll ? survey.anyOf.count : min(max(repeated, 3), SurveyText.topWords)
    for group in survey.anyOf.prefix(limit) {
      page.labelled(
        TextPage.number(group.postings, 5) + "  ", names.joined(group.skills, separator: " | "))
    }
    more(survey.anyOf.count - limit)
  }

  private mutating func facts() {
    page.heading("Terms of \(Numbers.count(survey.judged, "posting"))")
    let words = SurveyWordsText(showsAll: showsAll)
    words.add("companies", survey.companies, to: &page)
    words.add("places", survey.locations, to: &page)
    words.add("remote", survey.remote, to: &page)
    words.add("employment", survey.employment, to: &page)
    words.add("degree", survey.degrees, to: &page)
    rights()
    if let median = survey.years.median, let least = survey.years.min, let most = survey.years.max {
      page.paragraph(
        "years: stated in \(survey.years.stated) of \(survey.judged); median \(median), from "
          + "\(least) to \(most)", indent: 2, hanging: 2)
    }
    pay()
  }

  /// Adds visas, citizenship and clearance in a line each of those that some posting speaks of.
  private mutating func rights() {
    let facts: [(name: String, counts: [Tally.Entry])] = [
      ("visa sponsorship", survey.sponsorship), ("citizenship", survey.citizenship),
      ("clearance", survey.clearance),
    ]
    let told = facts.compactMap { fact -> String? in
      let said = fact.counts.filter { $0.value != Eligibility.unstated.rawValue }
      if said.isEmpty { return nil }
      return fact.name + " "
        + said.map { entry in
          let isRefused = entry.value == Sponsorship.notOffered.rawValue
          return "\(isRefused ? "not offered" : entry.value) in \(entry.count)"
        }.joined(separator: ", ")
    }
    guard !told.isEmpty else { return }
    page.paragraph(
      told.joined(separator: "; ") + " of \(survey.judged)", indent: 2, hanging: 2)
  }

  private mutating func pay() {
    let stated = survey.salary.reduce(0) { $0 + $1.stated }
    guard stated > 0 else { return }
    page.line("  pay: stated in \(stated) of \(survey.judged)")
    for pay in survey.salary {
      let span = [pay.medianMin, pay.medianMax].compactMap { $0.map(Numbers.grouped) }
      page.paragraph(
        "\(span.joined(separator: " to ")) \(pay.currency) \(SurveyText.per(pay.period)) "
          + (pay.stated == 1 ? "(1 posting)" : "(medians of \(pay.stated) postings)"), indent: 4,
        hanging: 2)
    }
  }

  private mutating func trend() {
    guard survey.trend.count > 1 else { return }
    page.heading("By month")
    for month in survey.trend {
      // What one posting asks for says nothing of its month.
      let top = month.skills.prefix(4).filter { $0.count > 1 }
      let words = top.map { "\(names[$0.value]) \($0.count)" }.joined(separator: ", ")
      page.labelled(
        "  \(month.month)  ",
        Numbers.count(month.postings, "posting") + (words.isEmpty ? "" : ": " + words))
    }
  }

  /// A period of pay with its article.
  static func per(_ period: String) -> String {
    (period == "hour" ? "an " : "a ") + period
  }

  private mutating func more(_ rest: Int) {
    if rest > 0 { page.line("  ... \(rest) more (use --all)") }
  }
}

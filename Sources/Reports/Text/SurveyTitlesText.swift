internal import Analysis
internal import Source

/// The survey's titles: what they are made of, what to search for, and the market's figures.
struct SurveyTitlesText {
  private static let topPatterns = 5

  let survey: Survey
  let showsAll: Bool

  func add(to page: inout TextPage) {
    page.heading("Titles")
    let words = SurveyWordsText(of: survey.judged, showsAll: showsAll)
    words.add("families", survey.families, to: &page)
    words.add("levels", survey.seniorities, to: &page)
    words.add("titles", survey.names, to: &page)
    words.add("specialties", survey.specialties, to: &page)
    patterns(&page)
    search(&page)
    market(&page)
  }

  private func patterns(_ page: inout TextPage) {
    let limit = showsAll ? survey.patterns.count : Self.topPatterns
    for pattern in survey.patterns.prefix(limit) {
      let gaps = pattern.specialties.prefix(4).map { "\($0.value) \($0.count)" }
      let more = pattern.specialties.count > 4 ? ", ..." : ""
      page.paragraph(
        "pattern: \(pattern.value) (\(pattern.postings))"
          + (gaps.isEmpty ? "" : ": " + gaps.joined(separator: ", ") + more), indent: 2, hanging: 2)
    }
    let rest = survey.patterns.count - limit
    if rest > 0 { page.line("  ... \(Numbers.count(rest, "more pattern")) (use --all)") }
  }

  private func search(_ page: inout TextPage) {
    guard !survey.search.isEmpty else { return }
    let titles = survey.search.map { "\"\($0.value)\" (\($0.count))" }
    var text = "search for: " + titles.joined(separator: ", ")
    if !survey.alsoCalled.isEmpty {
      text += "; not here, but of the same role: " + survey.alsoCalled.joined(separator: ", ")
    }
    page.paragraph(text, indent: 2, hanging: 2)
  }

  /// The titles in these postings beside the openings that the lexicon knows of.
  private func market(_ page: inout TextPage) {
    guard survey.market.contains(where: { $0.postings > 0 }) else { return }
    for market in survey.market {
      page.paragraph(
        "market: \(market.name): \(market.postings) of \(survey.judged) here; about "
          + "\(Numbers.grouped(market.monthlyOpenings)) openings a month (\(market.region), as of "
          + "\(market.asOf), \(market.source))", indent: 2, hanging: 2)
    }
    guard let first = survey.market.first, let last = survey.market.last, first != last else {
      return
    }
    let ratio = Double(first.monthlyOpenings) / Double(max(last.monthlyOpenings, 1))
    page.paragraph(
      "ratio: \(first.name) to \(last.name): \(first.postings) to \(last.postings) here, "
        + "\(Numbers.decimal(ratio, places: 1)) to 1 on that market", indent: 2, hanging: 2)
  }
}

/// A line of words with their counts.
struct SurveyWordsText {
  private static let topWords = 8

  let judged: Int
  let showsAll: Bool

  init(of judged: Int, showsAll: Bool) {
    self.judged = judged
    self.showsAll = showsAll
  }

  /// Adds the most frequent words.
  func add(_ name: String, _ entries: [Tally.Entry], to page: inout TextPage) {
    guard !entries.isEmpty else { return }
    let limit = showsAll ? entries.count : Self.topWords
    var text = entries.prefix(limit).map { "\($0.value) (\($0.count))" }.joined(separator: ", ")
    if entries.count > limit { text += ", ... \(entries.count - limit) more" }
    page.paragraph(name + ": " + text, indent: 2, hanging: 2)
  }
}

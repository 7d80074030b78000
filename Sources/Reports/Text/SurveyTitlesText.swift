internal import Analysis
internal import Source

/// The survey's titles: what they are made of, what to search for, and the market's figures.
struct SurveyTitlesText {
  private static let topPatterns = 4

  let survey: Survey
  let showsAll: Bool

  func add(to page: inout TextPage) {
    page.heading("Titles of \(Numbers.count(survey.judged, "posting"))")
    let words = SurveyWordsText(showsAll: showsAll)
    words.add("families", survey.families, to: &page)
    words.add("levels", survey.seniorities, to: &page)
    words.add("titles", survey.names, to: &page)
    words.add("specialties", survey.specialties, to: &page)
    patterns(&page)
    search(&page)
    market(&page)
  }

  private func patterns(_ page: inout TextPage) {
    let telling = survey.patterns.filter { !$0.specialties.isEmpty && $0.postings > 1 }
    for pattern in showsAll ? survey.patterns : Array(telling.prefix(Self.topPatterns)) {
      let gaps = pattern.specialties.prefix(4).map { "\($0.value) \($0.count)" }
      let more = pattern.specialties.count > 4 ? ", ..." : ""
      page.paragraph(
        "pattern: \(pattern.value) (\(pattern.postings))"
          + (gaps.isEmpty ? "" : ": " + gaps.joined(separator: ", ") + more), indent: 2, hanging: 2)
    }
  }

  private func search(_ page: inout TextPage) {
    guard !survey.search.isEmpty else { return }
    let titles = survey.search.map { "\"\($0.value)\" (\($0.count))" }
    var text = "search for: " + titles.joined(separator: ", ")
    if !survey.alsoCalled.isEmpty {
      text += "; not here, but of the same role: "
      text += survey.alsoCalled.map { "\"\($0)\"" }.joined(separator: ", ")
    }
    page.paragraph(text, indent: 2, hanging: 2)
  }

  /// The titles in these postings beside the openings that the lexicon knows of.
  private func market(_ page: inout TextPage) {
    let known = survey.market.filter { $0.postings > 0 || survey.market.count > 1 }
    guard known.contains(where: { $0.postings > 0 }), let first = known.first, let last = known.last
    else { return }
    var text = "market: " + known.map(\.name).joined(separator: " to ")
    text += ": " + known.map { String($0.postings) }.joined(separator: " to ") + " here, "
    text += known.map { Numbers.grouped($0.monthlyOpenings) }.joined(separator: " to ")
    text += " openings a month"
    if known.count == 2 {
      let ratio = Double(first.monthlyOpenings) / Double(max(last.monthlyOpenings, 1))
      text += " (\(Numbers.decimal(ratio, places: 1)) to 1)"
    }
    var origins: [String] = []
    for market in known {
      let origin = "\(market.region), as of \(market.asOf)"
      if !origins.contains(origin) { origins.append(origin) }
    }
    text += ", as the lexicon has them (" + origins.joined(separator: "; ") + ")"
    page.paragraph(text, indent: 2, hanging: 2)
  }
}

/// A line of words with their counts.
struct SurveyWordsText {
  private static let topWords = 8

  let showsAll: Bool

  /// Adds the most frequent words.
  func add(_ name: String, _ entries: [Tally.Entry], to page: inout TextPage) {
    guard !entries.isEmpty else { return }
    let limit = showsAll ? entries.count : Self.topWords
    var text = entries.prefix(limit).map { "\($0.value) (\($0.count))" }.joined(separator: ", ")
    if entries.count > limit { text += ", ... \(entries.count - limit) more" }
    page.paragraph(name + ": " + text, indent: 2, hanging: 2)
  }
}

internal import Analysis
internal import Postings
internal import Source

/// The survey's titles, years, pay, months and places.
extension SurveyHTML {
  func titles(_ page: inout HTMLPage) {
    guard !tables.titles.isEmpty else { return }
    page.section("titles", "Titles") { part in
      part.element("div", ("class", "pair")) { pair in
        for fact in tables.titles { words(fact.name, fact.entries, &pair) }
      }
      if !survey.search.isEmpty {
        part.paragraph(
          "Search for: "
            + survey.search.map { "\u{201C}\($0.value)\u{201D} (\($0.count))" }
            .joined(separator: ", "))
      }
      if !survey.alsoCalled.isEmpty {
        part.paragraph(
          "Not here, but of the same role: " + survey.alsoCalled.joined(separator: ", "))
      }
      patterns(&part)
      market(&part)
    }
  }

  private func patterns(_ part: inout Markup) {
    guard !survey.patterns.isEmpty else { return }
    tables.patterns.addFolded(to: &part)
  }

  private func market(_ part: inout Markup) {
    guard survey.market.contains(where: { $0.postings > 0 }) else { return }
    tables.market.addFolded(to: &part)
  }

  func years(_ page: inout HTMLPage) {
    let years = survey.years
    guard years.stated > 0 else { return }
    page.section("years", "Years of experience") { part in
      let median = years.median.map { "; the median is \($0)" } ?? ""
      part.paragraph("\(years.stated) of \(survey.judged) postings state the least years\(median).")
      // A single column would say what the sentence says.
      guard years.counts.count > 1 else { return }
      ColumnChart(
        "Postings by the least years that they ask",
        years.counts.map {
          ColumnChart.Column(step: $0.value, label: String($0.value), count: $0.postings)
        }
      ).add(to: &part)
      tables.years.addFolded(to: &part)
    }
  }

  func pay(_ page: inout HTMLPage) {
    guard !survey.salary.isEmpty else { return }
    let stated = survey.salary.reduce(0) { $0 + $1.stated }
    page.section("pay", "Pay") { part in
      part.paragraph(
        "\(stated) of \(survey.judged) postings state it. The line goes from the least to the most "
          + "that any states, the bar between the medians of both ends.")
      part.element("div", ("class", "pair")) { pair in
        for pay in survey.salary { pair.element("div") { add(pay, &$0) } }
      }
      tables.pay.addFolded(to: &part)
    }
  }

  private func add(_ pay: Survey.Pay, _ side: inout Markup) {
    guard let lower = pay.medianMin ?? pay.medianMax, let upper = pay.medianMax ?? pay.medianMin,
      let lowest = pay.lowest, let highest = pay.highest
    else { return }
    let name = "\(pay.currency) \(SurveyText.per(pay.period))"
    SpanChart(
      name,
      [
        SpanChart.Span(
          label: name, value: "\(pay.stated) of \(survey.judged) postings", lowest: lowest,
          highest: max(highest, lowest), lower: lower, upper: max(upper, lower))
      ]
    ).add(to: &side)
  }

  func months(_ page: inout HTMLPage) {
    guard let first = survey.trend.first, survey.trend.count > 1 else { return }
    let start = SurveyHTML.step(first.month)
    page.section("months", "By month") { part in
      ColumnChart(
        "Postings by month",
        survey.trend.map {
          ColumnChart.Column(
            step: SurveyHTML.step($0.month) - start, label: $0.month, count: $0.postings)
        }
      ).add(to: &part)
      tables.months.addFolded(to: &part)
    }
  }

  /// Months from year 0 to one such as `2026-10`.
  private static func step(_ month: String) -> Int {
    let parts = month.split(separator: "-").map { Int($0) ?? 0 }
    return (parts.first ?? 0) * 12 + (parts.count > 1 ? parts[1] - 1 : 0)
  }

  func places(_ page: inout HTMLPage) {
    guard !tables.terms.isEmpty else { return }
    page.section("where", "Companies, places and terms") { part in
      part.element("div", ("class", "pair")) { pair in
        for fact in tables.terms { words(fact.name, fact.entries, &pair) }
      }
    }
  }
}

package import Analysis
internal import Postings
internal import Source

/// The survey as a page that is one file.
package struct SurveyHTML {
  let survey: Survey
  let tables: SurveyTables

  /// The bytes of the page, which shows all there is.
  ///
  /// - Parameters:
  ///   - survey: The report's values.
  ///   - tool: Which lexicon the report was made with.
  /// - Returns: UTF-8 text.
  package static func render(_ survey: Survey, tool: Tool) -> [UInt8] {
    var page = HTMLPage(title: "Survey of \(Numbers.count(survey.read, "posting"))", tool: tool)
    let report = SurveyHTML(survey: survey, tables: SurveyTables(survey))
    report.facts(&page)
    report.skills(&page)
    report.titles(&page)
    report.together(&page)
    report.years(&page)
    report.pay(&page)
    report.months(&page)
    report.places(&page)
    report.responses(&page)
    report.unknown(&page)
    page.section("unread", "Postings left out") { part in
      part.leftOut(unjudged: survey.unjudged, unreadable: survey.unreadable)
    }
    return page.bytes
  }

  private func facts(_ page: inout HTMLPage) {
    var facts = [
      (value: "\(survey.judged) of \(survey.read)", name: "postings judged"),
      (value: String(survey.duplicates), name: "copies left out"),
      (value: String(survey.skills.count), name: "skills asked"),
    ]
    if survey.years.stated > 0, let median = survey.years.median {
      facts.append(
        ("\(median)", "years asked, median of \(survey.years.stated) of \(survey.judged)"))
    }
    let paid = survey.salary.reduce(0) { $0 + $1.stated }
    if paid > 0 { facts.append(("\(paid) of \(survey.judged)", "postings state pay")) }
    if let oldest = survey.oldest, let newest = survey.newest {
      let months = [String(oldest.prefix(7)), String(newest.prefix(7))]
      facts.append(
        (months[0] == months[1] ? months[0] : months.joined(separator: " to "), "months of dates"))
    }
    page.lead { $0.facts(facts) }
  }

  private func unknown(_ page: inout HTMLPage) {
    guard !survey.unrecognised.isEmpty else { return }
    page.section("unknown", "Names the lexicon does not know") {
      DataTable.unknown(survey.unrecognised, of: survey.judged).add(to: &$0)
    }
  }

  private func responses(_ page: inout HTMLPage) {
    guard let total = survey.responses.total else { return }
    page.section("responses", "Responses: applications that led to an interview or an offer") {
      part in
      part.paragraph("In all \(total.positive) of \(total.applied) applied.")
      tables.responses.add(to: &part)
    }
  }

  /// Adds a chart of words with its table; nothing where there is none.
  func words(_ title: String, _ entries: [Tally.Entry], _ part: inout Markup) {
    guard !entries.isEmpty else { return }
    part.element("div") { side in
      // Bars that are all of one posting would tell nothing.
      if entries.allSatisfy({ $0.count == 1 }) {
        side.element("h3", text: title)
        side.paragraph(
          "Each in 1 of \(survey.judged): " + entries.map(\.value).joined(separator: ", "))
        return
      }
      let shown = entries.prefix(SurveyHTML.topWords)
      let cut = shown.count < entries.count ? ": \(shown.count) of \(entries.count)" : ""
      side.element("h3", text: title + cut)
      BarChart("\(title): postings with each", shown.map(bar)).add(to: &side)
      tables.words(title, entries).addFolded(to: &side)
    }
  }

  /// The most words of a chart; the table under it has all.
  private static let topWords = 8

  private func bar(_ entry: Tally.Entry) -> BarChart.Bar {
    BarChart.Bar(
      label: entry.value, value: "\(entry.count) of \(survey.judged)", parts: [entry.count])
  }
}

package import Analysis
internal import Lexicon
internal import Source

/// The paths as a page that is one file.
package struct PathsHTML {
  /// The shares from which a role is within reach, and their names.
  static let marks = [40, 50, 70]

  let paths: Paths
  let tables: PathsTables

  /// The bytes of the page, which shows all there is.
  ///
  /// - Parameters:
  ///   - paths: The report's values.
  ///   - tool: Which lexicon the report was made with.
  /// - Returns: UTF-8 text.
  package static func render(_ paths: Paths, tool: Tool) -> [UInt8] {
    var page = HTMLPage(title: PathsWords.title(paths), tool: tool)
    let report = PathsHTML(paths: paths, tables: PathsTables(paths))
    report.facts(&page)
    report.roles(&page)
    report.filters(&page)
    report.told(&page)
    report.market(&page)
    report.warnings(&page)
    page.section("unread", "Postings left out") { part in
      part.leftOut(unjudged: paths.unjudged, copies: paths.copies, unreadable: paths.unreadable)
    }
    return page.bytes
  }

  private func facts(_ page: inout HTMLPage) {
    let others = paths.rows.filter { !$0.isHeld }
    var facts = Paths.Band.allCases.map { band in
      ("\(others.count { $0.band == band }) of \(others.count)", PathsHTML.told(band))
    }
    let own = paths.rows.first?.reused.of ?? 0
    facts.append(
      (String(own), paths.from == nil ? "skills the resume names" : "core and common skills"))
    if let read = paths.read { facts.append(("\(paths.judged) of \(read)", "postings judged")) }
    page.lead { lead in
      lead.facts(facts)
      // What is told of the postings stands in the figures and under the last heading.
      for line in PathsWords.resume(paths) { lead.paragraph(line) }
      for (label, text) in PathsWords.choices(paths) { lead.labelled(label, text) }
      if let held = paths.held {
        lead.labelled("held", "\(held.text) (\(TextPage.name(of: held.place)))")
      }
    }
  }

  private static func told(_ band: Paths.Band) -> String {
    switch band {
    case .strong: "other roles strong, from 70 %"
    case .good: "good, from 50 %"
    case .lateral: "lateral, over 40 %"
    case .reset: "a reset"
    }
  }

  private func roles(_ page: inout HTMLPage) {
    page.section("roles", "How near each role is") { part in
      part.note(
        "Bars are the weighted share of a role's core and common skills that is there; the lines stand "
          + "at 40, 50 and 70 %.")
      let hasNear = paths.from == nil
      BarChart.legend(hasNear ? ["met", "near neighbours, counted half"] : ["met"], to: &part)
      BarChart(
        "The roles by the weighted share of their core and common skills that is there",
        paths.rows.map(bar), scale: LinearScale(percentMarkedAt: PathsHTML.marks)
      ).add(to: &part)
      tables.roles.addFolded(to: &part)
      part.element("details") { details in
        details.element("summary", text: "What the figures mean")
        details.list(PathsWords.legend(paths))
      }
    }
  }

  private func bar(_ row: Paths.Row) -> BarChart.Bar {
    let near = row.coverage.nearPercent
    return BarChart.Bar(
      label: row.role.name,
      mark: row.isHeld ? PathsWords.held(paths) : nil,
      value: "\(row.coverage.percent) % \(row.band.rawValue)",
      parts: [row.coverage.percent - near, near])
  }

  private func filters(_ page: inout HTMLPage) {
    page.section("filters", "Four filters to put to each path") { part in
      part.element("div", ("class", "cards")) { cards in
        for filter in paths.common.filters {
          cards.element("div") { card in
            card.element("h3", text: filter.name)
            card.paragraph(filter.question)
            card.list(filter.signs)
          }
        }
      }
      tables.filters.add(to: &part)
    }
  }

  private func market(_ page: inout HTMLPage) {
    page.section("market", "Market") { part in
      if paths.read != nil { postings(&part) }
      tables.market.add(to: &part)
    }
  }

  /// Adds how many of the postings carry a title of each role.
  private func postings(_ part: inout Markup) {
    let rows = paths.rows.filter { ($0.postings?.postings ?? 0) > 0 }
    guard !rows.isEmpty else {
      part.paragraph("None of \(paths.judged) postings carries a title of one of the roles.")
      return
    }
    BarChart(
      "Judged postings with a title of each role",
      rows.map { row in
        let here = row.postings?.postings ?? 0
        return BarChart.Bar(
          label: row.role.name, value: "\(here) of \(paths.judged)", parts: [here])
      }
    ).add(to: &part)
  }

  private func warnings(_ page: inout HTMLPage) {
    page.section("warnings", "Signs of a wrong move") { part in
      if !paths.common.wrongPivot.isEmpty {
        part.element("ul", ("class", "plain")) { list in
          for warning in paths.common.wrongPivot {
            list.element("li") { item in
              item.element("strong", text: warning.sign + ".")
              item.text(" " + warning.question)
            }
          }
        }
      }
    }
  }
}

extension Markup {
  /// Adds a list of texts; nothing where there is none.
  mutating func list(_ items: [String]) {
    guard !items.isEmpty else { return }
    element("ul", ("class", "plain")) { list in
      for item in items { list.element("li", text: item) }
    }
  }

  /// Adds a paragraph behind what it is about.
  mutating func labelled(_ label: String, _ text: String) {
    element("p") { paragraph in
      paragraph.element("strong", text: label.prefix(1).uppercased() + label.dropFirst() + ":")
      paragraph.text(" " + text)
    }
  }
}

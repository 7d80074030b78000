package import Analysis
internal import Lexicon
internal import Resumes
internal import Source

/// The gap report as a page that is one file.
package struct GapHTML {
  let gap: Gap
  let tables: GapTables

  var names: SkillNames { tables.names }

  /// The bytes of the page, which shows all there is.
  ///
  /// - Parameters:
  ///   - gap: The report's values; with ``Gap/ranking`` the page shows how near each posting is.
  ///   - tool: Which lexicon the report was made with.
  /// - Returns: UTF-8 text.
  package static func render(_ gap: Gap, tool: Tool) -> [UInt8] {
    let report = GapHTML(gap: gap, tables: GapTables(gap))
    var page = HTMLPage(title: "Gap: \(gap.path) against \(report.tables.target)", tool: tool)
    report.facts(&page)
    report.next(&page)
    report.change(&page)
    report.demand(&page)
    report.matrix(&page)
    report.gaps(&page)
    report.evidence(&page)
    report.proof(&page)
    report.lines(&page)
    report.groups(&page)
    report.titles(&page)
    report.postings(&page)
    return page.bytes
  }

  private func facts(_ page: inout HTMLPage) {
    var facts: [(value: String, name: String)] = []
    if let read = gap.read { facts.append(("\(gap.judged) of \(read)", "postings judged")) }
    for (name, coverage) in [
      ("required skills met", gap.required), ("preferred skills met", gap.preferred),
      ("core skills of the role met", gap.core), ("common skills of the role met", gap.common),
    ] {
      guard let coverage, coverage.of > 0 else { continue }
      facts.append(("\(coverage.met) of \(coverage.of)", name))
    }
    if gap.bullets.total > 0 {
      facts.append(("\(gap.bullets.outcome) of \(gap.bullets.total)", "lines state an outcome"))
      facts.append(
        ("\(gap.bullets.withResult) of \(gap.bullets.total)", "lines have a result in numbers"))
    }
    if let years = gap.fit?.years, let met = years.met, years.stated > 0 {
      facts.append(("\(met) of \(years.stated)", "postings that state years ask no more than held"))
    }
    page.lead { lead in
      lead.facts(facts)
      for caution in gap.cautions { lead.paragraph(CautionWords.text(caution)) }
    }
  }

  /// Adds what has changed since an earlier report.
  private func change(_ page: inout HTMLPage) {
    guard let change = gap.change else { return }
    page.section("change", "Since \(change.path)") { part in
      if change.isOfOtherRole {
        part.paragraph("That report was about another role, so much of this differs.")
      }
      for (label, skills) in [
        ("Closed", change.closed), ("New", change.new), ("Open", change.open),
      ] {
        part.element("h3", text: "\(label): \(skills.count)")
        if !skills.isEmpty { part.paragraph(names.joined(skills)) }
      }
    }
  }

  /// Adds the either/or groups and the names that the lexicon does not know.
  private func groups(_ page: inout HTMLPage) {
    let met = gap.anyOf.count(where: \.met)
    if !gap.anyOf.isEmpty {
      page.section("groups", "Either/or: \(met) of \(gap.anyOf.count) met") { part in
        tables.groups.add(to: &part)
      }
    }
    guard !gap.unrecognised.isEmpty else { return }
    page.section("unknown", "Names the lexicon does not know") {
      DataTable.unknown(gap.unrecognised, of: gap.judged).add(to: &$0)
    }
  }

  private func titles(_ page: inout HTMLPage) {
    let titles = gap.titles
    page.section("titles", "Titles") { part in
      if !titles.suggested.isEmpty {
        part.paragraph("Aim at: " + titles.suggested.joined(separator: ", "))
      }
      if let usable = titles.usable {
        part.paragraph(
          "Asked most of those that name work you have done: \(usable.base) (\(usable.postings) of "
            + "\(gap.judged))")
      }
      if !titles.held.isEmpty {
        part.element("h3", text: "Held")
        for title in titles.held { part.quote(title) }
      }
      if !titles.asked.isEmpty {
        part.element("h3", text: "Asked")
        tables.titles.add(to: &part)
      }
    }
  }

  /// Adds the postings of which nothing could be told.
  private func postings(_ page: inout HTMLPage) {
    page.section("unread", "Postings left out") { part in
      part.leftOut(unjudged: gap.unjudged, copies: gap.copies, unreadable: gap.unreadable)
    }
  }
}

extension Markup {
  /// Adds figures with what each counts.
  mutating func facts(_ facts: [(value: String, name: String)]) {
    element("dl", ("class", "facts")) { list in
      for fact in facts {
        list.element("div") { pair in
          pair.element("dt", text: fact.name)
          pair.element("dd", text: fact.value)
        }
      }
    }
  }

  /// Adds the postings in which nothing was recognised, and those that could not be read.
  mutating func leftOut(
    unjudged: [String], copies: [PostingCopy] = [], unreadable: [Gap.Unreadable]
  ) {
    guard !unjudged.isEmpty || !copies.isEmpty || !unreadable.isEmpty else { return }
    DataTable.leftOut(unjudged: unjudged, copies: copies, unreadable: unreadable).add(to: &self)
  }
}

package import Analysis
internal import Lexicon
internal import Resumes
internal import Source

/// The gap report as Markdown, for a pull request or the summary of a job.
package struct GapMarkdown {
  let gap: Gap
  let tables: GapTables
  /// How many rows of each table are shown.
  let limit: Int
  var page = MarkdownPage()

  /// The bytes of the report.
  ///
  /// - Parameters:
  ///   - gap: The report's values; with ``Gap/ranking`` the page tells how near each posting is.
  ///   - all: Whether every row is shown instead of the top of each list.
  /// - Returns: UTF-8 text.
  package static func render(_ gap: Gap, all: Bool) -> [UInt8] {
    var report = GapMarkdown(
      gap: gap, tables: GapTables(gap), limit: all ? .max : GapText.topRows)
    report.summary()
    report.change()
    report.next()
    report.postings()
    report.gaps()
    report.met()
    report.proof()
    report.lines()
    report.titles()
    report.rest()
    return report.page.bytes
  }

  private mutating func summary() {
    page.heading(1, "Gap: \(gap.path) against \(tables.target)")
    if let read = gap.read { page.item("\(gap.judged) of \(read) postings judged") }
    let bullets = gap.bullets
    if bullets.total > 0 {
      page.item(
        "\(bullets.outcome) of \(bullets.total) lines state an outcome, \(bullets.withResult) of "
          + "\(bullets.total) have a result in numbers")
    }
    if let years = gap.fit?.years, let met = years.met, years.stated > 0 {
      page.item("\(met) of \(years.stated) postings that state years ask no more than held")
    }
    for caution in gap.cautions { page.item(CautionWords.text(caution)) }
    page.table(coverage)
  }

  private var coverage: DataTable {
    let lines = [
      ("Required skills", gap.required), ("Preferred skills", gap.preferred),
      ("Core skills of the role", gap.core), ("Common skills of the role", gap.common),
    ]
    return DataTable(
      "What is met",
      columns: [.init(name: "What is asked"), .init(name: "Met", isNumber: true)]
        + ["Proven", "Shown", "Listed"].map { .init(name: $0, isNumber: true) },
      rows: lines.compactMap { name, coverage in
        guard let coverage, coverage.of > 0 else { return nil }
        return [name, "\(coverage.met) of \(coverage.of)"]
          + [coverage.proven, coverage.shown, coverage.listed].map { String($0) }
      })
  }

  /// Adds what has changed since an earlier report.
  private mutating func change() {
    guard let change = gap.change else { return }
    page.heading(2, "Since \(change.path)")
    if change.isOfOtherRole {
      page.paragraph("That report was about another role, so much of this differs.")
      page.blank()
    }
    for (label, skills) in [
      ("Closed", change.closed), ("New", change.new), ("Open", change.open),
    ] {
      let names = tables.names.joined(skills.prefix(limit))
      let rest = skills.count > limit ? ", ... \(skills.count - limit) more (use --all)" : ""
      page.item(
        "\(skills.count)" + (skills.isEmpty ? "" : ": " + names + rest), label: label)
    }
  }

  private mutating func next() {
    page.heading(2, "What to do next")
    for step in GapSteps(tables).all {
      page.item(step.title)
      for part in step.parts {
        let words = [part.text, part.note].filter { !$0.isEmpty }.joined(separator: " ")
        if !words.isEmpty { page.item(words, depth: 1) }
        if let quote = part.quote {
          page.item(quote.text, label: TextPage.name(of: quote.place), depth: 1)
        }
      }
    }
  }

  private mutating func postings() {
    guard let ranking = gap.ranking, !ranking.rows.isEmpty else { return }
    let postings = RankingTables(ranking)
    page.heading(2, "Which postings are near")
    page.paragraph(postings.reach)
    page.table(postings.postings, first: limit)
  }

  private mutating func gaps() {
    let lists = tables.gapLists
    guard !lists.isEmpty else { return }
    page.heading(2, "Gaps: \(Numbers.count(tables.gaps.count, "skill")) to learn or to show")
    for (place, list) in lists.enumerated() {
      let table = tables.gaps(list.title, list.rows)
      if place == 0, !tables.gaps.isEmpty {
        page.paragraph(table.caption)
        page.table(table, first: limit)
      } else {
        page.details("\(list.title): \(list.rows.count)") { [limit] in
          $0.table(table, first: limit)
        }
      }
    }
  }

  private mutating func met() {
    let met = gap.rows.filter(\.evidence.status.isMet)
    guard !met.isEmpty else { return }
    page.heading(2, "Met: \(Numbers.count(met.count, "skill"))")
    let table = tables.met(met)
    page.details("The lines that show each") { [limit] in $0.table(table, first: limit) }
  }

  private mutating func proof() {
    guard let role = gap.role, !gap.proof.isEmpty else { return }
    let found = gap.proof.count { !$0.found.isEmpty }
    page.heading(
      2, "Proof of work for a \(role.name): \(found) of \(gap.proof.count) signals found")
    for proof in gap.proof {
      let line = proof.found.first.map { " \(TextPage.name(of: $0.place)): \($0.text)" }
      page.task(
        proof.signal + (line.map { "." + $0 } ?? ". Try: " + proof.project), isDone: line != nil)
    }
  }

  private mutating func lines() {
    if !gap.weakest.isEmpty {
      page.heading(2, "Weakest lines: say what changed, for whom, by how much")
      for quote in gap.weakest { page.quote(quote) }
    }
    let listed = tables.listed
    guard !listed.rows.isEmpty else { return }
    page.heading(2, "Listed and shown in no line: \(listed.rows.count)")
    page.details(listed.caption) { [limit] in $0.table(listed, first: limit) }
  }

  private mutating func titles() {
    let titles = gap.titles
    guard !titles.held.isEmpty || !titles.asked.isEmpty || !titles.suggested.isEmpty else { return }
    page.heading(2, "Titles")
    for title in titles.held {
      page.item("\(title.text), \(TextPage.name(of: title.place))", label: "held")
    }
    if let usable = titles.usable {
      page.item(
        "\(usable.base) (\(usable.postings) of \(gap.judged))",
        label: "asked most of those that name work you have done")
    }
    if !titles.suggested.isEmpty {
      page.item(titles.suggested.joined(separator: ", "), label: "aim at")
    }
    guard !titles.asked.isEmpty else { return }
    page.details("Asked: \(titles.asked.count)") { [tables, limit] in
      $0.table(tables.titles, first: limit)
    }
  }

  /// Adds the groups, the unknown names and the postings left out.
  private mutating func rest() {
    let met = gap.anyOf.count(where: \.met)
    let lists = [
      ("Either/or: \(met) of \(gap.anyOf.count) groups met", tables.groups),
      (
        "Names the lexicon does not know: \(gap.unrecognised.count)",
        DataTable.unknown(gap.unrecognised, of: gap.judged)
      ),
      (
        "Postings left out: \(gap.unjudged.count + gap.copies.count + gap.unreadable.count)",
        DataTable.leftOut(
          unjudged: gap.unjudged, copies: gap.copies, unreadable: gap.unreadable)
      ),
    ].filter { !$0.1.rows.isEmpty }
    guard !lists.isEmpty else { return }
    page.heading(2, "Besides")
    for (title, table) in lists { page.details(title) { [limit] in $0.table(table, first: limit) } }
  }
}

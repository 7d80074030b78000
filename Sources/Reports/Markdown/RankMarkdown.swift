package import Analysis
internal import Lexicon
internal import Source

/// The ranking as Markdown, for a pull request or the summary of a job.
package enum RankMarkdown {
  /// The bytes of the report.
  ///
  /// - Parameters:
  ///   - ranking: The report's values.
  ///   - all: Whether every posting is shown instead of the best.
  ///   - top: How many postings were asked for, or nil.
  ///   - explain: Whether to say what the order goes by.
  /// - Returns: UTF-8 text.
  package static func render(
    _ ranking: Ranking, all: Bool, top: Int? = nil, explain: Bool
  ) -> [UInt8] {
    let tables = RankingTables(ranking)
    let limit = all ? ranking.rows.count : top ?? RankText.topRows
    var page = MarkdownPage()
    page.heading(1, "Rank: \(ranking.path) against \(Numbers.count(ranking.read, "posting"))")
    page.item("\(ranking.ranked) of \(ranking.read)", label: "ranked")
    if ranking.duplicates > 0 { page.item("\(ranking.duplicates) left out", label: "copies") }
    page.item(RankText.resume(ranking), label: "the resume")
    if explain { page.paragraph(RankText.order) }
    var table = tables.postings
    table.rows = Array(table.rows.prefix(limit))
    page.table(table)
    let rest = ranking.ranked - table.rows.count
    if rest > 0 { page.paragraph("... \(rest) more (use --all, or --top N)") }
    let rows = ranking.rows.prefix(limit).filter { !$0.missing.isEmpty }
    if !rows.isEmpty { page.heading(2, "What is missing") }
    for row in rows {
      page.details("\(RankingTables.title(row)): \(Numbers.count(row.missing.count, "skill"))") {
        $0.table(tables.missing(row))
      }
    }
    let left = DataTable.leftOut(
      unjudged: ranking.unjudged, copies: ranking.copies, unreadable: ranking.unreadable)
    if !left.rows.isEmpty {
      page.heading(2, "Postings left out: \(left.rows.count)")
      page.table(left)
    }
    return page.bytes
  }
}

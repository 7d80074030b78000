internal import Linting
internal import Source

extension LintFormat {
  /// A table a file, for the summary of a job or a comment.
  package static let markdown = LintFormat(
    name: "markdown", summary: "tables for a comment or a job's summary"
  ) { report, _ in
    var summary = TextPage(.plain)
    summary.lintSummary(report)
    let words = summary.text.split(separator: "\n").joined(separator: " ")
    var page = MarkdownPage()
    page.heading(2, "vitae lint")
    page.paragraph(words.isEmpty ? "No file was linted." : words)
    let failures = report.failures
    if !failures.isEmpty {
      page.heading(3, "Not linted")
      page.table(
        DataTable(
          "Files that could not be read", columns: [.init(name: "File"), .init(name: "Reason")],
          rows: failures.map { [$0.path, $0.message] }))
    }
    for file in report.files where !file.counted.isEmpty {
      page.heading(3, file.path)
      page.table(findings(of: file))
    }
    return page.bytes
  }

  private static func findings(of file: LintReport.File) -> DataTable {
    DataTable(
      "Findings",
      columns: [
        .init(name: "Line", isNumber: true), .init(name: "Severity"), .init(name: "Rule"),
        .init(name: "Words"), .init(name: "What to do"),
      ],
      rows: file.counted.map { located in
        let (finding, start) = (located.finding, located.place.start)
        return [
          "\(start.line):\(start.column)", finding.rule.severity.rawValue,
          "\(finding.rule.id) \(finding.rule.name)",
          TextPage.excerpt(finding.text, limit: 60), finding.message,
        ]
      })
  }
}

internal import Linting
internal import Source

extension LintFormat {
  /// `path:line:column: severity: message [id]`, one line a finding, and a summary: what editors
  /// read.
  package static let concise = LintFormat(
    name: "concise", summary: "a line a finding, for people and editors", isForTerminals: true
  ) { report, _ in
    var page = TextPage(.plain)
    for located in report.counted {
      let finding = located.finding
      page.line(
        "\(located.head): \(finding.rule.severity.rawValue): "
          + "\(Display.escaped(finding.message)) [\(finding.rule.id)]")
    }
    if !report.isBrief { page.lintSummary(report) }
    return page.bytes
  }
}

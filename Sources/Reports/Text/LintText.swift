internal import Linting
internal import Resumes
internal import Source

/// Lint findings for people: with the line and a caret, or one line each.
package enum LintText {
  /// Findings with their lines, a caret under the words meant, and a summary.
  package static func full(_ report: LintReport, style: PageStyle) -> [UInt8] {
    var page = TextPage(style)
    for file in report.files {
      for located in file.findings { full(located, &page) }
    }
    summary(report, &page)
    return page.bytes
  }

  /// `path:line:column: severity: message [id]`, one line a finding, and a summary.
  package static func concise(_ report: LintReport) -> [UInt8] {
    var page = TextPage(.plain)
    for file in report.files {
      for located in file.findings {
        let finding = located.finding
        page.line(
          "\(head(located)): \(finding.rule.severity.rawValue): "
            + "\(Display.escaped(finding.message)) [\(finding.rule.id)]")
      }
    }
    summary(report, &page)
    return page.bytes
  }

  private static func head(_ located: LocatedFinding) -> String {
    let place = located.place
    return "\(Display.escaped(place.path)):\(place.start.line):\(place.start.column)"
  }

  private static func full(_ located: LocatedFinding, _ page: inout TextPage) {
    let rule = located.finding.rule
    let severity = "\(rule.severity.rawValue)[\(rule.id) \(rule.name)]"
    let shown =
      switch rule.severity {
      case .error: page.red(severity)
      case .warning: page.yellow(severity)
      case .info: page.dim(severity)
      }
    page.line("\(page.bold(head(located))): \(shown)")
    let window = Display.window(located.line, around: located.place.start.column)
    page.line("  | " + window.text)
    page.line("  | " + String(repeating: " ", count: window.caret) + underline(located, window))
    page.paragraph(located.finding.message, indent: 2)
    for fix in located.finding.fixes { page.paragraph("fix: " + fix.description, indent: 2) }
    page.line()
  }

  private static func underline(
    _ located: LocatedFinding, _ window: (text: String, caret: Int)
  ) -> String {
    let place = located.place
    let wanted =
      place.end.line == place.start.line ? place.end.column - place.start.column : Int.max
    let room = window.text.unicodeScalars.count - window.caret
    return String(repeating: "^", count: max(min(wanted, room), 1))
  }

  private static func summary(_ report: LintReport, _ page: inout TextPage) {
    let failed = report.files.count { $0.reason != nil }
    let files = Numbers.count(report.files.count - failed, "file")
    let rest = failed == 0 ? "" : " \(Numbers.count(failed, "file")) could not be read."
    guard report.total > 0 else {
      let judged = report.files.contains { ($0.bullets?.total ?? 0) > 0 }
      let verdict = judged ? "No problems" : "Nothing to judge"
      if report.files.count > failed { page.line("\(verdict) in \(files)." + rest) }
      return
    }
    let (errors, warnings) = (report.count(.error), report.count(.warning))
    var parts: [String] = []
    if errors > 0 { parts.append(Numbers.count(errors, "error")) }
    if warnings > 0 { parts.append(Numbers.count(warnings, "warning")) }
    if report.count(.info) > 0 { parts.append("\(report.count(.info)) info") }
    page.line(
      "Found \(Numbers.count(report.total, "problem")) (\(parts.joined(separator: ", "))) in "
        + "\(files).\(rest) More on one: vitae explain ID")
  }
}

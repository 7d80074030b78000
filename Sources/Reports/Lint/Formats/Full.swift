internal import Linting
internal import Source

extension LintFormat {
  /// Findings with their lines, a caret under the words meant, and a summary.
  package static let full = LintFormat(
    name: "full", summary: "with the line and a caret, for people", isForTerminals: true
  ) { report, style in
    var page = TextPage(style)
    for file in report.files {
      page.worstLines(file)
      for located in file.counted { located.describe(on: &page) }
    }
    if !report.isBrief { page.lintSummary(report) }
    return page.bytes
  }
}

extension Rule {
  /// How much a finding says against its line: most what hides the deed or its effect.
  fileprivate var weight: Int {
    let severity =
      switch severity {
      case .error: 4
      case .warning: 2
      case .info: 1
      }
    return category == .impact ? 2 * severity : severity
  }
}

extension LocatedFinding {
  /// `path:line:column` of the start.
  var head: String {
    "\(Display.escaped(place.path)):\(place.start.line):\(place.start.column)"
  }

  fileprivate func describe(on page: inout TextPage) {
    let rule = finding.rule
    let severity = "\(rule.severity.rawValue)[\(rule.id) \(rule.name)]"
    let shown =
      switch rule.severity {
      case .error: page.red(severity)
      case .warning: page.yellow(severity)
      case .info: page.dim(severity)
      }
    page.line("\(page.bold(head)): \(shown)")
    let window = Display.window(line, around: marked.lowerBound)
    page.line("  | " + window.text)
    page.line("  | " + String(repeating: " ", count: window.caret) + underline(window))
    page.paragraph(finding.message, indent: 2)
    for fix in finding.fixes {
      page.paragraph((fix.isSafe ? "fix: " : "try: ") + fix.description, indent: 2)
    }
    page.line()
  }

  private func underline(_ window: (text: String, caret: Int)) -> String {
    let room = window.text.unicodeScalars.count - window.caret
    return String(repeating: "^", count: max(min(marked.count, room), 1))
  }
}

extension TextPage {
  /// The lines of a file that say least, first of all, where there are so many findings that the
  /// reader would ask where to begin.
  fileprivate mutating func worstLines(_ file: LintReport.File) {
    let counted = file.counted
    guard counted.count >= 8 else { return }
    // A resume may stand in several files, each with its own lines.
    guard let path = counted.first?.place.path, counted.allSatisfy({ $0.place.path == path }) else {
      return
    }
    var weights: [Int: Int] = [:]
    for located in counted {
      weights[located.place.start.line, default: 0] += located.finding.rule.weight
    }
    let worst = weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
    guard worst.count == 3 else { return }
    let lines = worst.map { String($0.key) }
    line(
      bold("\(Display.escaped(path)): begin with lines \(lines[0]), \(lines[1]) and \(lines[2])"))
    line()
  }

  /// What a run found in numbers, in a sentence or two.
  mutating func lintSummary(_ report: LintReport) {
    let failed = report.files.count { $0.reason != nil }
    guard report.files.count > failed || !report.isVoid && report.files.isEmpty else { return }
    let files = Numbers.count(report.files.count - failed, "file")
    var text: String
    if report.total > 0 {
      text = "Found \(Numbers.count(report.total, "problem")) (\(severities(report))) in \(files)."
    } else if !report.files.isEmpty, report.unjudged.count == report.files.count - failed {
      text = "Nothing to judge in \(files)."
    } else {
      text = "No problems in \(files)."
    }
    if failed > 0 { text += " \(Numbers.count(failed, "file")) could not be read." }
    if report.fixed > 0 { text += " \(report.fixed) fixed." }
    if report.fixable > 0 { text += " \(report.fixable) fixable with --fix." }
    if report.suppressed > 0 { text += " \(report.suppressed) suppressed." }
    if report.total > 0 { text += " More on one: vitae explain ID" }
    paragraph(text)
  }

  private func severities(_ report: LintReport) -> String {
    var parts: [String] = []
    let (errors, warnings) = (report.count(.error), report.count(.warning))
    if errors > 0 { parts.append(Numbers.count(errors, "error")) }
    if warnings > 0 { parts.append(Numbers.count(warnings, "warning")) }
    if report.count(.info) > 0 { parts.append("\(report.count(.info)) info") }
    return parts.joined(separator: ", ")
  }
}

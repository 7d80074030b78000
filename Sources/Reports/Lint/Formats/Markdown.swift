internal import Linting
internal import Source

extension LintFormat {
  /// A table a file, for the summary of a job or a comment.
  package static let markdown = LintFormat(
    name: "markdown", summary: "tables for a comment or a job's summary"
  ) { report, _ in
    var page = TextPage(.plain)
    page.lintSummary(report)
    let words = page.text.split(separator: "\n").joined(separator: " ")
    var text = "## vitae lint\n\n\(words.isEmpty ? "No file was linted." : words)\n"
    let failures = report.failures
    if !failures.isEmpty {
      text += "\n### Not linted\n\n| File | Reason |\n| --- | --- |\n"
      for failure in failures {
        text += "| \(MarkdownText.cell(failure.path)) | \(MarkdownText.cell(failure.message)) |\n"
      }
    }
    for file in report.files {
      let counted = file.counted
      guard !counted.isEmpty else { continue }
      text += "\n### \(MarkdownText.cell(file.path))\n\n"
      text += "| Line | Severity | Rule | Words | What to do |\n| ---: | --- | --- | --- | --- |\n"
      for located in counted {
        let (finding, start) = (located.finding, located.place.start)
        text +=
          "| \(start.line):\(start.column) | \(finding.rule.severity.rawValue) "
          + "| \(finding.rule.id) \(finding.rule.name) "
          + "| \(MarkdownText.cell(TextPage.excerpt(finding.text, limit: 60))) "
          + "| \(MarkdownText.cell(finding.message)) |\n"
      }
    }
    return Array(text.utf8)
  }
}

/// What Markdown asks of text.
enum MarkdownText {
  /// Text for a cell of a table: on one line, no sign of it markup.
  static func cell(_ text: String) -> String {
    var result = ""
    for scalar in Display.escaped(text).unicodeScalars {
      switch scalar {
      case "|", "\\", "`", "*", "_", "[", "]", "<", ">", "#", "~":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

internal import Linting
internal import Source

/// How many findings each rule has.
package enum LintStatistics {
  private struct Row {
    var rule: Rule
    var findings: Int
    var fixable: Int
  }

  /// The numbers, the largest first, for people or as JSON.
  package static func render(_ report: LintReport, asJSON: Bool) -> [UInt8] {
    asJSON ? json(report) : text(report)
  }

  private static func rows(_ report: LintReport) -> [Row] {
    var rows: [Row] = report.rules.map { Row(rule: $0, findings: 0, fixable: 0) }
    for located in report.counted {
      guard let index = rows.firstIndex(where: { $0.rule.id == located.finding.rule.id }) else {
        continue
      }
      rows[index].findings += 1
      if located.finding.safeFix != nil { rows[index].fixable += 1 }
    }
    return rows.filter { $0.findings > 0 }.sorted {
      ($1.findings, $0.rule.id) < ($0.findings, $1.rule.id)
    }
  }

  private static func text(_ report: LintReport) -> [UInt8] {
    var page = TextPage(.plain)
    let rows = rows(report)
    for row in rows {
      page.line(
        TextPage.number(row.findings, 6) + "  " + TextPage.column(row.rule.id, 6)
          + TextPage.column(row.rule.name, 24) + row.rule.severity.rawValue
          + (row.fixable > 0 ? ", \(row.fixable) fixable" : ""))
    }
    if !rows.isEmpty { page.line() }
    page.lintSummary(report)
    return page.bytes
  }

  private static func json(_ report: LintReport) -> [UInt8] {
    Envelope.report("lint", tool: report.tool) { writer in
      writer.key("summary")
      writer.lintSummary(report)
      writer.key("statistics")
      writer.array(rows(report)) { writer, row in
        writer.object { writer in
          for (key, text) in [
            ("rule", row.rule.id), ("name", row.rule.name),
            ("severity", row.rule.severity.rawValue),
          ] as [(StaticString, String)] {
            writer.member(key, text)
          }
          writer.member("findings", row.findings)
          writer.member("fixable", row.fixable)
        }
      }
      writer.key("errors")
      writer.array(report.failures) { writer, failure in
        writer.object { $0.failure(failure) }
      }
    }
  }
}

internal import Linting
internal import Source

extension LintFormat {
  /// GitLab's Code Quality report: an array; the description names the rule, for GitLab does not.
  package static let gitlab = LintFormat(
    name: "gitlab", summary: "GitLab's code quality report"
  ) { report, _ in
    var writer = JSONWriter(pretty: true)
    writer.array { writer in
      for failure in report.failures { writer.issue(failure) }
      for located in report.counted { writer.issue(located) }
    }
    writer.endLine()
    return writer.take()
  }
}

extension JSONWriter {
  fileprivate mutating func issue(_ located: LocatedFinding) {
    let finding = located.finding
    let severity =
      switch finding.rule.severity {
      case .error: "major"
      case .warning: "minor"
      case .info: "info"
      }
    issue(
      finding.rule.id, "\(finding.rule.id) \(finding.rule.name): \(finding.message)", severity,
      finding.fingerprint, located.place.path, located.place.start.line...located.place.end.line)
  }

  fileprivate mutating func issue(_ failure: (path: String, message: String)) {
    issue(
      "unreadable", "not linted: " + failure.message, "blocker", "unreadable " + failure.path,
      failure.path, 1...1)
  }

  private mutating func issue(
    _ check: String, _ description: String, _ severity: String, _ fingerprint: String,
    _ path: String, _ lines: ClosedRange<Int>
  ) {
    object { writer in
      for (key, text) in [
        ("description", description), ("check_name", check), ("fingerprint", fingerprint),
        ("severity", severity),
      ] as [(StaticString, String)] {
        writer.member(key, text)
      }
      writer.key("location")
      writer.object { writer in
        writer.member("path", Region.inRepository(path))
        writer.key("lines")
        writer.object { writer in
          writer.member("begin", lines.lowerBound)
          writer.member("end", lines.upperBound)
        }
      }
    }
  }
}

internal import Linting
internal import Source

extension LintFormat {
  /// Workflow commands that GitHub Actions shows beside the lines of a change.
  ///
  /// GitHub shows ten of a kind in a step and drops the rest in silence: only as many are written,
  /// the most severe first, and a notice tells how many more there are.
  package static let github = LintFormat(
    name: "github", summary: "annotations of GitHub Actions"
  ) { report, _ in
    var commands = WorkflowCommands()
    for failure in report.failures {
      commands.add(
        .error, message: failure.message,
        [("file", Region.inRepository(failure.path)), ("title", "vitae")])
    }
    for severity in Rule.Severity.allCases.reversed() {
      for located in report.counted where located.finding.rule.severity == severity {
        commands.add(severity, message: located.finding.message, located.workflowProperties)
      }
    }
    return commands.bytes
  }
}

extension LocatedFinding {
  /// Columns are left out where they would span lines: GitHub refuses those.
  fileprivate var workflowProperties: [(name: String, value: String)] {
    var properties = [
      ("file", Region.inRepository(place.path)), ("line", String(place.start.line)),
      ("endLine", String(place.end.line)),
    ]
    if place.start.line == place.end.line {
      properties += [
        ("col", String(place.start.column)), ("endColumn", String(place.end.column)),
      ]
    }
    return properties + [("title", "\(finding.rule.id) \(finding.rule.name)")]
  }
}

/// Workflow commands, as many of each kind as are shown.
private struct WorkflowCommands {
  /// How many annotations of a kind a step may make.
  private static let cap = 10

  private var lines: [Rule.Severity: [String]] = [:]
  private var dropped = 0

  mutating func add(
    _ severity: Rule.Severity, message: String, _ properties: [(name: String, value: String)]
  ) {
    // One notice is kept for telling of the rest.
    let cap = severity == .info ? Self.cap - 1 : Self.cap
    guard lines[severity, default: []].count < cap else {
      dropped += 1
      return
    }
    let list = properties.map { "\($0.name)=\(Self.property($0.value))" }.joined(separator: ",")
    lines[severity, default: []].append(
      "::\(Self.command(severity)) \(list)::\(Self.data(message))")
  }

  var bytes: [UInt8] {
    var all: [String] = []
    for severity in Rule.Severity.allCases.reversed() { all += lines[severity] ?? [] }
    if dropped > 0 {
      all.append(
        "::notice title=vitae::\(Numbers.count(dropped, "more problem")) that GitHub has no room "
          + "for here; the summary of the job lists all")
    }
    return Array(all.map { $0 + "\n" }.joined().utf8)
  }

  private static func command(_ severity: Rule.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  /// A message as commands carry it.
  private static func data(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result += Display.escaped(String(scalar))
      }
    }
    return result
  }

  /// A property's value, in which colons and commas part things.
  private static func property(_ text: String) -> String {
    var result = ""
    for scalar in data(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

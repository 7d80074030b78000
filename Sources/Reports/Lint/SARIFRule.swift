internal import Linting
internal import Source

extension Rule.Severity {
  /// The level as SARIF names it.
  var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}

extension JSONWriter {
  /// A rule as SARIF describes one, with what code scanning shows of it.
  mutating func sarifRule(_ rule: Rule) {
    object { writer in
      writer.member("id", rule.id)
      writer.member("name", rule.name)
      writer.key("shortDescription")
      writer.text(rule.summary)
      writer.key("fullDescription")
      writer.text(rule.summary + " " + rule.why)
      writer.key("help")
      writer.object { writer in
        writer.member("text", rule.why)
        writer.member("markdown", String(decoding: RulesMarkdown.explain(rule), as: UTF8.self))
      }
      writer.key("defaultConfiguration")
      writer.object { writer in
        writer.member("level", rule.severity.sarifLevel)
      }
      writer.key("properties")
      writer.object { writer in
        writer.member("tags", [rule.category.rawValue])
        writer.member("precision", rule.confidence.rawValue)
        writer.member(
          "problem.severity", rule.severity == .info ? "recommendation" : rule.severity.rawValue)
      }
    }
  }
}

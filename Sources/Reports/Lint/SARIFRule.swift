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
      writer.key("id")
      writer.string(rule.id)
      writer.key("name")
      writer.string(rule.name)
      writer.key("shortDescription")
      writer.text(rule.summary)
      writer.key("fullDescription")
      writer.text(rule.summary + " " + rule.why)
      writer.key("help")
      writer.object { writer in
        writer.key("text")
        writer.string(rule.why)
        writer.key("markdown")
        writer.string(String(decoding: RulesMarkdown.explain(rule), as: UTF8.self))
      }
      writer.key("defaultConfiguration")
      writer.object { writer in
        writer.key("level")
        writer.string(rule.severity.sarifLevel)
      }
      writer.key("properties")
      writer.object { writer in
        writer.key("tags")
        writer.strings([rule.category.rawValue])
        writer.key("precision")
        writer.string(rule.confidence.rawValue)
        writer.key("problem.severity")
        writer.string(rule.severity == .info ? "recommendation" : rule.severity.rawValue)
      }
    }
  }
}

package import Linting
internal import Source

/// The rules as JSON.
package enum RulesJSON {
  /// All rules, as `rules` gives them.
  package static func render(_ rules: [Rule], tool: Tool) -> [UInt8] {
    Envelope.report("rules", tool: tool) { writer in
      writer.key("rules")
      writer.array(rules) { rule($1, &$0) }
    }
  }

  private static func rule(_ rule: Rule, _ writer: inout JSONWriter) {
    writer.object { writer in
      for (key, text) in [
        ("id", rule.id), ("name", rule.name), ("category", rule.category.rawValue),
        ("severity", rule.severity.rawValue), ("confidence", rule.confidence.rawValue),
      ] as [(StaticString, String)] {
        writer.member(key, text)
      }
      writer.member("default", rule.isDefault)
      writer.member("summary", rule.summary)
      writer.member("why", rule.why)
      writer.member("bad", rule.bad.map(\.text))
      writer.member("good", rule.good.map(\.text))
      writer.member("fix", rule.fix)
    }
  }
}

package import Linting
internal import Source

/// The rules as Markdown: the table of the README, and pages for code scanning.
package enum RulesMarkdown {
  /// A table of rules; those that run by default are marked.
  package static func table(_ rules: [Rule]) -> [UInt8] {
    var text =
      "| rule | severity | default | fix | what it finds |\n| --- | --- | --- | --- | --- |\n"
    for rule in rules {
      text +=
        "| `\(rule.id)` `\(rule.name)` | \(rule.severity.rawValue) "
        + "| \(rule.isDefault ? "yes" : "") | \(rule.fix == nil ? "" : "yes") "
        + "| \(MarkdownText.escaped(rule.summary)) |\n"
    }
    return Array(text.utf8)
  }

  /// One rule whole.
  package static func explain(_ rule: Rule) -> [UInt8] {
    var text = """
      # \(rule.id) \(rule.name)

      \(rule.category.rawValue), \(rule.severity.rawValue), \(rule.confidence.rawValue) confidence, \
      \(rule.isDefault ? "on by default" : "off by default")

      \(rule.summary)

      ## Why

      \(rule.why)

      ## Instead of

      \(examples(rule.bad))
      ## Write

      \(examples(rule.good))
      ## Fix

      \(rule.fix ?? RulesText.noFix)

      """
    while text.hasSuffix("\n\n") { text.removeLast() }
    return Array(text.utf8)
  }

  /// Examples as code, which Markdown leaves as it is.
  private static func examples(_ examples: [Example]) -> String {
    var text = ""
    for example in examples {
      text += "~~~markdown\n\(example.isResume ? example.text : "- " + example.text)"
      text += example.text.hasSuffix("\n") ? "~~~\n\n" : "\n~~~\n\n"
    }
    return text
  }
}

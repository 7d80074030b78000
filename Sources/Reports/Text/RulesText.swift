package import Linting
internal import Source

/// The rules for a terminal.
package enum RulesText {
  /// All rules, one line each; `*` marks those that run unless left out.
  package static func list(_ rules: [Rule], style: PageStyle) -> [UInt8] {
    var page = TextPage(style)
    var category: Rule.Category?
    for rule in rules {
      if rule.category != category {
        page.heading(
          rule.category.rawValue.prefix(1).uppercased() + rule.category.rawValue.dropFirst())
        category = rule.category
      }
      page.labelled(
        "  \(rule.isDefault ? "*" : " ") " + TextPage.column(rule.id, 6)
          + TextPage.column(rule.name, 22) + TextPage.column(rule.severity.rawValue, 9),
        rule.summary)
    }
    page.line()
    page.line("* runs by default. More on one: vitae explain ID")
    return page.bytes
  }

  /// One rule whole.
  package static func explain(_ rule: Rule, style: PageStyle) -> [UInt8] {
    var page = TextPage(style)
    page.line(page.bold("\(rule.id) \(rule.name)"))
    page.line(
      "\(rule.category.rawValue), \(rule.severity.rawValue), \(rule.confidence.rawValue) confidence, "
        + (rule.isDefault ? "on by default" : "off by default"))
    page.line()
    page.paragraph(rule.summary)
    page.heading("Why")
    page.paragraph(rule.why, indent: 2)
    examples("Bad", rule.bad, &page)
    examples("Good", rule.good, &page)
    page.heading("Fix")
    page.paragraph(rule.fix ?? noFix, indent: 2)
    return page.bytes
  }

  /// What to say where a rule has no fix.
  static let noFix = "None that is safe: only you know what happened."

  private static func examples(_ title: String, _ examples: [Example], _ page: inout TextPage) {
    page.heading(title)
    for (index, example) in examples.enumerated() {
      guard example.isResume else {
        page.paragraph("- " + example.text, indent: 2, hanging: 2)
        continue
      }
      if index > 0 { page.line() }
      var lines = example.text.split(separator: "\n", omittingEmptySubsequences: false)
      if lines.last?.isEmpty == true { lines.removeLast() }
      for line in lines {
        page.line(line.isEmpty ? "  |" : "  | " + Display.escaped(String(line)))
      }
    }
  }
}

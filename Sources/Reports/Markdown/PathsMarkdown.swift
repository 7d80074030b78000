package import Analysis
internal import Lexicon
internal import Source

/// The paths as Markdown.
package enum PathsMarkdown {
  /// The bytes of the report.
  ///
  /// - Parameters:
  ///   - paths: The report's values.
  ///   - all: Whether every role and list is shown whole.
  /// - Returns: UTF-8 text.
  package static func render(_ paths: Paths, all: Bool) -> [UInt8] {
    var page = MarkdownPage()
    page.heading(1, PathsWords.title(paths))
    if let held = paths.held {
      page.item("\(held.text), \(TextPage.name(of: held.place))", label: "held")
    }
    for line in PathsWords.notes(paths, all: all) { page.item(line) }
    page.table(PathsTables(paths).roles)
    page.blank()
    for line in PathsWords.legend(paths) { page.item(line) }
    page.blank()
    for (label, text) in PathsWords.choices(paths) { page.item(text, label: label) }
    for row in PathsWords.told(paths, all: all) {
      page.heading(2, "\(row.role.name): \(PathsWords.distance(row))")
      for fact in PathsWords.facts(of: row, all: all) {
        page.item(fact.texts.joined(separator: "; "), label: fact.label)
      }
    }
    common(paths.common, all, &page)
    if !all {
      page.blank()
      page.paragraph(PathsWords.rest(paths))
    }
    return page.bytes
  }

  private static func common(_ common: CommonLexicon, _ all: Bool, _ page: inout MarkdownPage) {
    page.heading(2, "Four filters to put to each path")
    for filter in common.filters {
      let measure = PathsWords.measure(of: filter).map { " (\($0))" } ?? ""
      page.item(filter.question + measure, label: filter.name)
      for sign in all ? filter.signs : [] { page.item(sign, depth: 1) }
    }
    page.heading(2, "Signs of a wrong move")
    for warning in common.wrongPivot {
      if all { page.item(warning.question, label: warning.sign) } else { page.item(warning.sign) }
    }
  }
}

/// Two roles side by side, as Markdown.
package enum ComparisonMarkdown {
  /// The bytes of the report.
  package static func render(_ comparison: RoleComparison) -> [UInt8] {
    var page = MarkdownPage()
    page.heading(1, "\(comparison.left.name) and \(comparison.right.name) side by side")
    for line in ComparisonWords.distances(comparison) { page.item(line) }
    let parts = ComparisonWords.parts(comparison)
    page.table(
      DataTable(
        "The roles side by side",
        columns: ["", comparison.left.name, comparison.right.name].map { .init(name: $0) },
        rows: parts.dropFirst().map { part in
          [part.name, part.left.joined(separator: "; "), part.right.joined(separator: "; ")]
        }))
    page.heading(2, "Skills of both: \(comparison.shared.count)")
    page.paragraph(SkillNames(comparison.lexicon).joined(comparison.shared))
    return page.bytes
  }
}

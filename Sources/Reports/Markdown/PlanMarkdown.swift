package import Analysis
internal import Lexicon
internal import Source

/// The plan as Markdown, with a box before each step.
package enum PlanMarkdown {
  /// The bytes of the report.
  ///
  /// - Parameters:
  ///   - plan: The plan's values.
  ///   - all: Whether every list is shown whole, and why each step is there.
  /// - Returns: UTF-8 text.
  package static func render(_ plan: Plan, all: Bool) -> [UInt8] {
    let words = PlanWords(plan: plan, all: all)
    var page = MarkdownPage()
    page.heading(1, words.title)
    for detail in words.start { add(detail, depth: 0, to: &page) }
    for phase in plan.common.plan {
      page.heading(2, "Days \(phase.days)")
      for step in phase.steps {
        page.task(words.text(of: step))
        for detail in words.details(of: step) { add(detail, depth: 1, to: &page) }
      }
    }
    if !all { page.paragraph(PlanWords.rest) }
    return page.bytes
  }

  private static func add(
    _ detail: PlanWords.Detail, depth: Int, to page: inout MarkdownPage
  ) {
    page.item(detail.text, depth: depth)
    for quote in detail.quotes {
      page.item(quote.text, label: TextPage.name(of: quote.place), depth: depth + 1)
    }
  }
}

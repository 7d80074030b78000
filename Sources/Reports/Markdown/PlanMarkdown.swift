package import Analysis
internal import Lexicon
internal import Source

/// The plan as Markdown, with a box before each step.
package enum PlanMarkdown {
  /// The bytes of the report.
  package static func render(_ plan: Plan) -> [UInt8] {
    var page = MarkdownPage()
    page.heading(1, PlanWords.title(plan))
    for detail in PlanWords.start(plan) { add(detail, depth: 0, to: &page) }
    for phase in plan.common.plan {
      page.heading(2, "Days \(phase.days)")
      for step in phase.steps {
        page.task(step.text + ". " + step.why)
        for detail in PlanWords.details(of: step, plan) { add(detail, depth: 1, to: &page) }
      }
    }
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

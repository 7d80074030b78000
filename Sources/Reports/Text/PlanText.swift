package import Analysis
internal import Lexicon
internal import Source

/// The plan for a terminal, with a box before each step.
package enum PlanText {
  /// The bytes of the report.
  package static func render(_ plan: Plan, style: PageStyle) -> [UInt8] {
    var page = TextPage(style)
    page.title(PlanWords.title(plan))
    for detail in PlanWords.start(plan) { add(detail, of: plan.gap.path, indent: 2, to: &page) }
    for phase in plan.common.plan {
      page.heading("Days \(phase.days)")
      for step in phase.steps {
        page.labelled("[ ] ", step.text + ". " + step.why, indent: 2)
        for detail in PlanWords.details(of: step, plan) {
          add(detail, of: plan.gap.path, indent: 6, to: &page)
        }
      }
    }
    return page.bytes
  }

  private static func add(
    _ detail: PlanWords.Detail, of resume: String, indent: Int, to page: inout TextPage
  ) {
    page.labelled("- ", detail.text, indent: indent)
    for quote in detail.quotes {
      // The page says of which resume it speaks.
      guard quote.place.path == resume else {
        page.brief(quote, indent: indent + 2)
        continue
      }
      page.brief(quote, spot: "line \(quote.place.start.line)", indent: indent + 2)
    }
  }
}

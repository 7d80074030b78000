package import Analysis
internal import Lexicon
internal import Source

/// The plan for a terminal, with a box before each step.
package enum PlanText {
  /// The bytes of the report.
  ///
  /// - Parameters:
  ///   - plan: The plan's values.
  ///   - all: Whether every list is shown whole, and why each step is there.
  ///   - style: How the page is laid out.
  /// - Returns: UTF-8 text.
  package static func render(_ plan: Plan, all: Bool, style: PageStyle) -> [UInt8] {
    let words = PlanWords(plan: plan, all: all)
    var page = TextPage(style)
    page.title(words.title)
    for detail in words.start { add(detail, of: plan.gap.path, indent: 2, to: &page) }
    for phase in plan.common.plan {
      page.heading("Days \(phase.days)")
      for step in phase.steps {
        page.labelled("[ ] ", words.text(of: step), indent: 2)
        for detail in words.details(of: step) {
          add(detail, of: plan.gap.path, indent: 6, to: &page)
        }
      }
    }
    if !all {
      page.line()
      page.paragraph(PlanWords.rest)
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

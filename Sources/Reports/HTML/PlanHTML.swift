package import Analysis
internal import Lexicon
internal import Source

/// The plan as a page that is one file: a list to check, on a screen or on paper.
package enum PlanHTML {
  /// The bytes of the page.
  ///
  /// - Parameters:
  ///   - plan: The report's values.
  ///   - tool: Which lexicon the report was made with.
  /// - Returns: UTF-8 text.
  package static func render(_ plan: Plan, tool: Tool) -> [UInt8] {
    let words = PlanWords(plan: plan, all: true)
    var page = HTMLPage(title: words.title, tool: tool)
    page.lead { lead in
      lead.facts(facts(plan))
      for detail in words.start { add(detail, to: &lead) }
      lead.note(
        "Ticks last as long as the page is open: print it, or keep the list that --format markdown "
          + "writes.")
    }
    for (place, phase) in plan.common.plan.enumerated() {
      page.section("phase-\(place + 1)", "Days \(phase.days)") { part in
        part.element("ul", ("class", "steps")) { list in
          for step in phase.steps {
            list.element("li") { add(step, words, to: &$0) }
          }
        }
      }
    }
    return page.bytes
  }

  private static func facts(_ plan: Plan) -> [(value: String, name: String)] {
    let covered = plan.path.coverage
    var facts = [
      ("\(covered.met) of \(covered.of)", "core and common skills met"),
      ("\(covered.percent) %", "weighted: \(plan.path.band.rawValue)"),
      ("\(plan.path.proofFound.count) of \(plan.path.proof.count)", "signals of proof found"),
    ]
    if plan.read != nil {
      facts.append(("\(plan.ofRole) of \(plan.judged)", "postings have a title of the role"))
    }
    return facts
  }

  private static func add(
    _ step: CommonLexicon.PlanStep, _ words: PlanWords, to item: inout Markup
  ) {
    item.element("label") { label in
      label.empty("input", ("type", "checkbox"))
      label.element("span", text: step.text)
    }
    item.note(step.why)
    let details = words.details(of: step)
    guard !details.isEmpty else { return }
    item.element("ul", ("class", "plain")) { list in
      for detail in details {
        list.element("li") { item in
          item.text(detail.text)
          for quote in detail.quotes { item.quote(quote) }
        }
      }
    }
  }

  private static func add(_ detail: PlanWords.Detail, to part: inout Markup) {
    part.paragraph(detail.text.prefix(1).uppercased() + detail.text.dropFirst())
    for quote in detail.quotes { part.quote(quote) }
  }
}

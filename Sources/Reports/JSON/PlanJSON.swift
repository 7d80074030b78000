package import Analysis
internal import Lexicon
internal import Source

/// The plan as JSON.
package enum PlanJSON {
  /// The bytes of the report.
  package static func render(_ plan: Plan, tool: Tool) -> [UInt8] {
    Envelope.report("plan", tool: tool) { writer in
      writer.key("role")
      writer.string(plan.role.id)
      writer.key("resume")
      writer.string(plan.gap.path)
      writer.key("cautions")
      writer.cautions(plan.gap.cautions)
      writer.key("postings")
      postings(plan, &writer)
      writer.key("phases")
      writer.array(plan.common.plan) { writer, phase in
        writer.object { writer in
          writer.key("days")
          writer.string(phase.days)
          writer.key("steps")
          writer.array(phase.steps) { step($1, plan, &$0) }
        }
      }
      writer.key("stories")
      writer.array(plan.stories) { story($1, &$0) }
    }
  }

  private static func postings(_ plan: Plan, _ writer: inout JSONWriter) {
    guard let read = plan.read else { return writer.null() }
    writer.object { writer in
      writer.key("read")
      writer.integer(read)
      writer.key("judged")
      writer.integer(plan.judged)
      writer.key("ofRole")
      writer.integer(plan.ofRole)
      writer.key("duplicates")
      writer.copies(plan.copies)
      writer.key("unjudged")
      writer.strings(plan.unjudged)
      writer.key("unreadable")
      writer.unreadable(plan.unreadable)
    }
  }

  private static func step(
    _ step: CommonLexicon.PlanStep, _ plan: Plan, _ writer: inout JSONWriter
  ) {
    let details = PlanWords(plan: plan, all: true).details(of: step)
    writer.object { writer in
      writer.key("id")
      writer.string(step.id)
      writer.key("text")
      writer.string(step.text)
      writer.key("why")
      writer.string(step.why)
      writer.key("places")
      writer.quotes(details.flatMap(\.quotes))
      writer.key("details")
      writer.array(details) { writer, detail in
        writer.object { writer in
          writer.key("text")
          writer.string(detail.text)
          writer.key("places")
          writer.quotes(detail.quotes)
        }
      }
    }
  }

  private static func story(_ story: Plan.Story, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.placeMembers(story.line.place)
      writer.key("text")
      writer.string(story.line.text)
      writer.key("signals")
      writer.strings(story.signals)
      writer.key("skills")
      writer.strings(story.skills)
    }
  }
}

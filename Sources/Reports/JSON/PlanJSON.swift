package import Analysis
internal import Lexicon
internal import Source

/// The plan as JSON.
package enum PlanJSON {
  /// The bytes of the report.
  package static func render(_ plan: Plan, tool: Tool) -> [UInt8] {
    Envelope.report("plan", tool: tool) { writer in
      writer.member("role", plan.role.id)
      writer.member("resume", plan.gap.path)
      writer.key("cautions")
      writer.cautions(plan.gap.cautions)
      writer.key("postings")
      postings(plan, &writer)
      writer.key("phases")
      writer.array(plan.common.plan) { writer, phase in
        writer.object { writer in
          writer.member("days", phase.days)
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
      writer.member("read", read)
      writer.member("judged", plan.judged)
      writer.member("ofRole", plan.ofRole)
      writer.key("duplicates")
      writer.copies(plan.copies)
      writer.member("unjudged", plan.unjudged)
      writer.key("unreadable")
      writer.unreadable(plan.unreadable)
    }
  }

  private static func step(
    _ step: CommonLexicon.PlanStep, _ plan: Plan, _ writer: inout JSONWriter
  ) {
    let details = PlanWords(plan: plan, all: true).details(of: step)
    writer.object { writer in
      writer.member("id", step.id)
      writer.member("text", step.text)
      writer.member("why", step.why)
      writer.key("places")
      writer.quotes(details.flatMap(\.quotes))
      writer.key("details")
      writer.array(details) { writer, detail in
        writer.object { writer in
          writer.member("text", detail.text)
          writer.key("places")
          writer.quotes(detail.quotes)
        }
      }
    }
  }

  private static func story(_ story: Plan.Story, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.placeMembers(story.line.place)
      writer.member("text", story.line.text)
      writer.member("signals", story.signals)
      writer.member("skills", story.skills)
    }
  }
}

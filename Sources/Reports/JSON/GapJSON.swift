package import Analysis
internal import Lexicon
internal import Resumes
internal import Source

/// The gap report as JSON.
package enum GapJSON {
  /// The bytes of the report.
  package static func render(_ gap: Gap, tool: Tool) -> [UInt8] {
    Envelope.report("gap", tool: tool) { writer in
      writer.key("resume")
      resume(gap, &writer)
      writer.key("target")
      target(gap, &writer)
      writer.key("coverage")
      writer.object { writer in
        writer.key("required")
        coverage(gap.required, &writer)
        writer.key("preferred")
        coverage(gap.preferred, &writer)
        writer.key("core")
        coverage(gap.core, &writer)
        writer.key("common")
        coverage(gap.common, &writer)
      }
      writer.key("skills")
      writer.array(gap.rows) { row($1, &$0) }
      writer.key("anyOf")
      writer.array(gap.anyOf) { writer, group in
        writer.object { writer in
          writer.member("skills", group.skills)
          writer.member("postings", group.postings)
          writer.member("met", group.met)
        }
      }
      writer.unrecognised(gap.unrecognised)
      rest(gap, &writer)
    }
  }

  private static func rest(_ gap: Gap, _ writer: inout JSONWriter) {
    writer.key("proof")
    writer.proof(gap.proof)
    writer.key("titles")
    writer.object { writer in
      writer.member("held", gap.titles.held.map(\.text))
      writer.key("asked")
      writer.array(gap.titles.asked) { writer, title in
        writer.object { writer in
          writer.member("base", title.base)
          writer.member("postings", title.postings)
        }
      }
      writer.member("suggested", gap.titles.suggested)
      writer.member("usable", gap.titles.usable?.base)
    }
    writer.member("listedNotShown", gap.listedNotShown.map(\.skill))
    writer.member("shownNotListed", gap.shownNotListed)
    GapAdviceJSON.write(gap, &writer)
  }

  private static func resume(_ gap: Gap, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("path", gap.path)
      writer.member("format", gap.format)
      writer.key("bullets")
      writer.bullets(gap.bullets)
      writer.key("cautions")
      writer.cautions(gap.cautions)
    }
  }

  private static func target(_ gap: Gap, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("role", gap.role?.id)
      writer.key("postings")
      guard let read = gap.read else { return writer.null() }
      writer.object { writer in
        writer.member("read", read)
        writer.member("judged", gap.judged)
        writer.key("duplicates")
        writer.copies(gap.copies)
        writer.member("unjudged", gap.unjudged)
        writer.key("unreadable")
        writer.unreadable(gap.unreadable)
      }
    }
  }

  private static func coverage(_ coverage: Gap.Coverage?, _ writer: inout JSONWriter) {
    guard let coverage else { return writer.null() }
    writer.object { writer in
      writer.member("met", coverage.met)
      writer.member("of", coverage.of)
      writer.member("proven", coverage.proven)
      writer.member("shown", coverage.shown)
      writer.member("listed", coverage.listed)
    }
  }

  private static func row(_ row: Gap.Row, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("skill", row.skill)
      writer.member("name", row.name)
      writer.member("kind", row.kind.rawValue)
      writer.member("tier", row.tier?.rawValue)
      writer.member("status", row.evidence.status.rawValue)
      writer.key("demand")
      writer.demand(row.demand)
      writer.key("opens")
      opens(row.opens, &writer)
      writer.key("evidence")
      // The lines of a mere neighbour tell of another skill.
      let isOwn = row.evidence.status.isMet || !row.evidence.near.isEmpty
      writer.quotes(isOwn ? row.evidence.quotes : [])
      writer.member("through", row.evidence.through)
      writer.key("askedIn")
      writer.quotes(row.askedIn)
      writer.member("related", row.evidence.neighbours)
      writer.member("provenBy", row.provenBy)
      writer.member("near", row.evidence.near.map(\.text))
      writer.key("misspelt")
      writer.quotes(row.evidence.misspelt)
    }
  }

  private static func opens(_ opens: Gap.Opens?, _ writer: inout JSONWriter) {
    guard let opens else { return writer.null() }
    writer.object { writer in
      writer.member("full", opens.full)
      writer.member("oneShort", opens.oneShort)
      writer.member("twoShort", opens.twoShort)
    }
  }
}

extension JSONWriter {
  mutating func bullets(_ tally: BulletCounts) {
    object { writer in
      writer.member("total", tally.total)
      writer.member("outcome", tally.outcome)
      writer.member("activity", tally.activity)
      writer.member("responsibility", tally.responsibility)
      writer.member("withResult", tally.withResult)
      writer.member("withScale", tally.withScale)
    }
  }

  mutating func demand(_ demand: Gap.Demand?) {
    guard let demand else { return null() }
    object { writer in
      writer.member("postings", demand.postings)
      writer.member("of", demand.of)
      writer.member("required", demand.required)
      writer.member("preferred", demand.preferred)
    }
  }

  mutating func proof(_ proof: [Gap.Proof]) {
    array(proof) { writer, proof in
      writer.object { writer in
        writer.member("signal", proof.signal)
        writer.key("found")
        writer.quotes(proof.found)
        writer.member("project", proof.project)
      }
    }
  }

  mutating func copies(_ copies: [PostingCopy]) {
    array(copies) { writer, copy in
      writer.object { writer in
        writer.member("path", copy.name)
        writer.member("of", copy.original)
      }
    }
  }

  mutating func unreadable(_ list: [Gap.Unreadable]) {
    array(list) { writer, item in
      writer.object { writer in
        writer.member("path", item.path)
        writer.member("reason", item.reason)
      }
    }
  }
}

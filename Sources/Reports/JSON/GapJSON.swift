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
          writer.key("skills")
          writer.strings(group.skills)
          writer.key("postings")
          writer.integer(group.postings)
          writer.key("met")
          writer.bool(group.met)
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
      writer.key("held")
      writer.strings(gap.titles.held.map(\.text))
      writer.key("asked")
      writer.array(gap.titles.asked) { writer, title in
        writer.object { writer in
          writer.key("base")
          writer.string(title.base)
          writer.key("postings")
          writer.integer(title.postings)
        }
      }
      writer.key("suggested")
      writer.strings(gap.titles.suggested)
      writer.key("usable")
      writer.string(gap.titles.usable?.base)
    }
    writer.key("listedNotShown")
    writer.strings(gap.listedNotShown.map(\.skill))
    writer.key("shownNotListed")
    writer.strings(gap.shownNotListed)
    GapAdviceJSON.write(gap, &writer)
  }

  private static func resume(_ gap: Gap, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("path")
      writer.string(gap.path)
      writer.key("format")
      writer.string(gap.format)
      writer.key("bullets")
      writer.bullets(gap.bullets)
      writer.key("cautions")
      writer.cautions(gap.cautions)
    }
  }

  private static func target(_ gap: Gap, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("role")
      writer.string(gap.role?.id)
      writer.key("postings")
      guard let read = gap.read else { return writer.null() }
      writer.object { writer in
        writer.key("read")
        writer.integer(read)
        writer.key("judged")
        writer.integer(gap.judged)
        writer.key("duplicates")
        writer.copies(gap.copies)
        writer.key("unjudged")
        writer.strings(gap.unjudged)
        writer.key("unreadable")
        writer.unreadable(gap.unreadable)
      }
    }
  }

  private static func coverage(_ coverage: Gap.Coverage?, _ writer: inout JSONWriter) {
    guard let coverage else { return writer.null() }
    writer.object { writer in
      writer.key("met")
      writer.integer(coverage.met)
      writer.key("of")
      writer.integer(coverage.of)
      writer.key("proven")
      writer.integer(coverage.proven)
      writer.key("shown")
      writer.integer(coverage.shown)
      writer.key("listed")
      writer.integer(coverage.listed)
    }
  }

  private static func row(_ row: Gap.Row, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("skill")
      writer.string(row.skill)
      writer.key("name")
      writer.string(row.name)
      writer.key("kind")
      writer.string(row.kind.rawValue)
      writer.key("tier")
      writer.string(row.tier?.rawValue)
      writer.key("status")
      writer.string(row.evidence.status.rawValue)
      writer.key("demand")
      writer.demand(row.demand)
      writer.key("opens")
      opens(row.opens, &writer)
      writer.key("evidence")
      // The lines of a mere neighbour tell of another skill.
      let isOwn = row.evidence.status.isMet || !row.evidence.near.isEmpty
      writer.quotes(isOwn ? row.evidence.quotes : [])
      writer.key("through")
      writer.string(row.evidence.through)
      writer.key("askedIn")
      writer.quotes(row.askedIn)
      writer.key("related")
      writer.strings(row.evidence.neighbours)
      writer.key("provenBy")
      writer.strings(row.provenBy)
      writer.key("near")
      writer.strings(row.evidence.near.map(\.text))
      writer.key("misspelt")
      writer.quotes(row.evidence.misspelt)
    }
  }

  private static func opens(_ opens: Gap.Opens?, _ writer: inout JSONWriter) {
    guard let opens else { return writer.null() }
    writer.object { writer in
      writer.key("full")
      writer.integer(opens.full)
      writer.key("oneShort")
      writer.integer(opens.oneShort)
      writer.key("twoShort")
      writer.integer(opens.twoShort)
    }
  }
}

extension JSONWriter {
  mutating func bullets(_ tally: BulletCounts) {
    object { writer in
      writer.key("total")
      writer.integer(tally.total)
      writer.key("outcome")
      writer.integer(tally.outcome)
      writer.key("activity")
      writer.integer(tally.activity)
      writer.key("responsibility")
      writer.integer(tally.responsibility)
      writer.key("withResult")
      writer.integer(tally.withResult)
      writer.key("withScale")
      writer.integer(tally.withScale)
    }
  }

  mutating func demand(_ demand: Gap.Demand?) {
    guard let demand else { return null() }
    object { writer in
      writer.key("postings")
      writer.integer(demand.postings)
      writer.key("of")
      writer.integer(demand.of)
      writer.key("required")
      writer.integer(demand.required)
      writer.key("preferred")
      writer.integer(demand.preferred)
    }
  }

  mutating func proof(_ proof: [Gap.Proof]) {
    array(proof) { writer, proof in
      writer.object { writer in
        writer.key("signal")
        writer.string(proof.signal)
        writer.key("found")
        writer.quotes(proof.found)
        writer.key("project")
        writer.string(proof.project)
      }
    }
  }

  mutating func copies(_ copies: [PostingCopy]) {
    array(copies) { writer, copy in
      writer.object { writer in
        writer.key("path")
        writer.string(copy.name)
        writer.key("of")
        writer.string(copy.original)
      }
    }
  }

  mutating func unreadable(_ list: [Gap.Unreadable]) {
    array(list) { writer, item in
      writer.object { writer in
        writer.key("path")
        writer.string(item.path)
        writer.key("reason")
        writer.string(item.reason)
      }
    }
  }
}

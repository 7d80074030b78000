package import Analysis
internal import Lexicon
internal import Source

/// The paths as JSON.
package enum PathsJSON {
  /// The bytes of the report.
  package static func render(_ paths: Paths, tool: Tool) -> [UInt8] {
    Envelope.report("paths", tool: tool) { writer in
      writer.key("from")
      writer.object { writer in
        writer.member("resume", paths.resume)
        writer.member("title", paths.held?.text)
        writer.member("role", paths.from?.id)
        writer.key("cautions")
        writer.cautions(paths.cautions)
      }
      writer.key("postings")
      postings(paths, &writer)
      writer.key("roles")
      writer.array(paths.rows) { row($1, &$0) }
      writer.member("strongest", paths.strongest.map(\.role.id))
      writer.member("communicationHeavy", paths.communicationHeavy.map(\.role.id))
      common(paths.common, &writer)
    }
  }

  private static func postings(_ paths: Paths, _ writer: inout JSONWriter) {
    guard let read = paths.read else { return writer.null() }
    writer.object { writer in
      writer.member("read", read)
      writer.member("judged", paths.judged)
      writer.key("duplicates")
      writer.copies(paths.copies)
      writer.member("unjudged", paths.unjudged)
      writer.key("unreadable")
      writer.unreadable(paths.unreadable)
    }
  }

  private static func row(_ row: Paths.Row, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("role", row.role.id)
      writer.member("name", row.role.name)
      writer.member("family", row.role.family)
      writer.member("held", row.isHeld)
      writer.member("communicationHeavy", row.isCommunicationHeavy)
      shares(row, &writer)
      writer.key("carriesOver")
      writer.array(row.carriesOver) { skill($1, &$0) }
      writer.key("gaps")
      writer.array(row.gaps) { skill($1, &$0) }
      proof(row, &writer)
      writer.member("titles", row.role.titles)
      writer.member("dayToDay", row.role.dayToDay)
      writer.key("market")
      writer.object { writer in
        writer.market(row.role.market)
        writer.key("postings")
        market(row.postings, &writer)
      }
    }
  }

  private static func shares(_ row: Paths.Row, _ writer: inout JSONWriter) {
    writer.key("covered")
    writer.object { writer in
      writer.member("met", row.coverage.met)
      writer.member("of", row.coverage.of)
      writer.member("near", row.coverage.near)
    }
    writer.member("weighted", row.coverage.weighted)
    writer.member("band", row.band.rawValue)
    writer.key("reused")
    writer.object { writer in
      writer.member("met", row.reused.met)
      writer.member("of", row.reused.of)
    }
  }

  private static func skill(_ skill: Paths.RoleSkill, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("skill", skill.skill)
      writer.member("name", skill.name)
      writer.member("tier", skill.tier.rawValue)
      writer.member("status", skill.status?.rawValue)
      writer.key("demand")
      writer.demand(skill.demand)
      writer.key("evidence")
      writer.quotes(skill.line.map { [$0] } ?? [])
    }
  }

  private static func proof(_ row: Paths.Row, _ writer: inout JSONWriter) {
    writer.key("proof")
    writer.object { writer in
      writer.key("found")
      writer.proof(row.proofFound)
      writer.key("missing")
      writer.proof(row.proofMissing)
    }
  }

  private static func market(_ market: RoleMarket?, _ writer: inout JSONWriter) {
    guard let market else { return writer.null() }
    writer.object { writer in
      writer.member("postings", market.postings)
      writer.member("of", market.of)
      writer.key("titles")
      writer.array(market.titles) { writer, title in
        writer.object { writer in
          writer.member("base", title.value)
          writer.member("postings", title.count)
        }
      }
      writer.member("stating", market.stating)
    }
  }

  private static func common(_ common: CommonLexicon, _ writer: inout JSONWriter) {
    writer.key("filters")
    writer.array(common.filters) { writer, filter in
      writer.object { writer in
        writer.member("id", filter.id)
        writer.member("name", filter.name)
        writer.member("question", filter.question)
        writer.member("signs", filter.signs)
      }
    }
    writer.key("wrongPivot")
    writer.array(common.wrongPivot) { writer, warning in
      writer.object { writer in
        writer.member("sign", warning.sign)
        writer.member("question", warning.question)
      }
    }
  }
}

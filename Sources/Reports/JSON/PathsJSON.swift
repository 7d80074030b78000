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
        writer.key("resume")
        writer.string(paths.resume)
        writer.key("title")
        writer.string(paths.held?.text)
        writer.key("role")
        writer.string(paths.from?.id)
        writer.key("cautions")
        writer.cautions(paths.cautions)
      }
      writer.key("postings")
      postings(paths, &writer)
      writer.key("roles")
      writer.array(paths.rows) { row($1, &$0) }
      writer.key("strongest")
      writer.strings(paths.strongest.map(\.role.id))
      writer.key("communicationHeavy")
      writer.strings(paths.communicationHeavy.map(\.role.id))
      common(paths.common, &writer)
    }
  }

  private static func postings(_ paths: Paths, _ writer: inout JSONWriter) {
    guard let read = paths.read else { return writer.null() }
    writer.object { writer in
      writer.key("read")
      writer.integer(read)
      writer.key("judged")
      writer.integer(paths.judged)
      writer.key("duplicates")
      writer.copies(paths.copies)
      writer.key("unjudged")
      writer.strings(paths.unjudged)
      writer.key("unreadable")
      writer.unreadable(paths.unreadable)
    }
  }

  private static func row(_ row: Paths.Row, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("role")
      writer.string(row.role.id)
      writer.key("name")
      writer.string(row.role.name)
      writer.key("family")
      writer.string(row.role.family)
      writer.key("held")
      writer.bool(row.isHeld)
      writer.key("communicationHeavy")
      writer.bool(row.isCommunicationHeavy)
      shares(row, &writer)
      writer.key("carriesOver")
      writer.array(row.carriesOver) { skill($1, &$0) }
      writer.key("gaps")
      writer.array(row.gaps) { skill($1, &$0) }
      proof(row, &writer)
      writer.key("titles")
      writer.strings(row.role.titles)
      writer.key("dayToDay")
      writer.strings(row.role.dayToDay)
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
      writer.key("met")
      writer.integer(row.coverage.met)
      writer.key("of")
      writer.integer(row.coverage.of)
      writer.key("near")
      writer.integer(row.coverage.near)
    }
    writer.key("weighted")
    writer.number(row.coverage.weighted)
    writer.key("band")
    writer.string(row.band.rawValue)
    writer.key("reused")
    writer.object { writer in
      writer.key("met")
      writer.integer(row.reused.met)
      writer.key("of")
      writer.integer(row.reused.of)
    }
  }

  private static func skill(_ skill: Paths.RoleSkill, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("skill")
      writer.string(skill.skill)
      writer.key("name")
      writer.string(skill.name)
      writer.key("tier")
      writer.string(skill.tier.rawValue)
      writer.key("status")
      writer.string(skill.status?.rawValue)
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
      writer.key("postings")
      writer.integer(market.postings)
      writer.key("of")
      writer.integer(market.of)
      writer.key("titles")
      writer.array(market.titles) { writer, title in
        writer.object { writer in
          writer.key("base")
          writer.string(title.value)
          writer.key("postings")
          writer.integer(title.count)
        }
      }
      writer.key("stating")
      writer.integer(market.stating)
    }
  }

  private static func common(_ common: CommonLexicon, _ writer: inout JSONWriter) {
    writer.key("filters")
    writer.array(common.filters) { writer, filter in
      writer.object { writer in
        writer.key("id")
        writer.string(filter.id)
        writer.key("name")
        writer.string(filter.name)
        writer.key("question")
        writer.string(filter.question)
        writer.key("signs")
        writer.strings(filter.signs)
      }
    }
    writer.key("wrongPivot")
    writer.array(common.wrongPivot) { writer, warning in
      writer.object { writer in
        writer.key("sign")
        writer.string(warning.sign)
        writer.key("question")
        writer.string(warning.question)
      }
    }
  }
}

package import Analysis
internal import Lexicon
internal import Postings
internal import Source

/// The ranking as JSON.
package enum RankJSON {
  /// The bytes of the report.
  package static func render(_ ranking: Ranking, tool: Tool) -> [UInt8] {
    let names = SkillNames(ranking.lexicon)
    return Envelope.report("rank", tool: tool) { writer in
      writer.key("resume")
      resume(ranking, &writer)
      writer.key("read")
      writer.integer(ranking.read)
      writer.key("ranked")
      writer.integer(ranking.ranked)
      writer.key("duplicates")
      writer.integer(ranking.duplicates)
      writer.key("copies")
      writer.copies(ranking.copies)
      writer.key("unjudged")
      writer.strings(ranking.unjudged)
      writer.key("unreadable")
      writer.unreadable(ranking.unreadable)
      writer.key("postings")
      writer.array(ranking.rows) { row($1, names, &$0) }
    }
  }

  private static func resume(_ ranking: Ranking, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("path")
      writer.string(ranking.path)
      writer.key("years")
      writer.integer(ranking.years)
      writer.key("title")
      writer.string(ranking.held?.text)
      writer.key("seniority")
      writer.string(ranking.heldLevel.rawValue)
    }
  }

  private static func row(_ row: Ranking.Row, _ names: SkillNames, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("path")
      writer.string(row.path)
      writer.key("id")
      writer.string(row.id)
      writer.key("title")
      writer.string(row.title)
      writer.key("company")
      writer.string(row.company)
      writer.key("required")
      share(row.required, &writer)
      writer.key("preferred")
      share(row.preferred, &writer)
      writer.key("years")
      years(row.years, &writer)
      writer.key("level")
      level(row.level, &writer)
      writer.key("met")
      writer.array(row.requirements.filter(\.status.isMet)) { requirement($1, names, &$0) }
      writer.key("missing")
      writer.array(row.missing) { requirement($1, names, &$0) }
    }
  }

  private static func share(_ share: Ranking.Share, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("met")
      writer.integer(share.met)
      writer.key("of")
      writer.integer(share.of)
    }
  }

  private static func years(_ years: Ranking.Years, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("min")
      writer.integer(years.askedMin)
      writer.key("max")
      writer.integer(years.askedMax)
      writer.key("held")
      writer.integer(years.held)
      writer.key("enough")
      if let isEnough = years.isEnough { writer.bool(isEnough) } else { writer.null() }
    }
  }

  private static func level(_ level: Ranking.Level, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("asked")
      writer.string(level.asked.rawValue)
      writer.key("held")
      writer.string(level.held.rawValue)
      writer.key("fit")
      writer.string(level.fit?.rawValue)
    }
  }

  /// A requirement: its first skill, and all of them where one of several is enough.
  private static func requirement(
    _ requirement: Ranking.Requirement, _ names: SkillNames, _ writer: inout JSONWriter
  ) {
    let first = requirement.skills.first ?? ""
    writer.object { writer in
      writer.key("skill")
      writer.string(first)
      writer.key("name")
      writer.string(names[first])
      writer.key("anyOf")
      writer.strings(requirement.skills.count > 1 ? requirement.skills : [])
      writer.key("level")
      writer.string(requirement.level.rawValue)
      writer.key("status")
      writer.string(requirement.status.rawValue)
      if let quote = requirement.quote {
        writer.placeMembers(quote.place)
        writer.key("text")
        writer.string(quote.text)
      }
    }
  }
}

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
      writer.member("read", ranking.read)
      writer.member("ranked", ranking.ranked)
      writer.member("duplicates", ranking.duplicates)
      writer.key("copies")
      writer.copies(ranking.copies)
      writer.member("unjudged", ranking.unjudged)
      writer.key("unreadable")
      writer.unreadable(ranking.unreadable)
      writer.key("postings")
      writer.array(ranking.rows) { row($1, names, &$0) }
    }
  }

  private static func resume(_ ranking: Ranking, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("path", ranking.path)
      writer.member("years", ranking.years)
      writer.member("title", ranking.held?.text)
      writer.member("seniority", ranking.heldLevel.rawValue)
    }
  }

  private static func row(_ row: Ranking.Row, _ names: SkillNames, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("path", row.path)
      writer.member("id", row.id)
      writer.member("title", row.title)
      writer.member("company", row.company)
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
      writer.member("met", share.met)
      writer.member("of", share.of)
    }
  }

  private static func years(_ years: Ranking.Years, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("min", years.askedMin)
      writer.member("max", years.askedMax)
      writer.member("held", years.held)
      writer.key("enough")
      if let isEnough = years.isEnough { writer.bool(isEnough) } else { writer.null() }
    }
  }

  private static func level(_ level: Ranking.Level, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("asked", level.asked.rawValue)
      writer.member("held", level.held.rawValue)
      writer.member("fit", level.fit?.rawValue)
    }
  }

  /// A requirement: its first skill, and all of them where one of several is enough.
  private static func requirement(
    _ requirement: Ranking.Requirement, _ names: SkillNames, _ writer: inout JSONWriter
  ) {
    let first = requirement.skills.first ?? ""
    writer.object { writer in
      writer.member("skill", first)
      writer.member("name", names[first])
      writer.member("anyOf", requirement.skills.count > 1 ? requirement.skills : [])
      writer.member("level", requirement.level.rawValue)
      writer.member("status", requirement.status.rawValue)
      if let quote = requirement.quote {
        writer.placeMembers(quote.place)
        writer.member("text", quote.text)
      }
    }
  }
}

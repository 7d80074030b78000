package import Analysis
internal import Lexicon
internal import Source

/// The survey as JSON.
package enum SurveyJSON {
  /// The bytes of the report.
  package static func render(_ survey: Survey, tool: Tool) -> [UInt8] {
    Envelope.report("survey", tool: tool) { writer in
      writer.key("postings")
      postings(survey, &writer)
      writer.key("skills")
      writer.array(survey.skills) { row($1, &$0) }
      writer.key("pairs")
      writer.array(survey.pairs) { writer, pair in
        writer.object { writer in
          writer.member("skills", pair.skills)
          writer.member("postings", pair.postings)
          writer.member("lift", pair.lift)
        }
      }
      writer.key("anyOf")
      writer.array(survey.anyOf) { writer, group in
        writer.object { writer in
          writer.member("skills", group.skills)
          writer.member("postings", group.postings)
        }
      }
      writer.unrecognised(survey.unrecognised)
      writer.key("titles")
      titles(survey, &writer)
      facts(survey, &writer)
    }
  }

  private static func postings(_ survey: Survey, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("read", survey.read)
      writer.member("judged", survey.judged)
      writer.member("duplicates", survey.duplicates)
      writer.member("unjudged", survey.unjudged)
      writer.key("unreadable")
      writer.unreadable(survey.unreadable)
      writer.member("oldest", survey.oldest)
      writer.member("newest", survey.newest)
    }
  }

  private static func row(_ row: Survey.Row, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("skill", row.skill)
      writer.member("name", row.name)
      writer.member("kind", row.kind.rawValue)
      writer.member("postings", row.postings)
      writer.member("of", row.of)
      writer.member("required", row.required)
      writer.member("preferred", row.preferred)
      if let status = row.status {
        writer.member("status", status.rawValue)
      }
    }
  }

  private static func titles(_ survey: Survey, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("families")
      writer.tally(survey.families)
      writer.key("seniorities")
      writer.tally(survey.seniorities)
      writer.key("bases")
      writer.tally(survey.bases)
      writer.key("specialties")
      writer.tally(survey.specialties)
      writer.key("patterns")
      writer.array(survey.patterns) { writer, pattern in
        writer.object { writer in
          writer.member("value", pattern.value)
          writer.member("postings", pattern.postings)
          writer.key("specialties")
          writer.tally(pattern.specialties)
        }
      }
      writer.key("names")
      writer.tally(survey.names)
      writer.key("search")
      writer.tally(survey.search)
      writer.member("alsoCalled", survey.alsoCalled)
      writer.key("market")
      writer.array(survey.market) { market($1, &$0) }
    }
  }

  private static func facts(_ survey: Survey, _ writer: inout JSONWriter) {
    writer.key("companies")
    writer.tally(survey.companies)
    writer.key("locations")
    writer.tally(survey.locations)
    writer.key("remote")
    writer.tally(survey.remote)
    writer.key("employment")
    writer.tally(survey.employment)
    writer.key("degrees")
    writer.tally(survey.degrees)
    writer.key("sponsorship")
    writer.tally(survey.sponsorship)
    writer.key("citizenship")
    writer.tally(survey.citizenship)
    writer.key("clearance")
    writer.tally(survey.clearance)
    years(survey.years, &writer)
    writer.key("salary")
    writer.array(survey.salary) { pay($1, &$0) }
    writer.key("trend")
    writer.array(survey.trend) { month($1, &$0) }
    writer.key("responses")
    writer.array(survey.responses.rows) { response($1, &$0) }
  }

  private static func market(_ market: Survey.Market, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("role", market.role)
      writer.member("postings", market.postings)
      writer.member("monthlyOpenings", market.monthlyOpenings)
      writer.member("region", market.region)
      writer.member("asOf", market.asOf)
      writer.member("source", market.source)
    }
  }

  private static func response(_ row: ResponseSurvey.Row, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("kind", row.kind.rawValue)
      writer.member("value", row.value)
      writer.member("applied", row.applied)
      writer.member("answered", row.answered)
      writer.member("interviews", row.interviews)
      writer.member("offers", row.offers)
      writer.key("statuses")
      writer.tally(row.statuses)
    }
  }

  private static func years(_ years: Survey.Years, _ writer: inout JSONWriter) {
    writer.key("years")
    writer.object { writer in
      writer.member("stated", years.stated)
      writer.member("median", years.median)
      writer.member("min", years.min)
      writer.member("max", years.max)
    }
  }

  private static func pay(_ pay: Survey.Pay, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("currency", pay.currency)
      writer.member("period", pay.period)
      writer.member("stated", pay.stated)
      writer.member("medianMin", pay.medianMin)
      writer.member("medianMax", pay.medianMax)
    }
  }

  private static func month(_ month: Survey.Month, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("month", month.month)
      writer.member("postings", month.postings)
      writer.key("skills")
      writer.array(month.skills) { writer, entry in
        writer.object { writer in
          writer.member("skill", entry.value)
          writer.member("postings", entry.count)
        }
      }
    }
  }
}

extension JSONWriter {
  /// Counts of values, each with the number of its postings.
  mutating func tally(_ entries: [Tally.Entry]) {
    array(entries) { writer, entry in
      writer.object { writer in
        writer.member("value", entry.value)
        writer.member("postings", entry.count)
      }
    }
  }
}

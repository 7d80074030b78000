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
          writer.key("skills")
          writer.strings(pair.skills)
          writer.key("postings")
          writer.integer(pair.postings)
          writer.key("lift")
          writer.number(pair.lift)
        }
      }
      writer.key("anyOf")
      writer.array(survey.anyOf) { writer, group in
        writer.object { writer in
          writer.key("skills")
          writer.strings(group.skills)
          writer.key("postings")
          writer.integer(group.postings)
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
      writer.key("read")
      writer.integer(survey.read)
      writer.key("judged")
      writer.integer(survey.judged)
      writer.key("duplicates")
      writer.integer(survey.duplicates)
      writer.key("unjudged")
      writer.strings(survey.unjudged)
      writer.key("unreadable")
      writer.unreadable(survey.unreadable)
      writer.key("oldest")
      writer.string(survey.oldest)
      writer.key("newest")
      writer.string(survey.newest)
    }
  }

  private static func row(_ row: Survey.Row, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("skill")
      writer.string(row.skill)
      writer.key("name")
      writer.string(row.name)
      writer.key("kind")
      writer.string(row.kind.rawValue)
      writer.key("postings")
      writer.integer(row.postings)
      writer.key("of")
      writer.integer(row.of)
      writer.key("required")
      writer.integer(row.required)
      writer.key("preferred")
      writer.integer(row.preferred)
      if let status = row.status {
        writer.key("status")
        writer.string(status.rawValue)
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
          writer.key("value")
          writer.string(pattern.value)
          writer.key("postings")
          writer.integer(pattern.postings)
          writer.key("specialties")
          writer.tally(pattern.specialties)
        }
      }
      writer.key("names")
      writer.tally(survey.names)
      writer.key("search")
      writer.tally(survey.search)
      writer.key("alsoCalled")
      writer.strings(survey.alsoCalled)
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
      writer.key("role")
      writer.string(market.role)
      writer.key("postings")
      writer.integer(market.postings)
      writer.key("monthlyOpenings")
      writer.integer(market.monthlyOpenings)
      writer.key("region")
      writer.string(market.region)
      writer.key("asOf")
      writer.string(market.asOf)
      writer.key("source")
      writer.string(market.source)
    }
  }

  private static func response(_ row: ResponseSurvey.Row, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("kind")
      writer.string(row.kind.rawValue)
      writer.key("value")
      writer.string(row.value)
      writer.key("applied")
      writer.integer(row.applied)
      writer.key("answered")
      writer.integer(row.answered)
      writer.key("interviews")
      writer.integer(row.interviews)
      writer.key("offers")
      writer.integer(row.offers)
      writer.key("statuses")
      writer.tally(row.statuses)
    }
  }

  private static func years(_ years: Survey.Years, _ writer: inout JSONWriter) {
    writer.key("years")
    writer.object { writer in
      writer.key("stated")
      writer.integer(years.stated)
      writer.key("median")
      writer.integer(years.median)
      writer.key("min")
      writer.integer(years.min)
      writer.key("max")
      writer.integer(years.max)
    }
  }

  private static func pay(_ pay: Survey.Pay, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("currency")
      writer.string(pay.currency)
      writer.key("period")
      writer.string(pay.period)
      writer.key("stated")
      writer.integer(pay.stated)
      writer.key("medianMin")
      writer.integer(pay.medianMin)
      writer.key("medianMax")
      writer.integer(pay.medianMax)
    }
  }

  private static func month(_ month: Survey.Month, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("month")
      writer.string(month.month)
      writer.key("postings")
      writer.integer(month.postings)
      writer.key("skills")
      writer.array(month.skills) { writer, entry in
        writer.object { writer in
          writer.key("skill")
          writer.string(entry.value)
          writer.key("postings")
          writer.integer(entry.count)
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
        writer.key("value")
        writer.string(entry.value)
        writer.key("postings")
        writer.integer(entry.count)
      }
    }
  }
}

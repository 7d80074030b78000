internal import Analysis
internal import Postings
internal import Source

/// The members of the gap report that say what to do with the resume as it is.
enum GapAdviceJSON {
  static func write(_ gap: Gap, _ writer: inout JSONWriter) {
    writer.key("couldStandIn")
    writer.array(gap.listedNotShown.filter { !$0.couldStandIn.isEmpty }) { writer, listed in
      writer.object { writer in
        writer.member("skill", listed.skill)
        writer.key("places")
        writer.quotes(listed.couldStandIn)
      }
    }
    writer.key("bringForward")
    writer.array(gap.forward) { writer, bullet in
      writer.object { writer in
        writer.placeMembers(bullet.quote.place)
        writer.member("text", bullet.quote.text)
        writer.member("skills", bullet.skills)
      }
    }
    writer.key("nothingAsked")
    writer.quotes(gap.idle)
    writer.key("fit")
    fit(gap.fit, &writer)
    writer.key("since")
    change(gap.change, &writer)
  }

  private static func fit(_ fit: GapFit?, _ writer: inout JSONWriter) {
    guard let fit else { return writer.null() }
    writer.object { writer in
      writer.key("level")
      writer.object { writer in
        writer.member("held", fit.levels.held.rawValue)
        writer.key("asked")
        writer.tally(fit.levels.asked)
        writer.member("same", fit.levels.same)
        writer.member("above", fit.levels.above)
        writer.member("below", fit.levels.below)
        writer.member("otherTrack", fit.levels.otherTrack)
      }
      writer.key("years")
      writer.object { writer in
        writer.member("held", fit.years.held)
        writer.member("stated", fit.years.stated)
        writer.member("median", fit.years.median)
        writer.member("met", fit.years.met)
      }
    }
  }

  private static func change(_ change: GapHistory.Change?, _ writer: inout JSONWriter) {
    guard let change else { return writer.null() }
    writer.object { writer in
      writer.member("path", change.path)
      writer.member("otherRole", change.isOfOtherRole)
      writer.member("closed", change.closed)
      writer.member("new", change.new)
      writer.member("open", change.open)
    }
  }
}

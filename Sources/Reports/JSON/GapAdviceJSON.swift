internal import Analysis
internal import Postings
internal import Source

/// The members of the gap report that say what to do with the resume as it is.
enum GapAdviceJSON {
  static func write(_ gap: Gap, _ writer: inout JSONWriter) {
    writer.key("couldStandIn")
    writer.array(gap.listedNotShown.filter { !$0.couldStandIn.isEmpty }) { writer, listed in
      writer.object { writer in
        writer.key("skill")
        writer.string(listed.skill)
        writer.key("places")
        writer.quotes(listed.couldStandIn)
      }
    }
    writer.key("bringForward")
    writer.array(gap.forward) { writer, bullet in
      writer.object { writer in
        writer.placeMembers(bullet.quote.place)
        writer.key("text")
        writer.string(bullet.quote.text)
        writer.key("skills")
        writer.strings(bullet.skills)
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
        writer.key("held")
        writer.string(fit.levels.held.rawValue)
        writer.key("asked")
        writer.tally(fit.levels.asked)
        writer.key("same")
        writer.integer(fit.levels.same)
        writer.key("above")
        writer.integer(fit.levels.above)
        writer.key("below")
        writer.integer(fit.levels.below)
        writer.key("otherTrack")
        writer.integer(fit.levels.otherTrack)
      }
      writer.key("years")
      writer.object { writer in
        writer.key("held")
        writer.integer(fit.years.held)
        writer.key("stated")
        writer.integer(fit.years.stated)
        writer.key("median")
        writer.integer(fit.years.median)
        writer.key("met")
        writer.integer(fit.years.met)
      }
    }
  }

  private static func change(_ change: GapHistory.Change?, _ writer: inout JSONWriter) {
    guard let change else { return writer.null() }
    writer.object { writer in
      writer.key("path")
      writer.string(change.path)
      writer.key("otherRole")
      writer.bool(change.isOfOtherRole)
      writer.key("closed")
      writer.strings(change.closed)
      writer.key("new")
      writer.strings(change.new)
      writer.key("open")
      writer.strings(change.open)
    }
  }
}

package import Postings

/// How the level and the years of a resume stand to what postings ask.
package struct GapFit: Equatable, Sendable {
  /// The levels that postings' titles state, most frequent first, beside the one held.
  package struct Levels: Equatable, Sendable {
    package var held: Seniority
    package var asked: [Tally.Entry] = []
    /// Postings at the level held, above it, below it, and on the other track of those who lead
    /// people or do not; none of them where either side states no level.
    package var same = 0
    package var above = 0
    package var below = 0
    package var otherTrack = 0
  }

  /// The years that postings ask at least, beside those held.
  package struct Years: Equatable, Sendable {
    /// Nil where the resume's positions have no dates.
    package var held: Int?
    /// Postings that state years.
    package var stated = 0
    /// The lower median of those.
    package var median: Int?
    /// Postings that state years of which the resume has enough; nil where it has no dates.
    package var met: Int?
  }

  package var levels: Levels
  package var years: Years

  /// Compares a resume with the judged postings.
  init(_ experience: Experience, _ postings: [PostingReading]) {
    levels = Levels(held: experience.level)
    levels.asked =
      Tally(postings.map(\.posting.titleParts.seniority.rawValue)).counts
    for reading in postings {
      switch reading.posting.titleParts.seniority.fit(from: experience.level) {
      case .same: levels.same += 1
      case .above: levels.above += 1
      case .below: levels.below += 1
      case .otherTrack: levels.otherTrack += 1
      case nil: continue
      }
    }
    let asked = postings.compactMap(\.posting.yearsMin)
    years = Years(
      held: experience.years, stated: asked.count, median: ValueCounts(asked).median,
      met: experience.years.map { held in asked.count { $0 <= held } })
  }
}

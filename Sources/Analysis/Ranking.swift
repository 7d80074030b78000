package import Lexicon
package import Postings
package import Source

/// Postings in the order in which a resume fits them.
package struct Ranking: Equatable, Sendable {
  /// One thing that a posting asks: a skill, or several of which one is enough.
  package struct Requirement: Equatable, Sendable {
    /// Ids of the skills; more than one where one of them is enough.
    package var skills: [String]
    /// The strongest level that any of them is asked at.
    package var level: PostingLevel
    /// How well the resume shows the best of them.
    package var status: EvidenceStatus
    /// The posting's own words; nil where the resume meets it, or where no words were asked for.
    package var quote: Quote?
  }

  /// How many of some requirements are met.
  package struct Share: Equatable, Sendable {
    package var met: Int
    package var of: Int

    package init(met: Int = 0, of: Int = 0) {
      self.met = met
      self.of = of
    }
  }

  /// Years asked beside years held.
  package struct Years: Equatable, Sendable {
    package var askedMin: Int?
    package var askedMax: Int?
    /// Whole years of the resume's positions; nil where they have no dates.
    package var held: Int?

    package init(askedMin: Int?, askedMax: Int?, held: Int?) {
      self.askedMin = askedMin
      self.askedMax = askedMax
      self.held = held
    }

    /// Whether the years held are enough; nil where either side states none.
    package var isEnough: Bool? {
      guard let askedMin, let held else { return nil }
      return held >= askedMin
    }
  }

  /// The level of a posting's title beside that of the title held.
  package struct Level: Equatable, Sendable {
    /// Where the posting stands, seen from the title held.
    package enum Fit: String, Sendable {
      case same, above, below
      /// One of the two leads people and the other does not.
      case otherTrack
    }

    package var asked: Seniority
    package var held: Seniority
    /// Nil where either title states no level.
    package var fit: Fit?
  }

  /// A posting and how the resume fits it.
  package struct Row: Equatable, Sendable {
    package var path: String
    /// The record's own id in JSON Lines, else nil.
    package var id: String?
    package var title: String?
    package var company: String?
    package var required = Share()
    package var preferred = Share()
    package var years: Years
    package var level: Level
    /// Required ones before preferred ones, each in the order of the posting.
    package var requirements: [Requirement] = []

    /// What the resume does not show.
    package var missing: [Requirement] { requirements.filter { !$0.status.isMet } }
  }

  /// The resume's path.
  package var path: String
  /// Whole years of the resume's positions; nil where they have no dates.
  package var years: Int?
  /// The title held now or last; nil where no position has one.
  package var held: Quote?
  package var heldLevel: Seniority
  /// The lexicon's skills, to whose names reports for people turn the ids.
  package var lexicon: SkillList
  package var read = 0
  /// Copies of postings that are ranked.
  package var copies: [PostingCopy] = []
  package var unjudged: [String] = []
  package var unreadable: [Gap.Unreadable] = []
  /// The best first.
  package var rows: [Row] = []
  package var duplicates: Int { copies.count }
  /// How many postings were ranked before the list was cut to the best.
  package var ranked = 0
}

/// A posting as a ranking meets it.
package enum RankingEntry: Equatable, Sendable {
  /// One that can be ranked.
  case judged(Ranking.Row)
  /// One in which nothing was recognised, by its name.
  case unjudged(String)
}

package import Lexicon

/// What repeats in a set of postings.
package struct Survey: Equatable, Sendable {
  /// A skill and how many postings ask for it.
  package struct Row: Equatable, Sendable {
    package var skill: String
    package var name: String
    package var kind: SkillKind
    package var postings: Int
    package var of: Int
    package var required: Int
    package var preferred: Int
    /// What a resume shows of it; nil where none was given.
    package var status: EvidenceStatus?
  }

  /// A shape of titles, such as `Senior {specialty} Engineer`, and what stands in its gap.
  package struct Pattern: Equatable, Sendable {
    package var value: String
    package var postings: Int
    /// What the titles have in place of `{specialty}`; empty where the pattern has no gap.
    package var specialties: [Tally.Entry]
  }

  /// The titles of a role in these postings, beside how many openings the lexicon knows of.
  package struct Market: Equatable, Sendable {
    package var role: String
    package var name: String
    /// Postings with one of the role's titles.
    package var postings: Int
    package var monthlyOpenings: Int
    package var region: String
    /// The month or year of the figure.
    package var asOf: String
    package var source: String
  }

  /// Two skills asked together.
  package struct Pair: Equatable, Sendable {
    package var skills: [String]
    package var postings: Int
    /// How many times more often than if the two were asked independently.
    package var lift: Double
  }

  /// A group of skills of which one is enough.
  package struct AnyOf: Equatable, Sendable {
    package var skills: [String]
    package var postings: Int
  }

  /// A number and how many postings state it.
  package struct Count: Equatable, Sendable {
    package var value: Int
    package var postings: Int
  }

  /// Years of experience asked for.
  package struct Years: Equatable, Sendable {
    /// Postings that state them.
    package var stated = 0
    package var median: Int?
    package var min: Int?
    package var max: Int?
    /// How many postings state each, the least years first.
    package var counts: [Count] = []
  }

  /// Pay in one currency and period.
  package struct Pay: Equatable, Sendable {
    package var currency: String
    package var period: String
    package var stated: Int
    package var medianMin: Int?
    package var medianMax: Int?
    /// The least and the most that any of them states.
    package var lowest: Int?
    package var highest: Int?
  }

  /// What one month's postings ask for.
  package struct Month: Equatable, Sendable {
    /// Such as `2026-10`.
    package var month: String
    package var postings: Int
    /// The most asked skills of the month, at most five.
    package var skills: [Tally.Entry]
  }

  package var read = 0
  package var judged = 0
  package var duplicates = 0
  package var unjudged: [String] = []
  package var unreadable: [Gap.Unreadable] = []
  package var oldest: String?
  package var newest: String?
  package var skills: [Row] = []
  package var pairs: [Pair] = []
  package var anyOf: [AnyOf] = []
  /// Names that the lexicon does not know, most frequent first.
  package var unrecognised: [UnknownTerm] = []
  package var families: [Tally.Entry] = []
  package var seniorities: [Tally.Entry] = []
  package var bases: [Tally.Entry] = []
  package var specialties: [Tally.Entry] = []
  /// Levels with core occupations, such as `senior platform engineer`.
  package var names: [Tally.Entry] = []
  package var patterns: [Pattern] = []
  /// The core occupations worth searching for, by how many postings carry each.
  package var search: [Tally.Entry] = []
  /// Other titles of the role whose titles are the most frequent here, as the lexicon has them.
  package var alsoCalled: [String] = []
  package var market: [Market] = []
  package var companies: [Tally.Entry] = []
  package var locations: [Tally.Entry] = []
  package var remote: [Tally.Entry] = []
  package var employment: [Tally.Entry] = []
  package var degrees: [Tally.Entry] = []
  package var sponsorship: [Tally.Entry] = []
  package var citizenship: [Tally.Entry] = []
  package var clearance: [Tally.Entry] = []
  package var years = Years()
  package var salary: [Pay] = []
  package var trend: [Month] = []
  /// How applications went, by title and by company, the best first.
  package var responses = ResponseSurvey()
  /// The path of the resume that rows are compared with, or nil.
  package var resume: String?
  /// The lexicon's skills, to whose names reports for people turn the ids.
  package var lexicon = SkillList()
}

package import Lexicon
internal import Postings
package import Resumes
package import Source

/// What a target asks that a resume does not show, with the line of every claim.
package struct Gap: Equatable, Sendable {
  /// A posting that could not be read, and why.
  package struct Unreadable: Equatable, Sendable {
    package var path: String
    package var reason: String

    package init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  /// How many of the skills asked are met, and at which strength.
  package struct Coverage: Equatable, Sendable {
    package var met = 0
    package var of = 0
    package var proven = 0
    package var shown = 0
    package var listed = 0
  }

  /// How many postings ask for a skill.
  package struct Demand: Equatable, Sendable {
    /// Postings that ask for it as required, preferred or in the duties.
    package var postings = 0
    /// Judged postings.
    package var of = 0
    package var required = 0
    package var preferred = 0
  }

  /// In how many postings a missing required skill is one of the last that are missing.
  package struct Opens: Equatable, Sendable {
    /// With the skill, no required one is missing.
    package var full = 0
    /// With the skill, at most one is.
    package var oneShort = 0
    /// With the skill, at most two are.
    package var twoShort = 0
  }

  /// One skill asked, and how the resume meets it.
  package struct Row: Equatable, Sendable {
    package var skill: String
    package var name: String
    package var kind: SkillKind
    /// Nil without a role, or where the role does not name the skill.
    package var tier: Tier?
    package var evidence: SkillEvidence
    /// Nil without postings.
    package var demand: Demand?
    package var opens: Opens?
    /// In how many postings something else that the resume shows will do instead.
    package var replaced = 0
    /// The postings' own lines, strongest level first, one a posting.
    package var askedIn: [Quote]
    /// Of a skill that is missing, the signals of ``Gap/proof`` whose projects would show it.
    package var provenBy: [String] = []

    /// Whether it is the name of the role's own field, as DevOps is to a DevOps Engineer.
    package var isField = false

    /// Whether it names an idea or a way of working, which is no single thing to learn; what is core
    /// to a role is one, but for the role's own field.
    package var isBroad: Bool {
      if isField { return true }
      guard tier != .core else { return false }
      switch kind {
      case .concept, .practice, .methodology: return true
      default: return false
      }
    }
  }

  /// A group of skills of which one is enough.
  package struct AnyOf: Equatable, Sendable {
    package var skills: [String]
    package var postings: Int
    package var met: Bool
    /// Where the first posting has it.
    package var place: Place
  }

  /// A thing that hiring managers of the role want to see, and whether the resume shows it.
  package struct Proof: Equatable, Sendable {
    package var signal: String
    package var found: [Quote]
    package var project: String
  }

  /// A title that postings carry.
  package struct AskedTitle: Equatable, Sendable {
    /// The core occupation in lower case.
    package var base: String
    package var postings: Int
    /// Where the first posting has it.
    package var place: Place
  }

  /// A skill that the resume lists and shows in no bullet.
  package struct Listed: Equatable, Sendable {
    package var skill: String
    /// Where it is listed.
    package var place: Place
    /// Bullets that name a near neighbour: if it was used there, they could say so.
    package var couldStandIn: [Quote] = []
  }

  /// Titles held, asked and worth aiming at.
  package struct Titles: Equatable, Sendable {
    /// The titles of the resume's positions.
    package var held: [Quote]
    package var asked: [AskedTitle]
    package var suggested: [String]
    /// Of the titles asked for, the most frequent that names the work of a title held.
    package var usable: AskedTitle?
  }

  package var path: String
  package var format: String
  package var bullets: BulletCounts
  /// What to know of the resume before the figures.
  package var cautions: [ResumeCaution] = []
  package var role: RoleLexicon?
  /// Nil without postings.
  package var read: Int?
  package var judged = 0
  /// Copies of postings that count; among those read, not among those judged.
  package var copies: [PostingCopy] = []
  package var unjudged: [String] = []
  package var unreadable: [Unreadable] = []
  package var required: Coverage?
  package var preferred: Coverage?
  package var core: Coverage?
  package var common: Coverage?
  /// All skills asked, gaps first, in order of weight.
  package var rows: [Row] = []
  package var anyOf: [AnyOf] = []
  /// Names in the postings that the lexicon does not know, most frequent first.
  package var unrecognised: [UnknownTerm] = []
  package var proof: [Proof] = []
  package var titles = Titles(held: [], asked: [], suggested: [])
  /// The most asked first.
  package var listedNotShown: [Listed] = []
  package var shownNotListed: [String] = []
  /// How level and years stand to the postings'; nil without postings.
  package var fit: GapFit?
  /// The bullets that serve the target, the most relevant first.
  package var forward: [RelevantBullet] = []
  /// The bullets that name nothing asked.
  package var idle: [Quote] = []
  /// What has changed since an earlier report; nil where none was named.
  package var change: GapHistory.Change?
  /// The weak lines that tell of work, the weakest first.
  package var weakest: [Quote] = []
  /// How the resume fits each posting, copies once, the best first; nil unless it was asked for.
  package var ranking: Ranking?
  /// The lexicon's skills, to whose names reports for people turn the ids.
  package var lexicon = SkillList()
}

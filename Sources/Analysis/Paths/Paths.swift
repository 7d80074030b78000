package import Lexicon
package import Source

/// The roles of the lexicon in the order in which a resume, or another role, covers them.
package struct Paths: Equatable, Sendable {
  /// How far away a role is, by how much of it is covered.
  package enum Band: String, CaseIterable, Sendable {
    case strong, good, lateral, reset

    /// The band of a weighted share.
    package init(_ weighted: Double) {
      self =
        weighted >= 0.7 ? .strong : weighted >= 0.5 ? .good : weighted > 0.4 ? .lateral : .reset
    }
  }

  /// One skill of a role.
  package struct RoleSkill: Equatable, Sendable {
    package var skill: String
    package var name: String
    package var tier: Tier
    /// What the resume shows of it; nil where roles are compared.
    package var status: EvidenceStatus?
    /// The resume's strongest line that shows it.
    package var line: Quote?
    /// How many postings of the role ask for it; nil without postings.
    package var demand: Gap.Demand?
  }

  /// A role, and how far it is.
  package struct Row: Equatable, Sendable {
    package var role: RoleLexicon
    /// Whether the title held is one of this role, or it is the one that is left.
    package var isHeld = false
    /// Whether the role asks for much talk and writing with others.
    package var isCommunicationHeavy = false
    package var coverage: RoleCoverage
    /// How many of one's own skills the role names, in any tier.
    package var reused = Ranking.Share()
    /// One's own skills that the role names, those of the highest tier first.
    package var carriesOver: [RoleSkill] = []
    /// The gaps that count most, at most ``PathsAnalysis/gapLimit``.
    package var gaps: [RoleSkill] = []
    /// What hiring managers of the role want to see.
    package var proof: [Gap.Proof] = []
    /// What the postings tell of the role; nil without postings.
    package var postings: RoleMarket?

    package var band: Band { Band(coverage.weighted) }
    package var proofFound: [Gap.Proof] { proof.filter { !$0.found.isEmpty } }
    package var proofMissing: [Gap.Proof] { proof.filter(\.found.isEmpty) }
  }

  /// The resume's path; nil where a role is left instead.
  package var resume: String?
  /// The title held; nil where the resume states none.
  package var held: Quote?
  /// What to know of the resume before the figures.
  package var cautions: [ResumeCaution] = []
  /// The role that is left; nil where a resume tells.
  package var from: RoleLexicon?
  /// Nil without postings.
  package var read: Int?
  package var judged = 0
  /// Copies of postings that count; among those read, not among those judged.
  package var copies: [PostingCopy] = []
  package var unjudged: [String] = []
  package var unreadable: [Gap.Unreadable] = []
  /// The nearest role first.
  package var rows: [Row] = []
  /// What serves every move.
  package var common = CommonLexicon()
  /// The lexicon's skills, to whose names reports for people turn the ids.
  package var lexicon = SkillList()

  /// The paths worth a look first: those beside the role held that are no reset.
  package var near: [Row] { rows.filter { !$0.isHeld && $0.band != .reset } }

  /// The nearest paths apart from those of much communication.
  package var strongest: [Row] { near.filter { !$0.isCommunicationHeavy } }

  /// The paths of much communication.
  package var communicationHeavy: [Row] { rows.filter { $0.isCommunicationHeavy && !$0.isHeld } }
}

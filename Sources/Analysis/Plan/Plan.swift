package import Lexicon
package import Source

/// What to do in the first 90 days of a move to a role, made of a resume's own lines.
package struct Plan: Equatable, Sendable {
  /// A line to tell as a story, with what it shows of the role.
  package struct Story: Equatable, Sendable {
    package var line: Quote
    /// What hiring managers of the role want to see and the line shows.
    package var signals: [String]
    /// Names of the role's skills in the line.
    package var skills: [String]
  }

  /// A project that would prove what is asked.
  package struct Project: Equatable, Sendable {
    package var signal: String
    package var text: String
    /// Names of the gaps that it closes, those that count most first.
    package var closes: [String]
  }

  /// Something that can be shown, and the lines that tell of one.
  package struct Artifact: Equatable, Sendable {
    package var name: String
    package var found: [Quote]
  }

  package var role: RoleLexicon
  /// How far the role is.
  package var path: Paths.Row
  /// The gap to the role and to its postings, or where none is of the role to all of them.
  package var gap: Gap
  /// Nil without postings.
  package var read: Int?
  package var judged = 0
  /// Copies of postings that count; among those read, not among those judged.
  package var copies: [PostingCopy] = []
  package var unjudged: [String] = []
  package var unreadable: [Gap.Unreadable] = []
  /// Judged postings with a title of the role.
  package var ofRole = 0
  /// Years of the resume's positions; nil where they have no dates.
  package var years: Int?
  /// The title held; nil where the resume states none.
  package var held: Quote?
  /// The lines of the resume's summary; empty where it has none.
  package var summary: [Quote] = []
  /// The project that closes most gaps; nil where the lexicon has none that proves anything new.
  package var project: Project?
  /// Milestones of the role's roadmap on the way to what is missing.
  package var milestones: [String] = []
  /// Work of the role to ask for in the current job.
  package var adjacent: [String] = []
  package var artifacts: [Artifact] = []
  /// The postings of the role that fit best, or where none is of the role the best of all.
  package var closest: [Ranking.Row] = []
  /// The strongest lines first, at most ``Stories/limit``.
  package var stories: [Story] = []
  /// What serves every move.
  package var common = CommonLexicon()

  /// What is asked and the resume does not show, most asked first; without postings what counts most
  /// for the role.
  package var open: [Gap.Row] {
    gap.rows.filter { row in
      !row.evidence.status.isMet && row.kind != .softSkill
        && (gap.read == nil ? row.tier != .supporting : (row.demand?.postings ?? 0) > 0)
    }
  }

  /// The single things to learn among them.
  package var repeated: [Gap.Row] { open.filter { !$0.isBroad } }
}

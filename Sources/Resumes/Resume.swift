/// A resume as understood: sections, positions and bullets over a document's text.
///
/// All ranges are bytes of the document's text.
package struct Resume: Sendable {
  package var sections: [ResumeSection]
  package var positions: [Employment]
  package var bullets: [Bullet]

  package init(sections: [ResumeSection], positions: [Employment], bullets: [Bullet]) {
    self.sections = sections
    self.positions = positions
    self.bullets = bullets
  }
}

extension Resume {
  /// Whether a line stands where the resume tells of work, and not among prizes or pastimes.
  ///
  /// Where no heading says work, lines under headings that say nothing else are work.
  package func tellsOfWork(_ bullet: Bullet) -> Bool {
    switch sections[bullet.section].kind {
    case .experience, .projects: true
    case .other: !sections.contains { $0.kind == .experience || $0.kind == .projects }
    case .contact, .summary, .education, .skills, .certifications: false
    }
  }
}

/// A stretch of a resume under one heading.
package struct ResumeSection: Equatable, Sendable {
  /// What a section is about, by its heading.
  package enum Kind: String, CaseIterable, Sendable {
    case contact, summary, experience, projects, education, skills, certifications, other
  }

  package var kind: Kind
  /// The heading as written, or nil for what stands before the first heading.
  package var heading: String?
  /// The bytes from the heading's first to past the section's last.
  package var range: Range<Int>
  /// Indices of the document's blocks in this section, the heading's included.
  package var blocks: Range<Int>

  package init(kind: Kind, heading: String?, range: Range<Int>, blocks: Range<Int>) {
    self.kind = kind
    self.heading = heading
    self.range = range
    self.blocks = blocks
  }
}

/// A job held, as a resume's experience section tells it.
package struct Employment: Equatable, Sendable {
  package var title: String?
  package var employer: String?
  /// The start as `YYYY-MM` or `YYYY`.
  package var start: String?
  /// The end as `YYYY-MM` or `YYYY`; nil where current or unstated.
  package var end: String?
  package var current: Bool
  /// The bytes from the header's first to past the last bullet.
  package var range: Range<Int>
  /// The bytes of the header lines: title, employer, dates.
  package var header: Range<Int>
  /// The bytes of the title; nil where there is none.
  package var titleRange: Range<Int>?

  package init(
    title: String?, employer: String?, start: String?, end: String?, current: Bool,
    range: Range<Int>, header: Range<Int>, titleRange: Range<Int>? = nil
  ) {
    self.title = title
    self.employer = employer
    self.start = start
    self.end = end
    self.current = current
    self.range = range
    self.header = header
    self.titleRange = titleRange
  }
}

/// What a resume line is: an effect, a deed, a duty, or no such line at all.
package enum BulletKind: String, CaseIterable, Sendable {
  case outcome, activity, responsibility, fragment
}

/// What the numbers of a line measure.
package enum Metric: String, CaseIterable, Sendable {
  /// The effect of the work.
  case result
  /// The size of the work, the team or the system.
  case scale
  case none
}

/// A line of a resume with what was found out about it.
package struct Bullet: Equatable, Sendable {
  /// The bytes of the line without its glyph.
  package var range: Range<Int>
  /// Index of the document's block.
  package var block: Int
  package var findings: BulletFindings
  /// Index of its section.
  package var section: Int
  /// Index of its position, or nil outside of all.
  package var position: Int?

  package init(
    range: Range<Int>, block: Int, findings: BulletFindings, section: Int, position: Int?
  ) {
    self.range = range
    self.block = block
    self.findings = findings
    self.section = section
    self.position = position
  }
}

/// What one line by itself says.
package struct BulletFindings: Equatable, Sendable {
  package var kind: BulletKind
  package var metric: Metric
  /// The opening words that set the line's tone, in lower case: a verb or a known phrase.
  package var opener: String?
  /// Whether the opener is duty, helper or observer wording.
  package var weakOpener: Bool
  /// Whether the line rests on vague quantity or scope.
  package var vague: Bool
  /// The bytes of the text that hold the opener, or nil.
  package var openerRange: Range<Int>?
  /// The bytes of the first number that measures something, or nil.
  package var metricRange: Range<Int>?

  package init(
    kind: BulletKind, metric: Metric, opener: String?, weakOpener: Bool, vague: Bool,
    openerRange: Range<Int>?, metricRange: Range<Int>?
  ) {
    self.kind = kind
    self.metric = metric
    self.opener = opener
    self.weakOpener = weakOpener
    self.vague = vague
    self.openerRange = openerRange
    self.metricRange = metricRange
  }

  /// A responsibility, or an activity with no number that measures anything.
  package var isWeak: Bool { kind == .responsibility || (kind == .activity && metric == .none) }
}

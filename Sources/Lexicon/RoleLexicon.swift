/// What the tool knows of one target role.
package struct RoleLexicon: Equatable, Sendable {
  package var id: String
  package var name: String
  /// Short names that `--role` accepts.
  package var aliases: [String] = []
  /// The family that titles of this role carry, such as `sre`.
  package var family: String = ""
  /// Titles to target, most common first.
  package var titles: [String] = []
  package var alsoCalled: [String] = []
  /// What the role is about, in one sentence.
  package var focus: String = ""
  /// Why a backend engineer fits.
  package var rationale: String = ""
  /// Who will like it.
  package var bestFor: [String] = []
  package var deliverables: [String] = []
  package var tools: [String] = []
  package var dayToDay: [String] = []
  /// Ids of onward roles.
  package var next: [String] = []
  package var skills = SkillTiers()
  package var proof: [ProofSignal] = []
  /// What a resume for this role brings forward.
  package var emphasis: [String] = []
  package var roadmap: [RoadmapPhase] = []
  package var market = Market()

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// How much a role asks for a skill.
package enum Tier: String, CaseIterable, Sendable {
  case core, common, supporting
}

/// The skills of a role by how much it asks for them; ids in order of weight.
package struct SkillTiers: Equatable, Sendable {
  package var core: [String] = []
  package var common: [String] = []
  package var supporting: [String] = []

  package init() {}

  /// All ids with their tier, core first.
  package var all: [(skill: String, tier: Tier)] {
    core.map { ($0, .core) } + common.map { ($0, .common) } + supporting.map { ($0, .supporting) }
  }
}

/// Something that hiring managers want to see done.
package struct ProofSignal: Equatable, Sendable {
  package var signal: String
  /// Phrases that show it in a resume.
  package var words: [String]
  /// A project that would prove it.
  package var project: String

  package init(signal: String, words: [String], project: String) {
    self.signal = signal
    self.words = words
    self.project = project
  }
}

/// A stretch of learning with its milestones.
package struct RoadmapPhase: Equatable, Sendable {
  package var phase: String
  /// Length in months.
  package var months: Int
  package var skills: [String]
  package var milestones: [String]

  package init(phase: String, months: Int, skills: [String], milestones: [String]) {
    self.phase = phase
    self.months = months
    self.skills = skills
    self.milestones = milestones
  }
}

/// What is known of a role's market, and as of when.
package struct Market: Equatable, Sendable {
  /// Openings a month in the region, or nil where no figure is known.
  package var monthlyOpenings: Int?
  package var region: String = ""
  package var pay: [PayRange] = []
  package var employers: [String] = []
  /// The month of the figures, such as `2026-02`.
  package var asOf: String = ""
  package var source: String = ""
  package var notes: [String] = []

  package init() {}
}

/// A span of pay in whole units of its currency.
package struct PayRange: Equatable, Sendable {
  package var level: String
  package var region: String
  package var currency: String
  package var min: Int
  package var max: Int
  /// `year`, `month`, `day` or `hour`.
  package var period: String

  package init(
    level: String, region: String, currency: String, min: Int, max: Int, period: String
  ) {
    self.level = level
    self.region = region
    self.currency = currency
    self.min = min
    self.max = max
    self.period = period
  }
}

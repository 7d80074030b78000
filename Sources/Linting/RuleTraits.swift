extension Rule {
  /// What a rule is about; its letter begins the rule's id.
  package enum Category: String, CaseIterable, Sendable {
    case consistency, honesty, impact, structure, wording

    /// The letter that begins the ids of this category's rules.
    package var letter: String {
      switch self {
      case .consistency: "C"
      case .honesty: "H"
      case .impact: "I"
      case .structure: "S"
      case .wording: "W"
      }
    }
  }

  /// How bad a finding is; a run fails at a level that its user chooses.
  package enum Severity: String, CaseIterable, Comparable, Sendable {
    case info, warning, error

    private var rank: Int {
      switch self {
      case .info: 0
      case .warning: 1
      case .error: 2
      }
    }

    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
  }

  /// How often a finding is right: only rules of high confidence are on unless asked for.
  package enum Confidence: String, CaseIterable, Sendable {
    case low, medium, high
  }

  /// What a finding is about, which decides when two findings have one cause.
  package enum Scope: Sendable {
    /// What a line achieves: one such rule a line.
    case effect
    /// The choice of words: none where another finding has taken them.
    case words
    /// A slip of spelling, or the form of a line, of a group of lines or of the file: always told.
    case form
  }
}

extension WordLists {
  /// The lists of `titles/` that code asks for.
  package static let titleIDs: [String] = []

  /// The lists of `wording/` that code asks for.
  package static let wordingIDs = [
    "adverbs", "boasts", "buzzwords", "credential-words", "fillers", "first-person",
    "metric-units", "month-names", "ongoing-words", "opener-skips", "outcome-cues",
    "responsibility-cues", "resume-headings", "strong-verbs", "title-words", "vague-words",
    "verb-forms", "weak-openers",
  ]
}

extension WordLists {
  /// The lists of `titles/` that code asks for.
  package static let titleIDs: [String] = []

  /// The lists of `wording/` that code asks for.
  package static let wordingIDs: [String] = [
    "abbreviations",
    "adverbs",
    "boasts",
    "buzzwords",
    "change-verbs",
    "conjunctions",
    "determiners",
    "doubled-words",
    "fillers",
    "first-person",
    "misspellings",
    "month-names",
    "noun-verbs",
    "passive-words",
    "placeholders",
    "present-verbs",
    "private-data",
    "resume-cliches",
    "safe-rewordings",
    "skill-misspellings",
    "vague-words",
    "weak-openers",
  ]
}

extension WordLists {
  /// The lists of `titles/` that code asks for.
  package static let titleIDs: [String] = [
    "seniority", "grades", "occupations", "families", "base-fields", "base-forms", "technologies",
    "noise",
  ]

  /// The lists of `wording/` that code asks for.
  package static let wordingIDs: [String] = [
    "posting-headings", "posting-cues", "negations", "either-or", "degree-words", "remote-words",
    "employment-words", "currencies", "pay-words", "pay-periods",
  ]
}

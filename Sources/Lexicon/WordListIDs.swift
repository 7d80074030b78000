extension WordLists {
  /// The lists of `titles/` that code asks for.
  package static let titleIDs: [String] = [
    "seniority", "grades", "occupations", "families", "base-fields", "base-forms", "technologies",
    "noise",
  ]

  /// The lists of `wording/` that code asks for.
  package static let wordingIDs: [String] = [
    "abbreviations", "adverbs", "boasts", "buzzwords", "change-verbs", "conjunctions",
    "credential-words", "determiners", "doubled-words", "fillers", "first-person", "metric-units",
    "misspellings", "month-names", "near-skill-words", "noun-verbs", "ongoing-words",
    "opener-skips", "outcome-cues",
    "passive-words", "placeholders", "present-verbs", "private-data", "responsibility-cues",
    "resume-cliches", "resume-headings", "safe-rewordings", "skill-misspellings", "strong-verbs",
    "title-words", "vague-words", "verb-forms", "weak-openers",
    "posting-headings", "posting-cues", "negations", "either-or", "degree-words", "remote-words",
    "employment-words", "currencies", "pay-words", "pay-periods", "experience-words",
    "passing-mentions", "skill-heads", "not-terms", "response-words", "place-contexts",
    "authorization-words", "authorization-contexts", "routine-duties", "soft-skill-claims",
    "ai-words", "open-ends", "hedges", "odd-headings", "street-words", "unjudged-headings",
    "other-spellings", "contest-words", "language-words", "private-forms",
  ]
}

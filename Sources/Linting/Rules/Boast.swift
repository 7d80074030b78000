internal import Matching

extension Rule {
  /// A claim of greatness that nobody can check.
  static let boast = Rule(
    id: "W101", name: "boast", category: .wording, severity: .warning, confidence: .medium,
    isDefault: false, scope: .words,
    summary: "A claim of greatness that nobody can check.",
    why:
      "Everybody may call themselves the best; a rank, a figure or a deed lets the reader do it.",
    bad: [
      "Built a «world-class» billing service used by 300 shops",
      "«Rockstar» developer who cut build times by 40%",
      "Ran an «industry-leading» platform with 99.9% uptime",
      "Automated releases with «unmatched» care for 12 teams",
      "Built a «stellar» onboarding flow for 40K sellers",
      .resume("# Sam Field\n\n## Summary\n\nEngineer with a «proven track record» in payments.\n"),
    ],
    good: [
      "Built a billing service used by 300 shops",
      "Cut build times by 40%, the largest gain of that year",
      "Ran a platform with 99.9% uptime",
      "Kept the awesome-swift list, which 300 projects link to",
      "Cleared 340 outstanding invoices a day with one matching job",
      "Moved 60 targets to CMake and Ninja, cutting a clean build to 4 minutes",
      "Left 0 unmatched rows in a nightly reconciliation of 4M payments",
      "Ranked 2nd best of 1,200 teams with an open ranking model",
      "Ran the top-level domain of 40K schools",
    ]
  ) { input in
    let found = input.wordHits(input.tables.boasts) { words, note in
      "\(words) is a judgement that the reader cannot check; \(note)"
    }
    return found.filter { !input.isPart(ofCompound: $0.range) }
  }
}

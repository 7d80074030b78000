extension Rule {
  /// A claim of greatness that nobody can check.
  static let boast = Rule(
    id: "W101", name: "boast", category: .wording, severity: .warning, confidence: .high,
    isDefault: true, scope: .words,
    summary: "A claim of greatness that nobody can check.",
    why:
      "Everybody may call themselves the best; a rank, a figure or a deed lets the reader do it.",
    bad: [
      "Built a «world-class» billing service used by 300 shops",
      "«Rockstar» developer who cut build times by 40%",
      "Ran an «industry-leading» platform with 99.9% uptime",
    ],
    good: [
      "Built a billing service used by 300 shops",
      "Cut build times by 40%, the largest gain of that year",
      "Ran a platform with 99.9% uptime",
    ]
  ) { input in
    input.wordHits(input.tables.boasts) { words, note in
      "\(words) is a judgement that the reader cannot check; \(note)"
    }
  }
}

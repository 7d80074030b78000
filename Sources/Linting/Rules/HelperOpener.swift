extension Rule {
  /// A line opens with help for somebody else's work.
  static let helperOpener = Rule(
    id: "I103", name: "helper-opener", category: .impact, severity: .warning, confidence: .high,
    isDefault: true, scope: .effect,
    summary: "A line opens with help for somebody else's work.",
    why:
      "Help says that the work was another's and leaves your part of it open.",
    bad: [
      "«Helped» migrate the monolith to microservices",
      "«Assisted» the platform team with deployments",
      "«Participated in» the redesign of the checkout page",
    ],
    good: [
      "Migrated 14 modules of the monolith to microservices, cutting release time to 20 minutes",
      "Wrote the runbooks that let the platform team deploy 3 times a day",
      "Redesigned the checkout page, raising completed orders by 11%",
    ]
  ) { input in
    input.weakOpenings("helper") { words, line, match in
      "\(words) leaves open which part was yours; open with that part: "
        + "\(input.deedFrame(line, after: match))"
    }
  }
}

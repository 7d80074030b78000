extension Rule {
  /// A word that language models are known for.
  static let aiWord = Rule(
    id: "W110", name: "ai-word", category: .wording, severity: .info, confidence: .low,
    isDefault: false, scope: .words,
    summary: "A word that readers have come to take for a machine's.",
    why:
      "Such words come in every generated resume, so that some readers stop believing the rest; "
      + "many have a plain use, so this rule is off unless asked for.",
    bad: [
      "«Spearheaded» a move of 40 hosts to one region",
      "Built a «seamless» sign-in for 2M users",
      "«Orchestrated» the launch of 12 shops, «a testament to» planning",
      "«Championed» feature flags, cutting rollbacks from 9 a month to 2",
      "Rewrote the «intricate» tax rules of 14 countries as tables",
      "Paired with 3 juniors, «fostering a culture of» review",
    ],
    good: [
      "Led a move of 40 hosts to one region",
      "Built one sign-in for 2M users of 4 products",
      "Moved 40 services to container orchestration",
      "Removed elevated privileges from 300 service accounts",
      "Built a test harness that runs 400 drivers overnight",
      "Priced leveraged loans worth $2B in one Monte Carlo run of 40 s",
      "Found 30 goroutine leaks with Delve, cutting memory by 40%",
      "Kept the elevation model of 3M km of trails in PostGIS",
    ]
  ) { input in
    input.wordHits(input.tables.aiWords) { words, note in
      "\(words) reads as if a machine had written it; \(note)"
    }
  }
}

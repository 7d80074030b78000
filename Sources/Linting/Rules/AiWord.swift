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
    ],
    good: [
      "Led a move of 40 hosts to one region",
      "Built one sign-in for 2M users of 4 products",
      "Moved 40 services to container orchestration",
    ]
  ) { input in
    input.wordHits(input.tables.aiWords) { words, note in
      "\(words) reads as if a machine had written it; \(note)"
    }
  }
}

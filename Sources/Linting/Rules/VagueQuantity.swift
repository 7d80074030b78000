extension Rule {
  /// A line without a figure counts with words such as "various".
  static let vagueQuantity = Rule(
    id: "I110", name: "vague-quantity", category: .impact, severity: .info, confidence: .high,
    isDefault: true, scope: .words,
    summary: "A line without a figure counts with words such as \"various\".",
    why: "The word stands just where a number or a name would have shown the size of the work.",
    bad: [
      "Wrote scripts for «various» teams",
      "Built «several» dashboards for stakeholders",
      "Fixed «numerous» bugs in the checkout flow",
    ],
    good: [
      "Wrote scripts for 4 teams",
      "Built dashboards for sales, finance and support",
      "Fixed 130 bugs in the checkout flow across multiple releases",
    ]
  ) { input in
    input.vagueWords(input.tables.vagueQuantity, ask: "say how many, or name them")
  }
}

internal import Matching

extension Rule {
  /// A line without a figure counts with words such as "various".
  static let vagueQuantity = Rule(
    id: "I110", name: "vague-quantity", category: .impact, severity: .info, confidence: .medium,
    isDefault: false, scope: .words,
    summary: "A line without a figure counts with words such as \"various\".",
    why: "The word stands just where a number or a name would have shown the size of the work.",
    bad: [
      "Wrote scripts for «various» teams",
      "Built «several» dashboards for stakeholders",
      "Fixed «numerous» bugs in the checkout flow",
      "Mentored «a few» juniors in Rust",
      "Integrated «a number of» payment providers",
      "Ported «some» drivers to the new kernel",
    ],
    good: [
      "Wrote scripts for 4 teams",
      "Built dashboards for sales, finance and support",
      "Fixed 130 bugs in the checkout flow across multiple releases",
      "Built dashboards with various tools such as Grafana and Metabase",
      "Wrote the multiple-choice engine of a school quiz",
      "Built few-shot prompts for the support bot",
      "Modelled many-to-many relations in the order schema",
      "Replaced an array of structs by columns in the query engine",
      "Removed multiple inheritance from the widget classes",
    ]
  ) { input in
    input.vagueWords(input.tables.vagueQuantity, ask: "say how many, or name them")
      .filter { !input.namesThem(after: $0.range) }
  }
}

extension LintInput {
  /// Whether what a vague word counts is named right after: "several clouds, including AWS".
  fileprivate func namesThem(after range: Range<Int>) -> Bool {
    let first = text.firstToken(from: range.upperBound)
    let end = min(first + 6, text.firstToken(from: surroundings(of: range.lowerBound).upperBound))
    return (first..<max(first, end)).contains { index in
      let word = text.folded(index)
      if word == "such", index + 1 < text.tokens.count { return text.folded(index + 1) == "as" }
      return word == "including"
    }
  }
}

internal import Matching
internal import Resumes

extension Rule {
  /// An adverb swells a claim that has no figure.
  static let adverbInflation = Rule(
    id: "W105", name: "adverb-inflation", category: .wording, severity: .info, confidence: .high,
    isDefault: true, scope: .words,
    summary: "An adverb swells a claim that has no figure.",
    why: "\"Significantly\" stands where the figure should; with the figure nobody needs it.",
    bad: [
      "«Significantly» improved page load time",
      "Rewrote the importer, which «dramatically» reduced memory use",
      "«Successfully» migrated the database to PostgreSQL",
      "Reworked the retry logic and «drastically» cut duplicate charges",
      "Designed a «really» simple plugin interface for the editor",
      "Refactored the parser, which now runs «extremely» fast",
    ],
    good: [
      "Improved page load time by 45%",
      "Rewrote the importer, which reduced memory use from 2 GB to 90 MB",
      "Migrated the database to PostgreSQL in 2 weeks, significantly under budget",
      "Load-tested the checkout extensively: 40K virtual users, p99 under 300 ms",
      "Ported the rules engine to a strongly typed language",
      "Built a highly available message broker on three sites",
      "Wrote a massively parallel solver for flow fields",
      "Patched actively exploited holes in the mail gateway before any loss",
    ]
  ) { input in
    input.lines.flatMap { line -> [Violation] in
      guard line.findings.metric == .none, line.findings.kind != .responsibility else { return [] }
      return input.tables.adverbs.matches(in: input.text, tokens: line.tokens).map { match in
        Violation(
          match.range,
          "\(input.quoted(match.range)) swells the claim without measuring it; put the figure in "
            + "its place or leave it out")
      }
    }
  }
}

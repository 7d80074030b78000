internal import Matching
internal import Resumes

extension Rule {
  /// A line without a figure tells of size with words such as "large-scale".
  static let vagueScope = Rule(
    id: "I111", name: "vague-scope", category: .impact, severity: .info, confidence: .medium,
    isDefault: false, scope: .words,
    summary: "A line without a figure tells of size with words such as \"large-scale\".",
    why: "What is large differs from reader to reader; requests, rows, users or euros do not.",
    bad: [
      "Built «large-scale» pipelines in Spark",
      "Ran a «high-volume» message broker",
      "Reworked «massive» tables in the warehouse",
      "Wrote ETL jobs for «large amounts of» sensor data",
      "Owned «all aspects of» the release process",
      "Fixed storage bugs «and more»",
    ],
    good: [
      "Built pipelines in Spark that take in 3 TB a day",
      "Ran a high-volume message broker with 90K messages a second",
      "Reworked the order tables in the warehouse",
      "Added big-endian support to the codec",
      "Wrote firmware for Internet of Things sensors",
      "Explained the big O of each query plan in the review guide",
      "Turned on huge pages for the JVM of the search engine",
      "Simulated massive MIMO antennas on GPUs",
    ]
  ) { input in
    input.vagueWords(input.tables.vagueScope, ask: "say how large, how fast or which")
  }
}

extension LintInput {
  /// Vague words of the lines in which no number measures anything.
  func vagueWords(_ words: WordTable, ask: String) -> [Violation] {
    lines.flatMap { line -> [Violation] in
      guard line.findings.metric == .none else { return [] }
      return words.matches(in: text, tokens: line.tokens).map { match in
        Violation(
          match.range, "\(quoted(match.range)) hides the size of the work; \(ask)")
      }
    }
  }
}

internal import Matching
internal import Resumes

extension Rule {
  /// A line names work without any effect or figure.
  static let noOutcome = Rule(
    id: "I107", name: "no-outcome", category: .impact, severity: .warning, confidence: .high,
    isDefault: true, scope: .effect,
    summary: "A line names work without any effect or figure.",
    why:
      "What was built is half of the story; a reader weighs what it changed, for whom and by how "
      + "much.",
    bad: [
      "«Built» backend services in Go and Python.",
      "«Wrote» unit tests for the payment module",
      "«Migrated» the reporting jobs to Airflow",
    ],
    good: [
      "Built Go and Python services that serve 20M requests a day, cutting p95 latency by 28%",
      "Wrote unit tests for the payment module, which cut failed releases by half",
      "Migrated 45 reporting jobs to Airflow",
      "Promoted to lead engineer within a year",
    ]
  ) { input in
    input.lines.compactMap { line in
      // Who was promoted or chosen tells what came of their work.
      guard line.findings.kind != .outcome, line.findings.metric == .none,
        !input.tables.passive.allowed.contains(line.tokens.lowerBound, in: input.text)
      else { return nil }
      let range = input.opening(of: line)
      return Violation(
        range,
        "this line tells what was done, not what came of it; add the effect and its size: "
          + input.effectFrame(line))
    }
  }
}

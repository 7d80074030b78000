extension Rule {
  /// A line has fewer than four words.
  static let shortBullet = Rule(
    id: "S102", name: "short-bullet", category: .structure, severity: .info, confidence: .medium,
    isDefault: false, scope: .form,
    summary: "A line has fewer than four words.",
    why: "Three words can name a deed but not what it was good for.",
    bad: [
      "«Fixed bugs»", "«Wrote unit tests»", "«Reviewed code»",
      "«Led migration»",
      "«Introduced CI/CD pipelines»",
      "«Mentored interns.»",
    ],
    good: [
      "Fixed 130 bugs in the checkout flow", "Wrote the tests that caught 40 faults",
      "Reviewed 300 changes a year",
      "Cut load by 40%",
      "Python, Django, PostgreSQL",
      "Ran a 12-node cluster",
    ]
  ) { input in
    input.lines.compactMap { line in
      let count = input.wordCount(line.range)
      guard count < 4 else { return nil }
      return Violation(
        line.range,
        "\(count == 1 ? "one word names" : "\(count) words name") a deed, not its use; go on: "
          + input.effectFrame(line))
    }
  }
}

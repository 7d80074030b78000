internal import Matching
internal import Resumes

extension Rule {
  /// A line names work that every engineer does.
  static let routineDuty = Rule(
    id: "I100", name: "routine-duty", category: .impact, severity: .warning, confidence: .medium,
    isDefault: false, scope: .effect,
    summary: "A line names work that every engineer does, and nothing that came of it.",
    why:
      "Reviews, stand-ups and bug fixes are taken for granted; the line tells a reader nothing that "
      + "sets you apart.",
    bad: [
      "«Conducted code reviews» for the team",
      "«Participated in daily standups» and retrospectives",
      "«Fixed bugs» in the web client",
      "«Followed coding standards» across the web client",
      "Regularly «attended team meetings» of the payments group",
      "«Wrote documentation» for the public API",
    ],
    good: [
      "Conducted 300 code reviews a year, halving the faults that reached production",
      "Fixed 130 bugs in the checkout flow",
      "Replaced daily standups by a written log, saving 5 hours a week",
      "Reviewed code paths of 40 drivers and removed 9K dead lines",
      "Wrote code generators for the gRPC clients of the mobile team",
      "Used Git hooks that keep secrets out of the history",
      "Fixed bugs in the allocator that had crashed 1 in 900 sessions",
      "Measured how often standups ran over, and cut them to 10 minutes",
    ]
  ) { input in
    input.lines.compactMap { line in
      guard line.findings.metric == .none, line.findings.kind != .outcome,
        let match = input.tables.routineDuties.firstMatch(in: input.text, tokens: line.tokens),
        match.first < line.tokens.lowerBound + 2
      else { return nil }
      return Violation(
        match.range,
        "\(input.quoted(match.range)) is what every engineer does; leave it out, or say what it "
          + "changed: \(input.effectFrame(line))")
    }
  }
}

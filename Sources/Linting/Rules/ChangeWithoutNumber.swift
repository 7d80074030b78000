internal import Matching
internal import Resumes

extension Rule {
  /// A change is claimed without its size.
  static let changeWithoutNumber = Rule(
    id: "I106", name: "change-without-number", category: .impact, severity: .info,
    confidence: .high, isDefault: true, scope: .effect,
    summary: "A change is claimed without its size.",
    why:
      "\"Improved\" without a figure is what every applicant writes; from what to what is what "
      + "only you can write.",
    bad: [
      "«Improved» the performance of the search page for users",
      "Rewrote the deployment scripts, «reducing» release time for the team",
      "«Increased» test coverage across the codebase, which caught bugs before release",
    ],
    good: [
      "Improved the load time of the search page from 5 s to 800 ms",
      "Rewrote the deployment scripts, reducing release time by 70%",
      "Increased test coverage from 40% to 85%",
    ]
  ) { input in
    input.lines.compactMap { line in
      guard line.findings.kind == .outcome, line.findings.metric == .none,
        let verb = input.tables.changeVerbs.firstMatch(in: input.text, tokens: line.tokens)
      else { return nil }
      return Violation(
        verb.range,
        "\(input.quoted(verb.range)) without a figure cannot be weighed; say from what to what: "
          + "\"\(input.deed(of: line)) "
          + "from [before] to [after]\"")
    }
  }
}

internal import Matching
internal import Resumes

extension Rule {
  /// A change is claimed without its size.
  static let changeWithoutNumber = Rule(
    id: "I106", name: "change-without-number", category: .impact, severity: .info,
    confidence: .medium, isDefault: false, scope: .effect,
    summary: "A change is claimed without its size.",
    why:
      "\"Improved\" without a figure is what every applicant writes; from what to what is what "
      + "only you can write.",
    bad: [
      "«Improved» the performance of the search page for users",
      "Rewrote the deployment scripts, «reducing» release time for the team",
      "«Increased» test coverage across the codebase, which caught bugs before release",
      "Replaced polling with webhooks, «lowering» the load on the order database",
      "«Sped up» nightly imports by batching inserts",
    ],
    good: [
      "Improved the load time of the search page from 5 s to 800 ms",
      "Rewrote the deployment scripts, reducing release time by 70%",
      "Increased test coverage from 40% to 85%",
      "Raised the pace of releases from monthly to daily",
      "Sped up nightly imports from hours to minutes",
      "Raised the pass rate of nightly builds to 97%",
      "Wrote the saved-search service behind the news feed",
      "Halved the time from commit to deploy",
    ]
  ) { input in
    input.lines.compactMap { line in
      guard line.findings.kind == .outcome, line.findings.metric == .none,
        let verb = input.tables.changeVerbs.firstMatch(in: input.text, tokens: line.tokens),
        !input.saysFromTo(line)
      else { return nil }
      return Violation(
        verb.range,
        "\(input.quoted(verb.range)) without a figure cannot be weighed; say from what to what: "
          + "\"\(input.deed(of: line)) "
          + "from [before] to [after]\"")
    }
  }
}

extension LintInput {
  /// Whether a line tells both ends of a change in words: "from monthly to daily".
  fileprivate func saysFromTo(_ line: Line) -> Bool {
    var from: Int?
    for index in line.tokens {
      switch text.folded(index) {
      case "from": from = index
      case "to": if let from, index - from > 1, index - from <= 5 { return true }
      default: continue
      }
    }
    return false
  }
}

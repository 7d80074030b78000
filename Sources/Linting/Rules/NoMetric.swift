internal import Resumes

extension Rule {
  /// A line that tells of an effect or a deed gives no figure.
  static let noMetric = Rule(
    id: "I108", name: "no-metric", category: .impact, severity: .info, confidence: .medium,
    isDefault: false, scope: .effect,
    summary: "A line that tells of an effect or a deed gives no figure.",
    why:
      "A figure, of the effect or of the size of the work, is what makes a line comparable; not "
      + "every line has one, so this rule is off unless asked for.",
    bad: [
      "«Built» backend services in Go and Python",
      "«Designed» a plugin system, enabling other teams to ship features on their own",
      "«Led» the move from Jenkins to GitHub Actions",
      "«Replaced» cron jobs with a workflow engine, which ended missed invoices",
      "«Rewrote» the search page in React 18",
      "«Shipped» the 2021 tax forms before the filing season",
    ],
    good: [
      "Built 6 backend services in Go and Python for 3 teams",
      "Designed a plugin system that 9 teams use to ship features on their own",
      "Led the move of 120 repositories from Jenkins to GitHub Actions",
      "Cut build time by half",
      "Ran a dozen hosts in two regions",
      "Tripled sign-ups by dropping the captcha",
      "Responsible for backups of the ledger",
    ]
  ) { input in
    input.lines.compactMap { line in
      guard line.findings.kind != .responsibility, line.findings.metric == .none else {
        return nil
      }
      return Violation(
        input.opening(of: line),
        "this line holds no figure, so its weight is left to guess; add a size or an effect: "
          + "\"\(input.deed(of: line)) "
          + "-> how many, how often, how much faster?\"")
    }
  }
}

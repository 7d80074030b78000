internal import Resumes

extension Rule {
  /// A figure tells the size of the work, but nothing tells its effect.
  static let numberWithoutResult = Rule(
    id: "I112", name: "number-without-result", category: .impact, severity: .info,
    confidence: .medium, isDefault: false, scope: .effect,
    summary: "A figure tells the size of the work, but nothing tells its effect.",
    why:
      "A size says how much there was to do, not how well it went; with its effect beside it, the "
      + "figure counts twice. Not every line has one, so this rule is off unless asked for.",
    bad: [
      "«Ran» 40 hosts in two data centers",
      "«Reviewed» 300 changes of 6 engineers",
      "«Built» 6 backend services in Go for 3 teams",
      "«Wrote» 40 Terraform modules for 3 cloud accounts",
      "«Interviewed» 60 candidates for backend roles",
      "«Maintained» a fleet of 900 tablets in 14 stores",
    ],
    good: [
      "Ran 40 hosts in two data centers, raising uptime from 99.5% to 99.95%",
      "Built a backend in Go",
      "Cut build time by 40%",
      "Shipped version 12 of the billing API",
      "Migrated 60 repositories to Bazel, halving CI time",
      "Wrote 40 Terraform modules, which cut the setup of an account to 1 hour",
      "Responsible for 40 hosts in two data centers",
    ]
  ) { input in
    input.lines.compactMap { line in
      guard line.findings.metric == .scale, line.findings.kind == .activity,
        let figure = line.findings.metricRange
      else { return nil }
      return Violation(
        input.opening(of: line),
        "\(input.quoted(figure)) tells how much there was to do, not what came of it; add the "
          + "effect: \(input.effectFrame(line))")
    }
  }
}

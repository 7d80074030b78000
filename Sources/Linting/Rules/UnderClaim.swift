internal import Matching
internal import Resumes

extension Rule {
  /// Lines whose weak wording hides a real figure.
  static let underClaim = Rule(
    id: "I101", name: "under-claim", category: .impact, severity: .warning, confidence: .high,
    isDefault: true, scope: .effect,
    summary: "Weak or duty wording stands before a real figure.",
    why:
      "The figure shows that something was done, the opening says that somebody else did it; name "
      + "your deed and the figure becomes yours.",
    bad: [
      "«Assisted with» 12 services for 2 million users",
      "«Responsible for» a payment gateway that took 40K orders a day",
      "«Helped» reduce page load time by 35%",
      "«Contributed to» a 28% drop in p95 latency",
      "«Worked on» a search engine with 2M queries a day",
      "«Involved in» moving 60 hosts to Oslo",
    ],
    good: [
      "Moved 12 services for 2 million users to one login, cutting sign-in errors by 60%",
      "Ran a payment gateway that took 40K orders a day",
      "Reduced page load time by 35% by caching images at the edge",
      "Trained 12 teams responsible for 60 services to run their own releases",
      "Cut the 3 hours that engineers worked on each release to 20 minutes",
      "Built the help pages that ended 40% of tickets",
    ]
  ) { input in
    input.lines.compactMap { line in
      guard line.findings.metric != .none, let figure = line.findings.metricRange else {
        return nil
      }
      let opener = input.weakOpener(of: line)
      guard opener != nil || line.findings.kind == .responsibility else { return nil }
      guard let opener else {
        let opening = input.opening(of: line)
        return Violation(
          opening,
          "\(input.quoted(opening)) tells of a standing task around the figure "
            + "\(input.quoted(figure)); say what you changed: \(input.effectFrame(line))")
      }
      return Violation(
        opener.match.range,
        "\(input.quoted(opener.match.range)) gives away the figure \(input.quoted(figure)): it "
          + "reads as other people's work; open with what you did: "
          + input.deedFrame(line, after: opener.match))
    }
  }
}

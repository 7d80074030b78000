internal import Documents
internal import Matching
internal import Resumes

extension Rule {
  /// Four or more lines open with the same verb.
  static let repeatedOpener = Rule(
    id: "C101", name: "repeated-opener", category: .consistency, severity: .info,
    confidence: .high, isDefault: true, scope: .form,
    summary: "Four or more lines open with the same verb.",
    why: "The same verb again and again makes different work look like one; other verbs show more.",
    bad: [
      .resume(
        lines([
          "Built a parser", "Built a cache", "Built a queue", "«Built» a mail gateway",
        ])),
      .resume(
        lines([
          "Led a move of 12 hosts", "Led 5 engineers", "Cut costs by 20%", "Led a rewrite in Go",
          "«Led» the choice of a database", "Led 3 reviews",
        ])),
      .resume(
        lines([
          "Designed a schema", "Designed an index", "Designed a cache, saving 2 GB",
          "«Designed» a plugin system",
        ])),
      .resume(
        lines(["Wrote a parser", "Wrote a cache"])
          + "\n### Developer, Nordlicht\n\nFeb 2017 - Dec 2018\n\n"
          + "- Wrote a queue\n- «Wrote» a mail gateway\n"),
      .resume(
        lines(["Ran 40 hosts", "Then ran 3 brokers", "Ran 2 audits", "«Ran» the on-call rota"])),
    ],
    good: [
      .resume(lines(["Built a parser", "Built a cache", "Built a queue", "Wrote a mail gateway"])),
      .resume(lines(["Led 5 engineers", "Cut costs by 20%", "Wrote a parser", "Ran 40 hosts"])),
      .resume(lines(["Designed a schema", "Wrote an index", "Designed a cache, saving 2 GB"])),
      .resume(lines(["Built a parser", "Rebuilt a cache", "Built a queue", "Built 3 drivers"])),
      .resume(
        lines(["Worked on a parser", "Worked on a cache", "Worked on a queue", "Worked on drivers"])
      ),
      .resume(
        lines(["Built a parser", "Built a cache", "Built a queue"])
          + "\n## Skills\n\n- Built tools\n"),
    ]
  ) { input in
    var uses: [String: Int] = [:]
    var fourth: [(opener: String, line: LintInput.Line)] = []
    for line in input.lines where !line.findings.weakOpener {
      guard let opener = line.findings.opener else { continue }
      uses[opener, default: 0] += 1
      if uses[opener] == 4 { fourth.append((opener, line)) }
    }
    return fourth.map { opener, line in
      Violation(
        input.opening(of: line),
        "\(uses[opener] ?? 4) lines open with \"\(opener)\"; say what is different about this one: "
          + "\"[another verb] "
          + "\(input.words(of: line, from: input.text.firstToken(from: input.opening(of: line).upperBound)))\""
      )
    }
  }

  /// A small resume of these lines.
  static func lines(_ lines: [String], dates: String = "Jan 2020 - Mar 2022") -> String {
    "# Sam Field\n\n## Experience\n\n### Software Engineer, Lindenhof\n\n\(dates)\n\n"
      + lines.map { "- \($0)\n" }.joined()
  }
}

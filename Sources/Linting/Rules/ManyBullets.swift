internal import Documents
internal import Resumes
internal import Source

extension Rule {
  /// A position has more than ten lines.
  static let manyBullets = Rule(
    id: "S115", name: "many-bullets", category: .structure, severity: .info, confidence: .high,
    isDefault: true, scope: .form,
    summary: "A position has more than ten lines.",
    why: "Readers take in the first few; the strongest line should not stand twelfth.",
    bad: [
      .resume(lines(["«Cut costs by 20%»"] + deeds(10))),
      .resume(lines(["«Led a team of 5»"] + deeds(12))),
      .resume(lines(["«Ran 40 hosts»"] + deeds(10), dates: "Jan 2020 - Present")),
      .resume(
        lines(deeds(3))
          + "\n### Developer, Nordlicht\n\nFeb 2017 - Dec 2018\n\n- «Wrote 3 parsers in Rust»\n"
          + items(deeds(10))),
      .resume(
        lines(["«Ran the billing service in Go»"]) + "  - Cut its p95 latency by 40%\n"
          + items(deeds(9))),
    ],
    good: [
      .resume(lines(deeds(10))), .resume(lines(deeds(5))),
      .resume("# Sam Field\n\n## Projects\n\n" + items(deeds(12))),
      .resume(
        lines(deeds(8)) + "\n### Developer, Nordlicht\n\nFeb 2017 - Dec 2018\n\n" + items(deeds(8))),
      .resume(lines(deeds(10)) + "\n## Skills\n\n- Go\n- Rust\n- SQL\n"),
    ]
  ) { input in
    var counts: [Int: Int] = [:]
    var first: [Int] = []
    for (index, line) in input.lines.enumerated() {
      guard let position = line.bullet.position else { continue }
      counts[position, default: 0] += 1
      if counts[position] == 1 { first.append(index) }
    }
    return first.compactMap { index in
      let line = input.lines[index]
      let count = line.bullet.position.flatMap { counts[$0] } ?? 0
      guard count > 10 else { return nil }
      return Violation(
        line.range,
        "this position has \(count) lines; keep the five that say most about the job you want")
    }
  }

  private static func items(_ lines: [String]) -> String {
    lines.map { "- \($0)\n" }.joined()
  }

  /// The first of lines such as one position has.
  private static func deeds(_ count: Int) -> [String] {
    let lines = [
      "Cut the nightly build from 40 minutes to 6", "Moved 14 services to Kubernetes",
      "Wrote the importer of 9 price feeds", "Mentored 3 interns",
      "Raised test coverage to 85%", "Halved the bill for logs",
      "Shipped single sign-on to 40K users", "Tuned 12 slow queries",
      "Ran the on-call rota of 2 teams", "Replaced cron jobs by 30 workflows",
      "Gave 4 talks on tracing", "Closed 60 findings of an audit",
    ]
    return Array(lines.prefix(count))
  }
}

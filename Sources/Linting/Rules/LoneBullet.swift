internal import Resumes

extension Rule {
  /// A position has a single line.
  static let loneBullet = Rule(
    id: "S104", name: "lone-bullet", category: .structure, severity: .info, confidence: .low,
    isDefault: false, scope: .form,
    summary: "A position has a single line.",
    why:
      "A list of one looks like an afterthought; an old or short job may well have one, so this "
      + "rule is off unless asked for.",
    bad: [
      .resume(lines(["«Cut build time by 30%»"])),
      .resume(lines(["«Led a team of 5 engineers»"])),
      .resume(lines(["«Ran 12 services in Go»"], dates: "Jan 2020 - Present")),
    ],
    good: [
      .resume(lines(["Cut build time by 30%", "Led a team of 5"])),
      .resume(lines(["Ran 12 services in Go", "Led a team of 5", "Halved cost to 2M"])),
      .resume("# Sam Field\n\n## Projects\n\n- Wrote a parser used by 40 teams\n"),
    ]
  ) { input in
    var counts: [Int: Int] = [:]
    for line in input.lines {
      if let position = line.bullet.position { counts[position, default: 0] += 1 }
    }
    return input.lines.compactMap { line in
      guard let position = line.bullet.position, counts[position] == 1 else { return nil }
      return Violation(
        line.range,
        "this is the only line of its position; add what else changed through your work, or write "
          + "it as a sentence")
    }
  }
}

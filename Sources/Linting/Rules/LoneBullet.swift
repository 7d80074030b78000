internal import Documents
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
      .resume(
        lines(["«Moved 40 hosts to Oslo»"])
          + "\n### Developer, Nordlicht\n\nFeb 2017 - Dec 2019\n\n"
          + "- Wrote a parser in Go\n- Cut build time by 30%\n"),
      .resume(lines(["«Wrote 3 parsers in Rust»"]) + "\n## Skills\n\n- Go\n- Rust\n"),
    ],
    good: [
      .resume(lines(["Cut build time by 30%", "Led a team of 5"])),
      .resume(lines(["Ran 12 services in Go", "Led a team of 5", "Halved cost to 2M"])),
      .resume("# Sam Field\n\n## Projects\n\n- Wrote a parser used by 40 teams\n"),
      .resume(lines(["Ran the billing service in Go"]) + "  - Cut its p95 latency by 40%\n"),
      .resume(
        "# Sam Field\n\n## Experience\n\n### Software Engineer, Lindenhof\n\n"
          + "Jan 2020 - Mar 2022\n\nRan the shops of 40 museums.\n"),
    ]
  ) { input in
    var counts: [Int: Int] = [:]
    for line in input.lines {
      if let position = line.bullet.position { counts[position, default: 0] += 1 }
    }
    return input.lines.compactMap { line in
      guard let position = line.bullet.position, counts[position] == 1,
        input.document.blocks[line.bullet.block].kind == .bullet
      else { return nil }
      return Violation(
        line.range,
        "this is the only line of its position; add what else changed through your work, or write "
          + "it as a sentence")
    }
  }
}

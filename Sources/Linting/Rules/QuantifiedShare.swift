internal import Documents
internal import Resumes
internal import Source

extension Rule {
  /// Too few lines of a resume give a result in figures.
  static let quantifiedShare = Rule(
    id: "I109", name: "quantified-share", category: .impact, severity: .info, confidence: .high,
    isDefault: true, scope: .form,
    summary: "Fewer than a third of a resume's lines give a result in figures.",
    why:
      "Single lines may do without; a resume in which hardly any line says by how much gives a "
      + "reader nothing to compare.",
    bad: [
      .resume(
        share(["Built a service in Go", "Wrote a parser", "Tuned a query", "Ran a cluster"])),
      .resume(
        share([
          "Cut build time by 40%", "Wrote a parser", "Tuned a query", "Ran a cluster",
          "Designed a schema",
        ])),
      .resume(
        share(["Ran 40 hosts", "Served 2M users", "Led a team of 5", "Reviewed 300 changes"])),
      .resume(
        share([
          "Moved to Java 17", "Wrote a parser in 2021", "Shipped version 3 of the API",
          "Tuned a query",
        ])),
      .resume(
        share([
          "Cut build time by 40%", "Raised uptime to 99.9%", "Wrote a parser", "Tuned a query",
          "Ran a cluster", "Designed a schema", "Led a team of 5",
        ])),
    ],
    good: [
      .resume(
        plain([
          "Cut build time by 40%", "Wrote a parser", "Tuned a query", "Raised uptime to 99.9%",
        ])),
      .resume(plain(["Wrote a parser", "Tuned a query"])),
      .resume(
        plain(["Cut costs by 20%", "Halved build time from 8 to 4 minutes", "Ran a cluster"])),
      .resume(
        plain([
          "Cut build time by 40%", "Raised uptime to 99.9%", "Wrote a parser", "Tuned a query",
          "Ran a cluster", "Designed a schema",
        ])),
      .resume(plain(["Halved build time", "Doubled sign-ups", "Wrote a parser", "Tuned a query"])),
      .resume(
        plain(["Cut build time by 40%", "Wrote a parser"])
          + "\n## Skills\n\n- Go\n- Rust\n- SQL\n- Kafka\n"),
    ]
  ) { input in
    let counts = BulletCounts(input.lines.map(\.bullet))
    guard counts.total >= 4, counts.withResult * 3 < counts.total, let first = input.lines.first
    else { return [] }
    var range = first.range
    if input.resume.sections.indices.contains(first.bullet.section) {
      let section = input.resume.sections[first.bullet.section]
      if section.heading != nil, input.document.blocks.indices.contains(section.blocks.lowerBound) {
        range = input.document.blocks[section.blocks.lowerBound].range
      }
    }
    let share = Numbers.percent(counts.withResult, of: counts.total) ?? ""
    return [
      Violation(
        range,
        "\(counts.withResult) of \(counts.total) lines (\(share)) give a result in figures; aim for "
          + "a third: start with the lines whose effect somebody has measured")
    ]
  }

  /// A small resume with its heading marked.
  private static func share(_ lines: [String]) -> String { resume("## «Experience»", lines) }

  private static func plain(_ lines: [String]) -> String { resume("## Experience", lines) }

  private static func resume(_ heading: String, _ lines: [String]) -> String {
    "# Sam Field\n\n\(heading)\n\n### Software Engineer, Lindenhof\n\nJan 2020 - Mar 2022\n\n"
      + lines.map { "- \($0)\n" }.joined()
  }
}

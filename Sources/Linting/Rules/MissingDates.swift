internal import Resumes

extension Rule {
  /// A position has no dates.
  static let missingDates = Rule(
    id: "S109", name: "missing-dates", category: .structure, severity: .info, confidence: .high,
    isDefault: true, scope: .form,
    summary: "A position has no dates, while others have.",
    why:
      "Readers ask how long you did what; a position without dates looks as if there were something "
      + "to hide.",
    bad: [
      .resume(positions("Jan 2020 - Mar 2022", nil)),
      .resume(positions("2020 - 2022", nil)),
      .resume(positions("03/2018 - Present", nil)),
      .resume(positions("2019-05 - 2021-08", nil)),
      .resume(positions("Since May 2019", nil)),
      .resume(positions("Mar 2016 to Dec 2018", nil)),
    ],
    good: [
      .resume(positions("Jan 2020 - Mar 2022", "Feb 2017 - Dec 2019")),
      .resume(positions("2020 - 2022", "2018")),
      .resume("# Sam Field\n\n## Projects\n\n### A parser\n\n- Cut costs by 20%\n"),
      .resume(
        "# Sam Field\n\n## Experience\n\n### Engineer, Lindenhof\n\n"
          + "- Cut costs by 20%\n\n### Developer, Nordlicht\n\n"
          + "- Halved build time to 4 minutes\n"),
      .resume(positions("Jan 2020 - Mar 2022", "Summer 2018")),
      .resume(
        "# Sam Field\n\n## Experience\n\n### Engineer, Lindenhof (2019 - 2022)\n\n"
          + "- Cut costs by 20%\n\n### Developer, Nordlicht (2017)\n\n"
          + "- Halved build time to 4 minutes\n"),
    ]
  ) { input in
    let positions = input.resume.positions
    guard positions.contains(where: { $0.start != nil }) else { return [] }
    let holders = Set(input.resume.bullets.compactMap(\.position))
    return positions.indices.compactMap { index in
      let position = positions[index]
      guard position.start == nil, position.title != nil, holders.contains(index) else {
        return nil
      }
      return Violation(
        input.firstLine(of: position.header),
        "this position has no dates, the others have; add them: \"[month year] - [month year]\"")
    }
  }

  private static func positions(_ first: String, _ second: String?) -> String {
    let last = second == nil ? "«Developer, Nordlicht»" : "Developer, Nordlicht"
    return "# Sam Field\n\n## Experience\n\n### Software Engineer, Lindenhof\n\n\(first)\n\n- Cut "
      + "costs by 20%\n\n### \(last)\n\n" + (second.map { $0 + "\n\n" } ?? "")
      + "- Halved build time to 4 minutes\n"
  }
}

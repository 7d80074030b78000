internal import Resumes

extension Rule {
  /// Two positions were held at the same time.
  static let overlappingDates = Rule(
    id: "S112", name: "overlapping-dates", category: .structure, severity: .info,
    confidence: .low, isDefault: false, scope: .form,
    summary: "Two positions were held at the same time for more than two months.",
    why:
      "Often one of the dates is wrong; side work and study are good reasons, so this rule is off "
      + "unless asked for.",
    bad: [
      .resume(twoPositions("Jan 2020 - Mar 2022", "«Feb 2017 - Dec 2020»")),
      .resume(twoPositions("Jan 2020 - Present", "«Feb 2017 - Jun 2020»")),
      .resume(twoPositions("2020-01 - 2022-03", "«2019-02 - 2021-12»")),
      .resume(twoPositions("Feb 2017 - Dec 2020", "«Jan 2020 - Mar 2022»")),
      .resume(twoPositions("June 2021 - Present", "«03/2015 - Present»")),
    ],
    good: [
      .resume(twoPositions("Jan 2020 - Mar 2022", "Feb 2017 - Dec 2019")),
      .resume(twoPositions("Jan 2020 - Mar 2022", "Feb 2017 - Feb 2020")),
      .resume(twoPositions("2020 - 2022", "2017 - 2020")),
      .resume(twoPositions("Jan 2020 - Mar 2022", "Feb 2017 - Mar 2020")),
      .resume(twoPositions("2017 - 2021", "Jan 2020 - Mar 2022")),
      .resume(twoPositions("Feb 2017 - Dec 2019", "Jan 2020 - Present")),
    ]
  ) { input in
    let spans = input.datedPositions()
    return spans.enumerated().compactMap { index, later in
      let earlier = spans[..<index].first { other in
        min(other.end, later.end) - max(other.start, later.start) > 2
      }
      guard let earlier, let range = input.dateWords(of: later.position),
        let other = input.dateWords(of: earlier.position)
      else { return nil }
      return Violation(
        range,
        "\(input.quoted(range)) overlaps with \(input.quoted(other)); check both, or say that one "
          + "was part-time")
    }
  }

  /// A small resume of two positions with these dates.
  static func twoPositions(_ first: String, _ second: String) -> String {
    "# Sam Field\n\n## Experience\n\n### Software Engineer, Lindenhof\n\n\(first)\n\n- Cut costs by "
      + "20%\n\n### Developer, Nordlicht\n\n\(second)\n\n- Halved build time to 4 minutes\n"
  }
}

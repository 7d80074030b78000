internal import Resumes

extension Rule {
  /// The dates of positions are written in different ways.
  static let mixedDateFormats = Rule(
    id: "C104", name: "mixed-date-formats", category: .consistency, severity: .info,
    confidence: .high, isDefault: true, scope: .form,
    summary: "The dates of positions are written in different ways.",
    why:
      "One way of writing dates is read at a glance, and by applicant tracking systems without "
      + "slips; 03/2020 is not even the same month everywhere.",
    bad: [
      .resume(positions("Jan 2020 - Mar 2022", "«03/2018» - 12/2019")),
      .resume(positions("January 2020 - March 2022", "«Feb 2017» - Dec 2019")),
      .resume(positions("2020-01 - 2022-03", "«Feb 2017» - Dec 2019")),
      .resume(positions("Jan 2020 - Mar 2022", "Feb 2017 - «12/2019»")),
      .resume(positions("03.2020 - 05.2022", "«2017-02» - 2019-12")),
    ],
    good: [
      .resume(positions("Jan 2020 - Mar 2022", "Feb 2017 - Dec 2019")),
      .resume(positions("January 2020 - May 2022", "May 2017 - December 2019")),
      .resume(positions("Jan 2020 - Mar 2022", "2015 - 2017")),
      .resume(positions("June 2019 - Present", "Feb 2017 - Mar 2019")),
      .resume(positions("Jan 2020 - Mar 2022", "Summer 2018 - Dec 2019")),
      .resume(positions("03/2020 - Present", "01/2017 - 12/2019")),
    ]
  ) { input in
    var first: (shape: DateShape, range: Range<Int>)?
    for position in input.resume.positions {
      for (shape, range) in input.dates(in: position.header) where shape != .yearOnly {
        guard let known = first else {
          first = (shape, range)
          continue
        }
        guard shape.differs(from: known.shape) else { continue }
        return [
          Violation(
            range,
            "\(input.quoted(range)) is written as \(shape.name), \(input.quoted(known.range)) as "
              + "\(known.shape.name); keep to one")
        ]
      }
    }
    return []
  }

  private static func positions(_ first: String, _ second: String) -> String {
    "# Sam Field\n\n## Experience\n\n### Software Engineer, Lindenhof\n\n\(first)\n\n- Cut costs by "
      + "20%\n\n### Developer, Nordlicht\n\n\(second)\n\n- Halved build time to 4 minutes\n"
  }
}

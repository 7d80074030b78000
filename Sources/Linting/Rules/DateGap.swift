internal import Resumes

extension Rule {
  /// Between two positions lie more than six months.
  static let dateGap = Rule(
    id: "S113", name: "date-gap", category: .structure, severity: .info, confidence: .low,
    isDefault: false, scope: .form,
    summary: "Between two positions lie more than six months.",
    why:
      "A gap is no fault, but it is asked about; half a line (study, care, travel) answers before. "
      + "This rule is off unless asked for.",
    bad: [
      .resume(twoPositions("«Jan 2020 - Mar 2022»", "Feb 2017 - Dec 2018")),
      .resume(twoPositions("«Jan 2020 - Present»", "Feb 2017 - Apr 2019")),
      .resume(twoPositions("«2020-01 - 2022-03»", "2015-02 - 2016-12")),
      .resume(twoPositions("Feb 2017 - Dec 2018", "«Jan 2020 - Mar 2022»")),
      .resume(twoPositions("«03/2021 - Present»", "01/2018 - 07/2020")),
    ],
    good: [
      .resume(twoPositions("Jan 2020 - Mar 2022", "Feb 2017 - Dec 2019")),
      .resume(twoPositions("2020 - 2022", "2015 - 2016")),
      .resume(twoPositions("Jan 2020 - Mar 2022", "Feb 2017 - Aug 2019")),
      .resume(twoPositions("Jan 2020 - Mar 2022", "Jan 2016 - June 2019")),
      .resume(twoPositions("Jan 2016 - Mar 2022", "Feb 2017 - May 2017")),
      .resume(twoPositions("2021 - Present", "Feb 2017 - Dec 2018")),
    ]
  ) { input in
    let spans = input.datedPositions().sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    guard var latest = spans.first?.end else { return [] }
    var found: [Violation] = []
    for span in spans.dropFirst() {
      let months = span.start - latest - 1
      latest = max(latest, span.end)
      guard months > 6, let range = input.dateWords(of: span.position) else { continue }
      found.append(
        Violation(
          range,
          "before \(input.quoted(range)) lie \(months) months without a position; say in half a "
            + "line what they were for, if you like"))
    }
    return found
  }
}

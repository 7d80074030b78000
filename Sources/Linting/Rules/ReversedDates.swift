internal import Resumes

extension Rule {
  /// A position ends before it begins.
  static let reversedDates = Rule(
    id: "S110", name: "reversed-dates", category: .structure, severity: .error,
    confidence: .high, isDefault: true, scope: .form,
    summary: "A position ends before it begins.",
    why: "One of the dates is wrong, and a reader will ask which.",
    bad: [
      .resume(lines(["Cut costs by 20%"], dates: "«Mar 2022 - Jan 2020»")),
      .resume(lines(["Cut costs by 20%"], dates: "«2021 - 2019»")),
      .resume(lines(["Cut costs by 20%"], dates: "«06/2021 - 03/2021»")),
      .resume(lines(["Cut costs by 20%"], dates: "«May 2021 to Feb 2021»")),
      .resume(twoPositions("Jan 2020 - Mar 2022", "«2019-12 - 2017-02»")),
    ],
    good: [
      .resume(lines(["Cut costs by 20%"], dates: "Jan 2020 - Mar 2022")),
      .resume(lines(["Cut costs by 20%"], dates: "2020 - Mar 2020")),
      .resume(lines(["Cut costs by 20%"], dates: "2021 - 2021")),
      .resume(lines(["Cut costs by 20%"], dates: "Nov 2019 - Feb 2020")),
      .resume(lines(["Cut costs by 20%"], dates: "12/2019 - 01/2020")),
      .resume(lines(["Cut costs by 20%"], dates: "Mar 2020 - Mar 2020")),
    ]
  ) { input in
    input.resume.positions.compactMap { position in
      guard let start = position.start, let end = position.end,
        YearMonth.isCertain(end, before: start), let range = input.dateWords(of: position)
      else { return nil }
      return Violation(
        range,
        "\(input.quoted(range)) ends before it begins; turn the dates round, or mend the wrong one")
    }
  }
}

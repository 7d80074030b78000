internal import Resumes

extension Rule {
  /// A position lies in the future.
  static let futureDate = Rule(
    id: "S111", name: "future-date", category: .structure, severity: .warning, confidence: .high,
    isDefault: true, scope: .form,
    summary: "A position begins or ends in the future.",
    why:
      "What has not happened yet is no experience; a current position ends in \"Present\", whatever "
      + "the contract says.",
    bad: [
      .resume(lines(["Cut costs by 20%"], dates: "«Jan 2031 - Present»")),
      .resume(lines(["Cut costs by 20%"], dates: "«Jan 2020 - Mar 2041»")),
      .resume(lines(["Cut costs by 20%"], dates: "«2040 - 2042»")),
      .resume(twoPositions("«2035-02 - Present»", "Jan 2020 - Mar 2022")),
      .resume(lines(["Cut costs by 20%"], dates: "«June 2021 - 11/2033»")),
    ],
    good: [
      .resume(lines(["Cut costs by 20%"], dates: "Jan 2020 - Present")),
      .resume(lines(["Cut costs by 20%"], dates: "Jan 2020 - Mar 2022")),
      .resume("# Sam Field\n\n## Education\n\n### BSc, Leeds\n\n2024 - 2042\n"),
      .resume(lines(["Planned grid load for 9 towns up to Dec 2040"])),
      .resume(lines(["Cut costs by 20%"], dates: "2024 - 2026")),
      .resume(lines(["Cut costs by 20%"], dates: "Jan 2024 - June 2026")),
    ]
  ) { input in
    let now = input.today.text
    return input.resume.positions.compactMap { position in
      let isAhead = [position.start, position.end].contains { date in
        date.map { YearMonth.isCertain(now, before: $0) } ?? false
      }
      guard isAhead, let range = input.dateWords(of: position) else { return nil }
      return Violation(
        range,
        "\(input.quoted(range)) reaches beyond \(now); of a current position write \"Present\", of "
          + "one to come leave it out")
    }
  }
}

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
    ],
    good: [
      .resume(lines(["Cut costs by 20%"], dates: "Jan 2020 - Present")),
      .resume(lines(["Cut costs by 20%"], dates: "Jan 2020 - Mar 2022")),
      .resume("# Sam Field\n\n## Education\n\n### BSc, Leeds\n\n2024 - 2042\n"),
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

internal import Documents
internal import Matching

extension Rule {
  /// An objective says what the writer wants instead of what the reader gets.
  static let objective = Rule(
    id: "H104", name: "objective", category: .honesty, severity: .info, confidence: .high,
    isDefault: true, scope: .words, isMechanical: true,
    summary: "An objective says what the writer wants instead of what the reader gets.",
    why:
      "The application itself says that you want the job; a summary of what you have done says why "
      + "you should have it.",
    bad: [
      .resume("# Sam Field\n\n## «Objective»\n\nTo grow as an engineer.\n"),
      .resume(
        "# Sam Field\n\n## «Career Objective»\n\nSeeking a challenging position in a firm.\n"),
      .resume("# Sam Field\n\n## Summary\n\nEngineer «seeking a challenging position» in Go.\n"),
      .resume("# Sam Field\n\n## «Career Goals»\n\nLead a platform team.\n"),
      .resume("# Sam Field\n\nDeveloper «looking for opportunities» in Berlin.\n"),
    ],
    good: [
      .resume("# Sam Field\n\n## Summary\n\nEngineer with 6 years of Go and 40 services run.\n"),
      .resume(lines(["Set the objectives of 3 teams, of which 9 of 10 were met"])),
      "Taught 12 seekers of a position how to write Objective-C",
      .resume(
        "# Sam Field\n\n## Experience\n\n### Engineer, Objective Labs\n\n" + "- Cut costs by 20%\n"),
      "Met the team's service level objectives of 99.9% for 14 months",
      "Matched 4,000 graduates seeking employment with 300 firms",
    ]
  ) { input in
    guard let range = input.objectiveHeading() ?? input.objectivePhrase() else { return [] }
    return [
      Violation(
        range,
        "\(input.quoted(range)) tells what you want; write a summary of what you bring: years, "
          + "field, and your strongest result")
    ]
  }
}

extension LintInput {
  fileprivate func objectiveHeading() -> Range<Int>? {
    for block in document.blocks where block.kind == .heading {
      let tokens = text.tokens(in: block.range)
      guard !tokens.isEmpty,
        let match = tables.objectiveHeadings.match(at: tokens.lowerBound, in: text),
        match.end == tokens.upperBound
      else { continue }
      return match.range
    }
    return nil
  }

  fileprivate func objectivePhrase() -> Range<Int>? {
    // A line of work may tell of people who are "looking for opportunities".
    for passage in prose where !isWork(at: passage.range.lowerBound) {
      if let match = tables.objectives.firstMatch(in: text, tokens: passage.tokens) {
        return match.range
      }
    }
    return nil
  }
}

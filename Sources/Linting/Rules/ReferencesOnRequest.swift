internal import Matching

extension Rule {
  /// A line promises references or swears to the truth.
  static let referencesOnRequest = Rule(
    id: "H103", name: "references-on-request", category: .honesty, severity: .warning,
    confidence: .high, isDefault: true, scope: .words, isMechanical: true,
    summary: "A line promises references or declares that all is true.",
    why: "Both are taken for granted; the space is better spent on one more result.",
    bad: [
      .resume("# Sam Field\n\n## References\n\n«References available upon request».\n"),
      .resume(lines(["Cut costs by 20%"]) + "\n«References on request»\n"),
      .resume(lines(["Cut costs by 20%"]) + "\n«I hereby declare» that all of this is true.\n"),
      .resume(lines(["Cut costs by 20%"]) + "\n«Referees available on request»\n"),
      .resume(
        lines(["Cut costs by 20%"]) + "\n## References\n\n- «References furnished upon request»\n"),
    ],
    good: [
      .resume("# Sam Field\n\n## References\n\nKim Vale, Lindenhof\n"),
      .resume(lines(["Cut costs by 20%"])),
      "Wrote the references of the API, read by 4,000 developers",
      "Wrote the reference manual of request routing for 40 services",
      .resume(
        lines(["Cut costs by 20%"])
          + "\n## References\n\n- Ravi Stone, CTO of Lindenhof, available by phone\n"),
      "Sent 900 references a month to the auditors who requested them",
    ]
  ) { input in
    input.prose.flatMap { passage in
      input.tables.references.matches(in: input.text, tokens: passage.tokens).map { match in
        Violation(
          match.range,
          "\(input.quoted(match.range)) is taken for granted; leave the line out")
      }
    }
  }
}

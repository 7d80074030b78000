internal import Documents
internal import Lexicon
internal import Matching

extension Rule {
  /// A heading that only its writer understands.
  static let oddHeading = Rule(
    id: "S108", name: "odd-heading", category: .structure, severity: .info, confidence: .high,
    isDefault: true, scope: .form,
    summary: "A heading hides what its section holds.",
    why:
      "Readers find sections by headings that they know, and applicant tracking systems find them "
      + "by nothing else.",
    bad: [
      .resume("# Sam Field\n\n## «My Journey»\n\n### Engineer, Lindenhof\n\n- Cut costs by 20%\n"),
      .resume("# Sam Field\n\n## «My Toolbox»\n\nGo, Python\n"),
      .resume("# Sam Field\n\n## «Where I've been»\n\n- Cut costs by 20%\n"),
      .resume("# Sam Field\n\n## «Secret Sauce»\n\nGo, Python\n"),
      .resume("# Sam Field\n\n## «Hello World»\n\nEngineer with 6 years of Go.\n"),
      .resume("# Sam Field\n\n## «Battle Scars»\n\n- Cut costs by 20%\n"),
    ],
    good: [
      .resume("# Sam Field\n\n## Experience\n\n- Cut costs by 20%\n"),
      .resume("# Sam Field\n\n## Tools\n\nGo, Python\n"),
      .resume(lines(["Wrote My Toolbox, used by 40 teams"])),
      .resume("# Sam Field\n\n## Projects\n\n### My Journey Planner\n\n- Cut costs by 20%\n"),
      .resume("# Sam Field\n\n## Experience\n\n### Engineer, Arsenal\n\n- Cut costs by 20%\n"),
      .resume("# Sam Field\n\n## About Me\n\nEngineer with 6 years of Go.\n"),
    ]
  ) { input in
    input.document.blocks.compactMap { block in
      guard block.kind == .heading else { return nil }
      let tokens = input.text.tokens(in: block.range)
      guard !tokens.isEmpty,
        let match = input.tables.oddHeadings.match(at: tokens.lowerBound, in: input.text),
        match.end == tokens.upperBound
      else { return nil }
      let plain = input.tables.oddHeadings.groupID(of: match)
      return Violation(
        match.range,
        "\(input.quoted(match.range)) does not say what stands under it; "
          + "write \"\(plain.prefix(1).uppercased() + plain.dropFirst())\"")
    }
  }
}

internal import Resumes

extension Rule {
  /// A resume lacks a section that readers look for.
  static let missingSection = Rule(
    id: "S107", name: "missing-section", category: .structure, severity: .info,
    confidence: .medium, isDefault: false, scope: .form,
    summary: "A resume lacks a section that readers look for: work, education or skills.",
    why:
      "Readers and applicant tracking systems look for these headings; a long career may do without "
      + "one, so this rule is off unless asked for.",
    bad: [
      .resume(
        "# «Sam Field»\n\n## Experience\n\n- Cut costs by 20%\n\n## Skills\n\nGo\n"),
      .resume(
        "# «Sam Field»\n\n## Experience\n\n- Cut costs by 20%\n\n## Education\n\nBSc, Leeds\n"),
      .resume("# «Sam Field»\n\n## Education\n\nBSc, Leeds\n\n## Skills\n\nGo\n"),
      .resume(
        "# «Sam Field»\n\n## Work History\n\n- Cut costs by 20%\n\n"
          + "## Academic Background\n\nBSc\n\n## Hobbies\n\nChess\n"),
      .resume(
        "# «Sam Field»\n\n## Employment History\n\n- Cut costs by 20%\n\n"
          + "## Technical Skills\n\nGo\n\n## Certifications\n\nCKA\n"),
    ],
    good: [
      .resume(
        "# Sam Field\n\n## Experience\n\n- Cut costs by 20%\n\n## Education\n\nBSc\n\n## Skills\n\nGo\n"
      ),
      .resume(
        "# Sam Field\n\n## Projects\n\n- Cut costs by 20%\n\n## Education\n\nBSc\n\n## Skills\n\nGo\n"
      ),
      .resume(lines(["Cut costs by 20%"])),
      .resume(
        "# Sam Field\n\n## Employment History\n\n- Cut costs by 20%\n\n"
          + "## Academic Background\n\nBSc\n\n## Core Competencies\n\nGo\n"),
      .resume(
        "# Sam Field\n\n## Experience\n\n- Cut costs by 20%\n\n## Awards\n\n"
          + "Best talk of 2019\n"),
      .resume(
        "# Sam Field\n\n## Professional Experience\n\n- Cut costs by 20%\n\n"
          + "## Education & Certifications\n\nBSc\n\n## Tech Stack\n\nGo\n"),
    ]
  ) { input in
    let kinds = Set(input.resume.sections.map(\.kind))
    let known: [(kinds: [ResumeSection.Kind], name: String)] = [
      ([.experience, .projects], "work experience"), ([.education], "education"),
      ([.skills], "skills"),
    ]
    let missing = known.filter { kinds.isDisjoint(with: $0.kinds) }
    guard missing.count == 1, let top = input.topLine else { return [] }
    return [
      Violation(
        top,
        "no section about \(missing[0].name) was found; add one, or give it a heading that is known"
      )
    ]
  }
}

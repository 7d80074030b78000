internal import Matching
internal import Resumes
internal import Source

extension Rule {
  /// A trait of character is claimed in a list.
  static let softSkill = Rule(
    id: "W109", name: "soft-skill", category: .wording, severity: .info, confidence: .medium,
    isDefault: false, scope: .words,
    summary: "A trait of character is claimed where nothing can show it.",
    why:
      "Everybody claims to communicate well; a line that tells whom you convinced of what lets the "
      + "reader see it.",
    bad: [
      .resume(lines(["Cut costs by 20%"]) + "\n## Skills\n\nGo, Python, «teamwork»\n"),
      .resume(lines(["Cut costs by 20%"]) + "\n## Skills\n\n- Go\n- «Communication»\n"),
      .resume(
        "# Sam Field\n\n## Summary\n\nEngineer with «strong communication skills».\n\n"
          + "## Experience\n\n- Cut costs by 20%\n"),
      .resume(lines(["Cut costs by 20%"]) + "\n## Skills\n\nGo; «problem solving»; SQL\n"),
      .resume(lines(["Kept releases on time through «attention to detail»"])),
      .resume(lines(["Cut costs by 20%"]) + "\n## Skills\n\nGo | «Leadership» | Rust\n"),
    ],
    good: [
      .resume(lines(["Cut costs by 20%"]) + "\n## Skills\n\nGo, Python, technical writing\n"),
      .resume(lines(["Halved the time of communication between 12 services"])),
      .resume(lines(["Led 5 engineers"]) + "\n## Skills\n\n- Inter-process communication\n"),
      .resume(
        lines(["Cut costs by 20%"]) + "\n## Skills\n\nLeader election, constraint solving, SQL\n"),
      .resume(
        lines(["Cut costs by 20%"]) + "\n## Skills\n\n- Real-time collaboration (CRDTs)\n- Go\n"),
      .resume(
        "# Sam Field\n\n## Education\n\nBSc in Communication, Leeds\n\n"
          + "## Experience\n\n- Cut costs by 20%\n"),
    ]
  ) { input in
    input.prose.flatMap { passage -> [Violation] in
      guard !passage.isRecord else { return [] }
      var found = input.tables.softSkillClaims.matches(in: input.text, tokens: passage.tokens)
      if input.sectionKind(at: passage.range.lowerBound) == .skills {
        found += input.tables.listedSoftSkills.matches(in: input.text, tokens: passage.tokens)
          .filter { input.isItem($0.range, of: passage) }
      }
      return found.map { match in
        Violation(
          match.range,
          "\(input.quoted(match.range)) is claimed by everybody and shown by nothing here; leave "
            + "it out, or tell of a deed that shows it")
      }
    }
  }
}

extension LintInput {
  /// Whether words are a whole item of a list: signs that part items stand on both sides.
  fileprivate func isItem(_ range: Range<Int>, of passage: Passage) -> Bool {
    var before = range.lowerBound
    while before > passage.range.lowerBound, text.bytes[before - 1] == ASCII.space { before -= 1 }
    var after = range.upperBound
    while after < passage.range.upperBound, text.bytes[after] == ASCII.space { after += 1 }
    let starts = before == passage.range.lowerBound || parts(text.bytes[before - 1])
    return starts && (after == passage.range.upperBound || parts(text.bytes[after]))
  }

  private func parts(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "|"),
      UInt8(ascii: "/"), UInt8(ascii: "."), ASCII.lineFeed, ASCII.carriageReturn:
      true
    default: false
    }
  }
}

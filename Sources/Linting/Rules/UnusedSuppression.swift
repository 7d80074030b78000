extension Rule {
  /// A comment keeps back findings that are not there.
  static let unusedSuppression = Rule(
    id: "S121", name: "unused-suppression", category: .structure, severity: .warning,
    confidence: .high, isDefault: true, scope: .form,
    summary: "A comment keeps back findings that are not there.",
    why:
      "The line was mended, or the comment stands in the wrong place; left as it is, it will hide "
      + "the next slip.",
    bad: [
      .resume(
        lines(["Cut costs by 20%"])
          + "\n<!-- vitae-disable-next-line «I102» -->\n- Led a team of 5\n"),
      .resume(lines(["Cut costs by 20% <!-- vitae-disable-line «duty-opener» -- for now -->"])),
      .resume("<!-- vitae-disable-file «doubled-word» -->\n\n" + lines(["Cut costs by 20%"])),
      .resume(
        lines(["Responsible for billing"]) + "\n<!-- vitae-disable «I102» -->\n- Cut costs by 9%\n"),
      .resume(lines(["Responsible for billing <!-- vitae-disable-line I102, «helper-opener» -->"])),
    ],
    good: [
      .resume(
        lines(["Cut costs by 20%"])
          + "\n<!-- vitae-disable-next-line I102 -->\n- Responsible for billing\n"),
      .resume(lines(["Responsible for billing <!-- vitae-disable-line duty-opener -->"])),
      .resume("<!-- vitae-disable-file -->\n\n" + lines(["Responsible for billing"])),
      .resume(
        "<!-- vitae-disable I102 -->\n\n" + lines(["Responsible for billing"])
          + "\n<!-- vitae-enable I102 -->\n"),
      .resume(
        lines(["I cut costs by 20%"])
          + "\n<!-- vitae-disable-next-line W104, I107 -->\n- We moved to Oslo\n"),
      .resume(
        "<!-- vitae-disable-file W108 -- a quotation -->\n\n" + lines(["Wrote the the parser"])),
    ]
  ) { input in
    var spots = RuleSpots(input: input)
    return input.suppressions.directives.flatMap { directive -> [Violation] in
      directive.names.compactMap { name in
        guard let rule = Rule.named(name.text), !rule.judgesComments,
          !spots.of(rule).contains(where: { input.suppressions.covers(directive, rule, $0) }),
          directive.kind != .enable, directive.kind != nil
        else { return nil }
        return Violation(
          original: name.range, of: input,
          "this comment keeps back \(rule.name) where there is none to keep back; take it away, or "
            + "move it to the line that it is meant for")
      }
    }
  }

  /// Whether it is about comments to the linter: such rules do not judge each other.
  package var judgesComments: Bool { name == "unused-suppression" || name == "unknown-suppression" }
}

/// Where rules find something, each asked once.
private struct RuleSpots {
  let input: LintInput
  private var known: [String: [Suppressions.Spot]] = [:]

  init(input: LintInput) { self.input = input }

  mutating func of(_ rule: Rule) -> [Suppressions.Spot] {
    if let spots = known[rule.id] { return spots }
    let spots = rule.check(input).map { input.spot(of: $0) }
    known[rule.id] = spots
    return spots
  }
}

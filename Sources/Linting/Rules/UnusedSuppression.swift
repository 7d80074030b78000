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
    let directives = input.suppressions.directives
    var unused = Array(repeating: Set<String>(), count: directives.count)
    for id in Set(directives.flatMap { $0.names.compactMap { Rule.named($0.text)?.id } }) {
      guard let rule = Rule.named(id), !rule.judgesComments else { continue }
      let spots = SpotIndex(rule.check(input).map { input.spot(of: $0) })
      for (index, extent) in input.suppressions.reach(of: rule).extents where !spots.has(extent) {
        unused[index].insert(id)
      }
    }
    return directives.enumerated().flatMap { index, directive -> [Violation] in
      directive.names.compactMap { name in
        guard let rule = Rule.named(name.text), unused[index].contains(rule.id) else { return nil }
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

internal import Source

extension Rule {
  /// A comment to the linter says something that the linter does not know.
  static let unknownSuppression = Rule(
    id: "S122", name: "unknown-suppression", category: .structure, severity: .warning,
    confidence: .high, isDefault: true, scope: .form,
    summary: "A comment to the linter names no rule, or one that is not known.",
    why:
      "Such a comment keeps nothing back; one that kept everything back would hide what nobody has "
      + "looked at.",
    bad: [
      .resume("<!-- vitae-disable-file «dutty-opener» -->\n\n" + lines(["Cut costs by 20%"])),
      .resume(lines(["Cut costs by 20% <!-- «vitae-disable-line» -->"])),
      .resume(lines(["Led 5 engineers"]) + "\n<!-- «vitae-disable-nextline» I102 -->\n"),
      .resume(lines(["Led 5 engineers"]) + "\n<!-- «vitae-enable» I102 -- never disabled -->\n"),
      .resume(lines(["Led 5 engineers <!-- vitae-disable-line «I999» -->"])),
    ],
    good: [
      .resume(
        lines(["Led 5 engineers"])
          + "\n<!-- vitae-disable duty-opener -->\n\nMore\n\n<!-- vitae-enable I102 -->\n"),
      .resume("<!-- vitae-disable-file I102 -- a duty is asked for -->\n\n" + lines(["Led 5"])),
      .resume(lines(["Wrote vitae-disable, a switch for 3 teams"])),
      .resume(lines(["Responsible for billing <!-- vitae-disable-line DUTY-OPENER -->"])),
      .resume("<!-- reviewed with vitae-disable in mind -->\n\n" + lines(["Led 5 engineers"])),
      .resume(
        "<!-- vitae is run on this file before each release -->\n\n" + lines(["Led 5 engineers"])),
    ]
  ) { input in
    var disabled: Set<String> = []
    return input.suppressions.directives.flatMap { directive -> [Violation] in
      guard let kind = directive.kind else {
        let known = Directive.Kind.allCases.map { Directive.prefix + $0.rawValue }
        let nearest = NearestSpelling.of(directive.word.text, among: known)
        return [
          Violation(
            original: directive.word.range, of: input,
            "\"\(directive.word.text)\" is no comment that the linter knows; "
              + (nearest.map { "did you mean \"\($0)\"?" } ?? "there are "
                + known.joined(separator: ", ")))
        ]
      }
      guard !directive.names.isEmpty || kind == .disableFile else {
        return [
          Violation(
            original: directive.word.range, of: input,
            "this comment names no rule, so it does nothing; name the rules after it, by id or name"
          )
        ]
      }
      let unknown = directive.names.filter { Rule.named($0.text) == nil }
      let ids = directive.names.compactMap { Rule.named($0.text)?.id }
      let begun = kind != .enable || !disabled.isDisjoint(with: ids)
      if kind == .disable { disabled.formUnion(ids) }
      guard unknown.isEmpty, !begun else { return unknown.map { input.unknownRule($0) } }
      return [
        Violation(
          original: directive.word.range, of: input,
          "this comment ends what no comment above it began; take it away, or begin with "
            + "\"vitae-disable\"")
      ]
    }
  }
}

extension LintInput {
  fileprivate func unknownRule(_ name: Directive.Name) -> Violation {
    let nearest = NearestSpelling.of(name.text, among: Rule.all.flatMap { [$0.id, $0.name] })
    return Violation(
      original: name.range, of: self,
      "there is no rule \"\(name.text)\"; "
        + (nearest.map { "did you mean \"\($0)\"?" } ?? "all of them: vitae rules"))
  }
}

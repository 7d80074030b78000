internal import Matching
internal import Resumes

extension Rule {
  /// A word takes back half of what its line says.
  static let hedge = Rule(
    id: "W112", name: "hedge", category: .wording, severity: .info, confidence: .medium,
    isDefault: false, scope: .words,
    summary: "A word takes back half of what its line says.",
    why: "Who doubts a deed in the same breath invites the reader to do so too.",
    bad: [
      "«Basically» rebuilt the importer, cutting its run time to 4 minutes",
      "Rewrote the cache, which «hopefully» saves 2 GB",
      "Cut costs by 30%, «kind of» alone",
      "Kept 40 hosts patched, «pretty much» without downtime",
      "Cut noise by 40 pages a week, «more or less» alone",
      "Raised «somewhat» the share of green builds, to 92%",
    ],
    good: [
      "Rebuilt the importer, cutting its run time to 4 minutes",
      "Rewrote the cache, saving 2 GB",
      "Built a classifier for this kind of document with 97% precision",
      "Wrote a sort of 2M rows that runs in 40 ms",
      "Named the most probable cause of 90% of pages within 30 s",
      "Ported 40 parsers to Maybe and Either, ending null crashes",
    ]
  ) { input in
    input.lines.flatMap { line in
      input.tables.hedges.matches(in: input.text, tokens: line.tokens).compactMap { match in
        guard !input.isKind(match, in: line), !input.isName(match.first) else { return nil }
        return Violation(
          match.range,
          "\(input.quoted(match.range)) takes back what the line says; leave it out, or say what "
            + "you know")
      }
    }
  }
}

extension LintInput {
  /// Whether "kind of" or "sort of" names a class, as in "this kind of file".
  fileprivate func isKind(_ match: PhraseMatch, in line: Line) -> Bool {
    match.end == match.first + 2 && match.first > line.tokens.lowerBound
      && isBlank(text.tokens[match.first - 1].range.upperBound..<match.range.lowerBound)
      && tables.determiners.contains(match.first - 1, in: text)
  }
}

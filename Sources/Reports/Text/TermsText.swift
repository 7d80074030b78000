internal import Analysis
internal import Source

extension TextPage {
  /// How many names are shown unless all are asked for.
  private static let topTerms = 12

  /// Adds the names that the lexicon does not know, with the place of each, and how to add one.
  ///
  /// What a single posting names is shown where there is no other posting, or where all is asked
  /// for.
  mutating func unrecognised(_ terms: [UnknownTerm], of judged: Int, all: Bool) {
    guard !terms.isEmpty else { return }
    heading("Not in the lexicon: names that postings ask for, not counted as skills")
    let repeated = judged > 1 && !all ? terms.filter { $0.postings > 1 } : terms
    let limit = all ? repeated.count : TextPage.topTerms
    for term in repeated.prefix(limit) {
      labelled(
        TextPage.number(term.postings, 5) + " of \(judged)  ", term.term,
        spot: "\(Display.escaped(term.path)):\(term.line)")
    }
    let rest = repeated.count - limit
    if rest > 0 { line("  ... \(rest) more (use --all)") }
    let single = terms.count - repeated.count
    if single > 0 { line("  \(Numbers.count(single, "name")) in one posting each (use --all)") }
    paragraph(
      "To add one: `vitae lexicon init DIR`, name it in DIR/skills/own.json, then use --lexicons DIR "
        + "(README: Your own skills, roles and words).", indent: 2)
  }
}

internal import Lexicon
internal import Matching
internal import Source

extension Rule {
  /// A long way of saying a short word.
  static let filler = Rule(
    id: "W103", name: "filler", category: .wording, severity: .info, confidence: .high,
    isDefault: true, scope: .words, isMechanical: true,
    summary: "A long way of saying a short word.",
    why: "A line of a resume is read in seconds; words that say nothing take the place of facts.",
    bad: [
      "Rewrote the importer «in order to» halve its run time to 4 minutes",
      "Released 3 services «on a daily basis»",
      "Cut spend by 30% «due to the fact that» idle hosts were stopped",
    ],
    good: [
      "Rewrote the importer to halve its run time to 4 minutes",
      "Released 3 services daily",
      "Cut spend by 30% because idle hosts were stopped",
    ],
    fix: "Puts the short word in its place, where no other word has to change."
  ) { input in
    input.prose.flatMap { passage in
      input.tables.fillers.matches(in: input.text, tokens: passage.tokens).compactMap { match in
        // A single word such as "very" is no long way of saying anything.
        match.end > match.first + 1 ? input.filler(match) : nil
      }
    }
  }
}

extension LintInput {
  fileprivate func filler(_ match: PhraseMatch) -> Violation {
    let short = tables.fillers.groupID(of: match)
    let advice = short == "nothing" ? "leave it out" : "write \"\(short)\""
    var fixes: [Fix] = []
    if let safe = tables.safeRewordings.match(at: match.first, in: text),
      safe.range == match.range
    {
      fixes = replace(match.range, with: tables.safeRewordings.groupID(of: safe), isSafe: false)
    }
    return Violation(
      match.range, "\(quoted(match.range)) takes space and adds nothing; \(advice)", fixes: fixes)
  }
}

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
      "Rebuilt the index «with the aim of» halving lookups to 12 ms",
      "Found leaks in «the majority of» 60 services",
      "Ran 40 smoke tests «prior to» each release",
    ],
    good: [
      "Rewrote the importer to halve its run time to 4 minutes",
      "Released 3 services daily",
      "Cut spend by 30% because idle hosts were stopped",
      "Wrote a just-in-time compiler for 3 query languages",
      "Sent 40K alerts in order of deadline, none over 5 s late",
      "Released 3 services a day on the basis of 40 smoke tests",
      "Delivered 2M events in order to 40 consumers",
    ],
    fix: "Puts the short word in its place, where no other word has to change."
  ) { input in
    input.prose.flatMap { passage in
      input.tables.fillers.matches(in: input.text, tokens: passage.tokens).compactMap { match in
        // A single word such as "very" is no long way of saying anything.
        match.end > match.first + 1 && !input.isOrder(match) ? input.filler(match) : nil
      }
    }
  }
}

extension LintInput {
  /// Whether a number follows "to", where no verb can: "sent events in order to 40 consumers".
  fileprivate func isOrder(_ match: PhraseMatch) -> Bool {
    guard match.end < text.tokens.count, text.folded(match.end - 1) == "to",
      tables.fillers.groupID(of: match) == "to"
    else { return false }
    return ASCII.isDigit(text.bytes[text.tokens[match.end].range.lowerBound])
  }

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

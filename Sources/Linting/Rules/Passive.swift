internal import Matching
internal import Source

extension Rule {
  /// A line opens in the passive.
  static let passive = Rule(
    id: "W106", name: "passive", category: .wording, severity: .info, confidence: .medium,
    isDefault: false, scope: .words,
    summary: "A line opens in the passive.",
    why: "The passive hides who did it, and a resume is about who did it.",
    bad: [
      "The billing service «was rewritten» in Go, halving latency to 40 ms",
      "Reports «were generated» for 12 regions",
      "Nightly builds «were automated», saving 6 hours a week",
      "All alerts «were grouped» by service, cutting pages by half",
      "Legacy cron jobs «have been replaced» by Airflow, saving 6 hours a week",
      "Data sets «were cleaned», raising accuracy by 4%",
    ],
    good: [
      "Rewrote the billing service in Go, halving latency to 40 ms",
      "Was promoted to lead of 6 engineers after one year",
      "Automated nightly builds that were run by hand, saving 6 hours a week",
      "Was named engineer of the year out of 300",
      "First release was live within 6 weeks, with 2M users",
      "Kept what was learned from 40 outages in one runbook",
      "Ran what had been planned as two releases in one night",
    ]
  ) { input in
    let pastVerbs = input.tables.pastVerbs
    return input.lines.compactMap { line in
      guard let range = input.passiveOpening(of: line, pastVerbs) else { return nil }
      return Violation(
        range,
        "\(input.quoted(range)) hides who did it; open with the verb in the active: what did you do?"
      )
    }
  }
}

extension LintInput {
  /// The words of a passive among a line's first, before any verb of the active.
  fileprivate func passiveOpening(of line: Line, _ pastVerbs: WordTable) -> Range<Int>? {
    let last = min(line.tokens.lowerBound + 5, line.tokens.upperBound - 1)
    guard last > line.tokens.lowerBound else { return nil }
    for token in line.tokens.lowerBound..<last {
      if let match = tables.passive.auxiliaries.match(at: token, in: text) {
        return participle(at: match.end, in: line).map {
          match.range.lowerBound..<text.tokens[$0].range.upperBound
        }
      }
      guard !pastVerbs.contains(token, in: text), !isRegularParticiple(token) else {
        return nil
      }
    }
    return nil
  }

  private func participle(at token: Int, in line: Line) -> Int? {
    guard token < line.tokens.upperBound, !tables.passive.allowed.contains(token, in: text) else {
      return nil
    }
    return isRegularParticiple(token) || tables.passive.participles.contains(token, in: text)
      ? token : nil
  }

  /// Whether a word ends as participles of regular verbs do.
  private func isRegularParticiple(_ token: Int) -> Bool {
    let word = text.bytes[text.tokens[token].range]
    return word.count > 4 && ASCII.lowercased(word.suffix(2)) == Array("ed".utf8)
  }
}

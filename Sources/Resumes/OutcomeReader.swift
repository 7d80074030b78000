internal import Lexicon
internal import Matching
internal import Source

/// Tells whether a line states an effect of the work.
struct OutcomeReader: Sendable {
  enum Cue: String, CaseIterable, Sendable {
    case changing, changed, effect, use, serve, win, purpose
  }
  private enum Person: String, CaseIterable, Sendable {
    case person
  }

  private let cues: WordClasses<Cue>
  private let persons: WordClasses<Person>

  init(_ wording: WordLists) {
    cues = WordClasses(wording, "outcome-cues")
    persons = WordClasses(wording, "outcome-cues")
  }

  /// Whether some cue of the line counts as an effect.
  func statesOutcome(_ line: Line, opener: Opener) -> Bool {
    let first = opener.phrase?.first ?? line.tokens.lowerBound
    return cues.matches(in: line, tokens: line.tokens).contains { match in
      counts(match, in: line, openerAt: first, hasOpener: opener.phrase != nil)
    }
  }

  private func counts(
    _ match: WordClasses<Cue>.Match, in line: Line, openerAt first: Int, hasOpener: Bool
  ) -> Bool {
    let index = match.phrase.first
    switch match.group {
    case .purpose: return false
    case .win: return index == first
    case .use: return hasOpener && index > first && !isPurpose(index, in: line)
    case .serve: return index > first && (index + 1..<index + 5).contains { line.isNumber($0) }
    case .changed:
      if index == first {
        return !isContinuous(before: index, in: line) && isPlainChange(index, in: line)
      }
      return isClauseVerb(index, in: line)
    case .changing, .effect:
      guard index > first, isAchieved(index, in: line) else { return false }
      if match.phrase.end - index == 1, line.hasSuffix(index, "ing") {
        let clause = clauseStart(index, in: line)
        guard
          line.followsComma(clause) || match.group == .effect
            || ["and", "while", "thus", "thereby", "hence"].contains(where: {
              follows($0, clause, in: line)
            })
        else { return false }
        // "debugging and optimizing": one more deed.
        if follows("and", clause, in: line), line.hasSuffix(clause - 2, "ing") { return false }
        if isMethod(index, in: line) { return false }
      }
      return !tellsUse(after: match.phrase.end, in: line)
    }
  }

  /// Opening words of change that by themselves state an effect: "Reduced", "Improved"; "Optimized",
  /// "Scaled" and their like name a deed.
  private func isPlainChange(_ index: Int, in line: Line) -> Bool {
    let deeds = [
      "optimized", "optimised", "streamlined", "scaled", "expanded", "drove", "removed", "restored",
      "dropped", "enhanced", "recovered", "lifted", "stabilized", "prevented", "avoided",
      "strengthened",
      "elevated", "unlocked", "simplified", "multiplied",
    ]
    return !deeds.contains { line.is(index, $0) }
  }

  /// The first of the adverbs before a token, or the token: "significantly reducing".
  private func clauseStart(_ index: Int, in line: Line) -> Int {
    var start = index
    while line.hasSuffix(start - 1, "ly"), !line.isParted(start) { start -= 1 }
    return start
  }

  private func isContinuous(before index: Int, in line: Line) -> Bool {
    line.is(index - 1, "continuously") || line.is(index - 1, "continually")
  }

  private func follows(_ word: String, _ index: Int, in line: Line) -> Bool {
    line.is(index - 1, word) && !line.isParted(index)
  }

  /// Whether a past form is the verb of a clause: after "which", "and" or a comma, not "for enhanced".
  private func isClauseVerb(_ index: Int, in line: Line) -> Bool {
    if line.followsComma(index) { return true }
    if follows("and", index, in: line), !isPlainChange(index, in: line) { return false }
    return [
      "which", "that", "and", "also", "it", "revenue", "revenues", "sales", "costs",
      "significantly",
    ]
    .contains { follows($0, index, in: line) } && !isPurpose(index, in: line)
  }

  /// Whether a cue is told as reached: no "to", "for" or "aimed at" leads to it.
  private func isAchieved(_ index: Int, in line: Line) -> Bool {
    ![
      "to", "of", "for", "in", "on", "at", "be", "could", "would", "with", "by", "through", "from",
      "via",
      "is", "are", "about",
    ]
    .contains { follows($0, index, in: line) } && !isPurpose(index, in: line)
  }

  /// Whether a purpose cue stands shortly before a token in the same clause.
  private func isPurpose(_ index: Int, in line: Line) -> Bool {
    var current = index - 1
    while current >= max(line.tokens.lowerBound, index - 3) {
      if line.isParted(current + 1) { return false }
      if let found = cues.match(at: current, in: line), found.group == .purpose,
        !line.is(current, "to") || current == index - 1
      {
        return true
      }
      current -= 1
    }
    return false
  }

  /// "by leading a section, coordinating logistics, and ensuring": one more way, not an effect.
  private func isMethod(_ index: Int, in line: Line) -> Bool {
    guard follows("and", index, in: line) || line.is(index - 1, "and") else { return false }
    for current in (line.tokens.lowerBound..<index).reversed() where line.is(current, "by") {
      return line.hasSuffix(current + 1, "ing")
    }
    return false
  }

  /// "allowing users to": what a thing lets its users do.
  private func tellsUse(after end: Int, in line: Line) -> Bool {
    guard let person = persons.match(at: end, in: line) else { return false }
    return line.is(person.phrase.end, "to") || line.is(person.phrase.end - 1, "to")
  }
}

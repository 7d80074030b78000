internal import Documents
internal import Matching
internal import Source

extension Rule {
  /// A line speaks of its writer as "I" or "we".
  static let firstPerson = Rule(
    id: "W104", name: "first-person", category: .wording, severity: .warning, confidence: .high,
    isDefault: true, scope: .words, isMechanical: true,
    summary: "A line speaks of its writer as \"I\" or \"we\".",
    why:
      "Lines of a resume begin with their verb; \"I\" is known, and \"we\" hides which part was "
      + "yours.",
    bad: [
      "«I» built a parser that reads 300 MB/s",
      "Cut «our» cloud bill by 40%",
      "Halved load time to 2 s after «we» moved to a CDN",
      "Halved page loads to 2 s while «I» ran the on-call rota",
      "«We» shipped 14 releases in a year",
      "Wrote the importer of 40 formats «myself»",
    ],
    good: [
      "Built a parser that reads 300 MB/s",
      "Led phase I of a move of 40 services to the US region",
      "Cut the cloud bill by 40%",
      "Cut disk I/O by 60% by batching writes",
      "Cut lock waits from 900 us to 40 us",
      "Rebuilt the My Account page for 2M users",
      "Rewrote the About us pages of 14 shops",
      "Tracked 60 trucks in an open mine, saving 4% of fuel",
      "Tuned my.cnf on 12 MySQL hosts, doubling writes a second",
      "Moved 40 services from us-east-1 to eu-west-1",
      "Moved 300 .me domains to one registrar",
      "Passed the SOC 2 Type I audit of 3 products in a year",
    ],
    fix: "Takes a leading \"I\" away where a verb follows."
  ) { input in
    input.lines.flatMap { line in
      input.tables.firstPerson.matches(in: input.text, tokens: line.tokens).compactMap { match in
        guard input.isPronoun(match, in: line) else { return nil }
        let words = input.quoted(match.range)
        return Violation(
          match.range, "\(words) is understood in a resume; begin with the verb and your own part",
          fixes: input.withoutPronoun(match, in: line))
      }
    }
  }
}

extension LintInput {
  /// Whether the words are a pronoun, not a numeral (phase I), a country (US), an I/O or a
  /// name (My Account).
  fileprivate func isPronoun(_ match: PhraseMatch, in line: Line) -> Bool {
    let bytes = text.bytes
    let range = match.range
    if range.upperBound < bytes.count, !ASCII.isSpace(bytes[range.upperBound]),
      bytes[range.upperBound] != UInt8(ascii: ",")
    {
      return false
    }
    // `about.me` is an address.
    if range.lowerBound > 0, ".-/@".utf8.contains(bytes[range.lowerBound - 1]) { return false }
    if range.count > 1, bytes[range.lowerBound] != UInt8(ascii: "I") {
      return !bytes[range].allSatisfy { ASCII.isUpper($0) } && !isName(match.first)
        && !isMicroseconds(match)
    }
    if range.count > 1 { return true }
    guard ASCII.isUpper(bytes[range.lowerBound]) else { return false }
    // A numeral follows its noun; the pronoun begins the line or follows a conjunction, and a
    // verb comes after it.
    guard match.end < line.tokens.upperBound,
      ASCII.isLower(bytes[text.tokens[match.end].range.lowerBound])
    else { return false }
    return match.first == line.tokens.lowerBound
      || tables.conjunctions.contains(match.first - 1, in: text)
  }

  /// Whether the words are the unit of a number: "from 900 us to 40 us".
  private func isMicroseconds(_ match: PhraseMatch) -> Bool {
    guard match.first > 0, text.folded(match.first) == "us" else { return false }
    let before = text.tokens[match.first - 1].range
    return ASCII.isDigit(text.bytes[before.upperBound - 1])
      && isBlank(before.upperBound..<match.range.lowerBound)
  }

  /// A fix that takes a leading `I` away and begins the next word with a capital.
  fileprivate func withoutPronoun(_ match: PhraseMatch, in line: Line) -> [Fix] {
    guard match.first == line.tokens.lowerBound, match.end == match.first + 1,
      match.end < line.tokens.upperBound, match.range.count == 1,
      text.bytes[match.range.lowerBound] == UInt8(ascii: "I"),
      !tables.passive.auxiliaries.contains(match.end, in: text),
      !tables.firstPerson.contains(match.end, in: text)
    else { return [] }
    let verb = text.tokens[match.end].range
    guard let original = plainOriginal(of: match.range.lowerBound..<verb.upperBound) else {
      return []
    }
    let word = string(verb)
    let capital = word.prefix(1).uppercased() + word.dropFirst()
    return [Fix("Begin with \"\(capital)\"", [Edit(original, capital)], isSafe: false)]
  }
}

internal import Lexicon
internal import Matching
internal import Resumes

/// How a line begins.
extension LintInput {
  /// The bytes of the words that set the line's tone, or of its first word.
  func opening(of line: Line) -> Range<Int> {
    if let range = line.findings.openerRange { return range }
    return line.tokens.isEmpty ? line.range : text.tokens[line.tokens.lowerBound].range
  }

  /// The index of the first word after `I`, `was` and the like.
  func firstVerb(of line: Line) -> Int {
    var index = line.tokens.lowerBound
    while index + 1 < line.tokens.upperBound, index < line.tokens.lowerBound + 2,
      tables.firstPerson.contains(index, in: text)
        || tables.passive.auxiliaries.contains(index, in: text)
    {
      index += 1
    }
    return index
  }

  /// A weak opener that was found, and the id of its group.
  struct WeakOpener: Sendable {
    var match: PhraseMatch
    var group: String
  }

  /// Finds the weak opener of a line.
  func weakOpener(of line: Line) -> WeakOpener? {
    var starts = [line.tokens.lowerBound, firstVerb(of: line)]
    if let range = line.findings.openerRange {
      starts.insert(text.firstToken(from: range.lowerBound), at: 0)
    }
    for start in starts where line.tokens.contains(start) {
      guard let match = tables.weakOpeners.match(at: start, in: text) else { continue }
      return WeakOpener(match: match, group: tables.weakOpeners.groupID(of: match))
    }
    return nil
  }

  /// The past form that a line's present-tense opening verb stands for, and the verb's token.
  func presentOpening(of line: Line) -> (token: Int, past: String)? {
    let token = line.tokens.lowerBound
    guard line.tokens.count > 1 else { return nil }
    if let match = tables.presentVerbs.match(at: token, in: text) {
      return (token, tables.presentVerbs.groupID(of: match))
    }
    guard let match = tables.nounVerbs.match(at: token, in: text),
      tables.determiners.contains(match.end, in: text)
    else { return nil }
    return (token, tables.nounVerbs.groupID(of: match))
  }

  /// Violations for each line that opens with a weak phrase of one group.
  func weakOpenings(
    _ group: String, _ message: (_ words: String, _ line: Line, _ match: PhraseMatch) -> String
  ) -> [Violation] {
    zip(lines, weakOpeners).compactMap { line, opener in
      guard let opener, opener.group == group else { return nil }
      let range = opener.match.range
      return Violation(range, message(quoted(range), line, opener.match))
    }
  }
}

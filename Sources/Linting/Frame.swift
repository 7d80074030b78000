internal import Matching
internal import Source

/// Rewrite frames: what a better line looks like, made of the line's own words and open questions.
extension LintInput {
  /// Words that a frame quotes of a line.
  private static let quotedWords = 8

  /// The words of a line from a token on, cut to a length that a message can bear.
  func words(of line: Line, from token: Int) -> String {
    guard token < line.tokens.upperBound else { return "" }
    let last = min(token + Self.quotedWords, line.tokens.upperBound) - 1
    let start = text.tokens[token].range.lowerBound
    let words = string(start..<text.tokens[last].range.upperBound)
    return last + 1 < line.tokens.upperBound ? words + " ..." : words
  }

  /// A frame for a line whose opening hides the deed.
  func deedFrame(_ line: Line, after match: PhraseMatch) -> String {
    let rest = words(of: line, from: match.end)
    let object = rest.isEmpty ? "[what]" : rest
    return "\"[verb] \(object) -> what changed for whom, by how much?\""
  }

  /// A frame for a line that lacks its effect.
  func effectFrame(_ line: Line) -> String {
    "\"\(deed(of: line)) -> what changed for whom, by how much?\""
  }

  /// The words of a line from its verb on, with a capital.
  func deed(of line: Line) -> String {
    let opening = text.firstToken(from: opening(of: line).lowerBound)
    let words = words(
      of: line, from: line.tokens.contains(opening) ? opening : line.tokens.lowerBound)
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

internal import Matching
internal import Source

/// Finds whether a posting asks for a degree.
enum DegreeFact {
  /// The strongest demand; a line among the requirements outweighs a preference.
  static func read(_ posting: PostingText, _ parts: [PostingPart]) -> Degree {
    guard posting.cues.contains(.degree) else { return .none }
    var preferred = false
    var required = false
    for index in parts.indices where posting.lines[index].cues.contains(.degree) {
      let (line, part) = (posting.lines[index], parts[index])
      guard part != .legal, part != .benefits, part != .meta,
        line.cues.isDisjoint(with: .negations), let hit = degree(in: line, posting)
      else { continue }
      if part == .preferred {
        preferred = true
      } else if line.cues.contains(.equivalent) {
        return .orEquivalent
      } else if isPreference(after: hit, in: line, posting) {
        preferred = true
      } else {
        required = true
      }
    }
    return required ? .required : preferred ? .preferred : .none
  }

  /// The first words of a line that mean a degree.
  private static func degree(in line: PostingText.Line, _ posting: PostingText) -> PhraseMatch? {
    for index in line.hits
    where posting.hits[index].cue.contains(.degree)
      && isDegree(posting.hits[index], in: line, posting)
    {
      return posting.hits[index]
    }
    return nil
  }

  private static func isPreference(
    after hit: PhraseMatch, in line: PostingText.Line, _ posting: PostingText
  ) -> Bool {
    guard !line.cues.isDisjoint(with: .preferences) else { return false }
    for index in line.hits where posting.hits[index].first < hit.end + 14 {
      if !posting.hits[index].cue.isDisjoint(with: .preferences) { return true }
    }
    return false
  }

  /// Whether the words mean a degree: "high degree of", "MS SQL" do not.
  private static func isDegree(
    _ hit: PhraseMatch, in line: PostingText.Line, _ posting: PostingText
  ) -> Bool {
    let isLast = hit.end >= line.tokens.upperBound
    if hit.end - hit.first == 1, KnownWords.degree.contains(hit.first, of: posting.text) {
      return isLast || !KnownWords.of.contains(hit.end, of: posting.text)
    }
    guard hit.range.count <= 3 else { return true }
    guard ASCII.isUpper(posting.text.bytes[hit.range.lowerBound]) else { return false }
    return (!isLast && KnownWords.afterDegree.contains(hit.end, of: posting.text))
      || posting.count(.degree, in: line) > 1
  }
}

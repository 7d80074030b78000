internal import Matching
internal import Source

/// Finds whether a posting asks for a degree.
enum DegreeFact {
  /// The strongest demand; a line among the requirements outweighs a preference.
  static func read(_ posting: PostingText, _ parts: [PostingPart]) -> Degree {
    var preferred = false
    var required = false
    for (line, part) in zip(posting.lines, parts) where line.cues.contains(.degree) {
      guard part != .legal, part != .benefits, part != .meta,
        let hit = line.hits.map({ posting.hits[$0] }).first(where: {
          $0.cue.contains(.degree) && isDegree($0, in: line, posting)
        }), line.cues.isDisjoint(with: .negations)
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

  private static func isPreference(
    after hit: PhraseMatch, in line: PostingText.Line, _ posting: PostingText
  ) -> Bool {
    line.hits.contains {
      let other = posting.hits[$0]
      return !other.cue.isDisjoint(with: .preferences) && other.first < hit.end + 14
    }
  }

  /// Whether the words mean a degree: "high degree of", "MS SQL" do not.
  private static func isDegree(
    _ hit: PhraseMatch, in line: PostingText.Line, _ posting: PostingText
  ) -> Bool {
    let next = hit.end < line.tokens.upperBound ? posting.text.folded(hit.end) : ""
    let word = posting.text.folded(hit.first)
    if hit.end - hit.first == 1, word == "degree" { return next != "of" }
    guard hit.range.count <= 3 else { return true }
    guard ASCII.isUpper(posting.text.bytes[hit.range.lowerBound]) else { return false }
    return ["in", "or", "degree", "and", "required", "preferred", "with"].contains(next)
      || posting.count(.degree, in: line) > 1
  }
}

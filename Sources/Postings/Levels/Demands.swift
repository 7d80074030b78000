internal import Matching

/// Tells sentences that make a demand on the candidate from those that only describe.
enum Demands {
  /// How strongly a sentence outside of all lists asks for the skills that it names, or nil.
  ///
  /// "You will write Go" and "we use Go" tell of the work, as a list of duties does.
  static func level(of sentence: Sentence, _ posting: PostingText) -> PostingLevel? {
    if isDemand(sentence, posting) { return .required }
    guard !sentence.cues.isDisjoint(with: [.role, .stack]),
      sentence.cues.isDisjoint(with: [.legal, .benefits])
    else { return nil }
    return .duties
  }

  /// Whether a sentence outside of all lists asks for something: it speaks of experience or the
  /// like, begins with praise ("Strong …"), or praises twice.
  static func isDemand(_ sentence: Sentence, _ posting: PostingText) -> Bool {
    guard sentence.cues.contains(.required) else { return false }
    let opening = posting.text.firstToken(from: sentence.range.lowerBound)
    var isStrong = false
    var weak = 0
    for index in sentence.hits {
      let hit = posting.hits[index]
      if hit.cue.contains(.legal) || hit.cue.contains(.benefits) { return false }
      if hit.cue.contains(.weak) {
        weak += 1
        if hit.first == opening { weak += 1 }
      } else if hit.cue.contains(.required) {
        isStrong = true
      } else if !isStrong, weak == 0, hit.cue.contains(.about), !hit.cue.contains(.seeking) {
        return false
      }
    }
    return isStrong || weak >= 2
  }

  /// Whether a line among demands tells of the company after all: "We ship early and often".
  static func isAboutUs(_ line: PostingText.Line, _ posting: PostingText) -> Bool {
    guard let first = line.tokens.first, KnownWords.us.contains(first, of: posting.text) else {
      return false
    }
    return line.cues.isDisjoint(with: [.required, .preferred, .preferredAhead, .seeking])
  }
}

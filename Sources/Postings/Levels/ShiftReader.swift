internal import Documents
internal import Matching
internal import Source

/// Finds the sentences of a posting whose own words decide how strongly they ask.
struct ShiftReader {
  let posting: PostingText
  private(set) var shifts: [LevelShift] = []

  init(_ posting: PostingText, _ parts: [PostingPart]) {
    self.posting = posting
    let interesting = Cue.preferences.union(.negations)
    for index in parts.indices {
      let cues = posting.lines[index].cues
      switch parts[index] {
      case .required, .duties:
        if !cues.isDisjoint(with: interesting) { readAsked(posting.lines[index], parts[index]) }
      case .preferred:
        if !cues.isDisjoint(with: .negations) { readAsked(posting.lines[index], .preferred) }
      case .about:
        if cues.contains(.required) { readProse(posting.lines[index]) }
      case .benefits, .legal, .meta: continue
      }
    }
  }

  /// Sentences of a line that asks for something: preferences and negations in them.
  private mutating func readAsked(_ line: PostingText.Line, _ part: PostingPart) {
    var sentences = Sentences(line)
    while let sentence = sentences.next(posting) {
      if sentence.cues.isDisjoint(with: Cue.preferences.union(.negations)) { continue }
      for shift in Clauses.shifts(of: sentence, posting, isPreferred: part == .preferred) {
        add(shift)
      }
    }
  }

  /// Sentences of a blurb: only one that plainly makes a demand asks for anything.
  private mutating func readProse(_ line: PostingText.Line) {
    var sentences = Sentences(line)
    while let sentence = sentences.next(posting) {
      guard Demands.isDemand(sentence, posting) else { continue }
      let inner = Clauses.shifts(of: sentence, posting, isPreferred: false)
      var start = sentence.range.lowerBound
      for shift in inner {
        if start < shift.range.lowerBound {
          add(LevelShift(range: start..<shift.range.lowerBound, level: .required))
        }
        add(shift)
        start = shift.range.upperBound
      }
      if start < sentence.range.upperBound {
        add(LevelShift(range: start..<sentence.range.upperBound, level: .required))
      }
    }
  }

  private mutating func add(_ shift: LevelShift) {
    if let last = shifts.last, last.range.upperBound > shift.range.lowerBound { return }
    shifts.append(shift)
  }
}

internal import Documents
internal import Matching
internal import Source

/// Finds the sentences of a posting whose own words decide how strongly they ask.
struct ShiftReader {
  let posting: PostingText
  private(set) var shifts: [LevelShift] = []

  init(_ posting: PostingText, _ parts: [PostingPart], headings: [Heading]) {
    self.posting = posting
    for (index, line) in posting.lines.enumerated() {
      let part = parts[index]
      switch part {
      case .required, .duties:
        let interesting = Cue.preferences.union(.negations)
        if !line.cues.isDisjoint(with: interesting) { readAsked(line, part) }
      case .preferred:
        if !line.cues.isDisjoint(with: .negations) { readAsked(line, part) }
      case .about: readProse(line)
      case .benefits, .legal, .meta: continue
      }
    }
  }

  /// Sentences of a line that asks for something: preferences and negations in them.
  private mutating func readAsked(_ line: PostingText.Line, _ part: PostingPart) {
    for sentence in Sentences(line, posting)
    where !sentence.cues.isDisjoint(with: Cue.preferences.union(.negations)) {
      for shift in Clauses.shifts(of: sentence, posting, isPreferred: part == .preferred) {
        add(shift)
      }
    }
  }

  /// Sentences of a blurb: only one that plainly makes a demand asks for anything.
  private mutating func readProse(_ line: PostingText.Line) {
    guard line.cues.contains(.required) else { return }
    for sentence in Sentences(line, posting) where Demands.isDemand(sentence, posting) {
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

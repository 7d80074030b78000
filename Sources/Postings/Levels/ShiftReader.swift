internal import Documents
internal import Matching
internal import Source

/// Finds the sentences of a posting whose own words decide how strongly they ask.
struct ShiftReader {
  let posting: PostingText
  private(set) var shifts: [LevelShift] = []

  /// - Parameters:
  ///   - posting: The posting's lines.
  ///   - parts: The part of each line.
  ///   - blockParts: The part of each block, which is that of its lines but where it lost its line
  ///     breaks.
  init(_ posting: PostingText, _ parts: [PostingPart], blockParts: [PostingPart]) {
    self.posting = posting
    for index in parts.indices {
      let line = posting.lines[index]
      let first = shifts.count
      read(line, parts[index])
      if blockParts[line.block].level != parts[index].level {
        fill(line.range, from: first, level: parts[index].level)
      }
    }
  }

  private mutating func read(_ line: PostingText.Line, _ part: PostingPart) {
    if part == .required || part == .preferred, Demands.isAboutUs(line, posting) {
      add(LevelShift(range: line.range, level: line.cues.contains(.stack) ? .duties : .mention))
      return
    }
    switch part {
    case .required, .duties:
      let interesting = Cue.preferences.union(.negations)
      if !line.cues.isDisjoint(with: interesting) { readAsked(line, part) }
    case .preferred:
      if !line.cues.isDisjoint(with: .negations) { readAsked(line, .preferred) }
    case .about:
      let telling: Cue = [.required, .role, .stack, .preferred, .preferredAhead]
      if !line.cues.isDisjoint(with: telling) { readProse(line) }
    case .benefits, .legal, .meta: break
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

  /// Sentences of a blurb: only those that plainly make a demand, or tell what
  /// the work will be done with, ask for anything.
  private mutating func readProse(_ line: PostingText.Line) {
    var sentences = Sentences(line)
    while let sentence = sentences.next(posting) {
      let level = Demands.level(of: sentence, posting)
      guard level != nil || !sentence.cues.isDisjoint(with: Cue.preferences) else { continue }
      let first = shifts.count
      for shift in Clauses.shifts(of: sentence, posting, isPreferred: false) { add(shift) }
      if let level { fill(sentence.range, from: first, level: level) }
    }
  }

  /// Gives what the shifts from an index on leave of a range a level.
  private mutating func fill(_ range: Range<Int>, from first: Int, level: PostingLevel) {
    let inner = Array(shifts[first...])
    shifts.removeSubrange(first...)
    var start = range.lowerBound
    for shift in inner {
      if start < shift.range.lowerBound {
        add(LevelShift(range: start..<shift.range.lowerBound, level: level))
      }
      add(shift)
      start = shift.range.upperBound
    }
    if start < range.upperBound { add(LevelShift(range: start..<range.upperBound, level: level)) }
  }

  private mutating func add(_ shift: LevelShift) {
    if let last = shifts.last, last.range.upperBound > shift.range.lowerBound { return }
    shifts.append(shift)
  }
}

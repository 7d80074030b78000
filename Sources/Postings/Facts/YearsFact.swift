internal import Matching
internal import Source

/// Finds the years of experience that a posting asks for in general.
struct YearsFact {
  /// One demand for years.
  private struct Demand {
    var min: Int
    var max: Int?
    /// Whether it is for experience as such and not for one skill.
    var isGeneral: Bool
    var hasDegree: Bool
    var rank: Int
  }

  private let posting: PostingText
  private let wholeJob: PhraseTable
  private var best: Demand?

  /// The range asked for, nil where none is stated.
  static func read(
    _ posting: PostingText, _ parts: [PostingPart], wholeJob: PhraseTable
  ) -> (min: Int, max: Int?)? {
    guard posting.cues.contains([.required, .years]) else { return nil }
    var fact = YearsFact(posting: posting, wholeJob: wholeJob)
    for index in parts.indices where posting.lines[index].cues.contains([.required, .years]) {
      switch parts[index] {
      case .required: fact.read(posting.lines[index], rank: 2)
      case .preferred: fact.read(posting.lines[index], rank: 1)
      case .about, .duties: fact.read(posting.lines[index], rank: 0)
      case .benefits, .legal, .meta: continue
      }
    }
    return fact.best.map { ($0.min, $0.max) }
  }

  private init(posting: PostingText, wholeJob: PhraseTable) {
    self.posting = posting
    self.wholeJob = wholeJob
  }

  private mutating func read(_ line: PostingText.Line, rank: Int) {
    var own: Demand?
    var past = line.tokens.lowerBound
    for index in line.hits where posting.hits[index].cue.contains(.years) {
      let hit = posting.hits[index]
      guard let found = range(before: hit.first, from: line.tokens.lowerBound),
        rank > 0 || asksExperience(hit, in: line), !isPast(hit), !isRate(index, in: line)
      else { continue }
      let next = Demand(
        min: found.min, max: found.max, isGeneral: isGeneral(hit, in: line),
        hasDegree: line.cues.contains(.degree), rank: rank)
      if let first = own {
        // Another route to the same job, such as fewer years with a higher degree.
        let isRoute = next.hasDegree && next.min < first.min && hasOr(in: past..<hit.first)
        if isRoute || (next.isGeneral && !first.isGeneral && next.min > first.min) { own = next }
      } else {
        own = next
      }
      past = hit.end
    }
    if let own { weigh(own) }
  }

  private mutating func weigh(_ next: Demand) {
    guard let old = best, old.rank >= next.rank else {
      best = next
      return
    }
    guard old.rank == next.rank else { return }
    if old.hasDegree, next.hasDegree {
      if next.min < old.min { best = next }
    } else if next.isGeneral, !old.isGeneral, next.min > old.min {
      best = next
    }
  }

  private func asksExperience(_ hit: PhraseMatch, in line: PostingText.Line) -> Bool {
    let end = max(min(hit.end + 5, line.tokens.upperBound), hit.first)
    let before = max(hit.first - 6, line.tokens.lowerBound)..<hit.first
    return KnownWords.experience.first(in: hit.first..<end, of: posting.text) != nil
      || KnownWords.least.first(in: before, of: posting.text) != nil
  }

  private func isPast(_ hit: PhraseMatch) -> Bool {
    hit.end < posting.text.tokens.count
      && KnownWords.past.contains(hit.end, of: posting.text)
  }

  /// Whether the years are given for others: "one year of experience for one year of study".
  private func isRate(_ index: Int, in line: PostingText.Line) -> Bool {
    let hit = posting.hits[index]
    // Only near hits, for a line may have thousands.
    let nearest = line.hits.clamped(to: index - 6..<index + 7)
    return nearest.contains { index in
      let other = posting.hits[index]
      guard other.cue.contains(.years), other.first != hit.first else { return false }
      // "for", the number, and the years that it counts, behind the years of the other.
      let (early, late) = other.first < hit.first ? (other, hit) : (hit, other)
      return late.first - early.end <= 5 && late.first - early.end >= 2
        && KnownWords.rate.contains(late.first - 2, of: posting.text)
        && posting.number(late.first - 1) != nil
    }
  }

  /// Whether the years are those of the whole job: nothing that names one skill follows before
  /// "experience" or the end of the clause.
  private func isGeneral(_ hit: PhraseMatch, in line: PostingText.Line) -> Bool {
    let text = posting.text
    if KnownWords.experience.first(in: hit.first..<hit.end, of: text) != nil { return true }
    let end = min(hit.end + 6, line.tokens.upperBound)
    for index in hit.end..<max(end, hit.end) {
      let gap = Int(text.tokens[index - 1].end)..<Int(text.tokens[index].start)
      if posting.holds(UInt8(ascii: ","), in: gap) || posting.holds(UInt8(ascii: "."), in: gap) {
        return true
      }
      if KnownWords.experience.contains(index, of: text) { return true }
      guard wholeJob.match(at: index, in: text) != nil else { return false }
    }
    return true
  }

  private func hasOr(in tokens: Range<Int>) -> Bool {
    KnownWords.or.first(in: tokens, of: posting.text) != nil
  }

  /// The number or range that stands before "years".
  private func range(before years: Int, from start: Int) -> (min: Int, max: Int?)? {
    var index = years - 1
    var skipped = 0
    while index >= start {
      if let value = posting.number(index) {
        guard value > 0, value <= 30 else { return nil }
        return lower(than: value, at: index, from: start).map { ($0, value) } ?? (value, nil)
      }
      guard skipped < 3, KnownWords.beforeYears.contains(index, of: posting.text) else {
        return nil
      }
      skipped += 1
      index -= 1
    }
    return nil
  }

  /// The number that begins a range ending in the value.
  private func lower(than value: Int, at index: Int, from start: Int) -> Int? {
    guard index > start else { return nil }
    var before = index - 1
    if KnownWords.joinsRange.contains(before, of: posting.text) {
      before -= 1
    } else {
      let gap = Int(posting.text.tokens[before].end)..<Int(posting.text.tokens[index].start)
      guard posting.holds(UInt8(ascii: "-"), in: gap) || posting.holds(0xE2, in: gap) else {
        return nil
      }
    }
    guard before >= start, let low = posting.number(before), low < value else { return nil }
    return low
  }
}

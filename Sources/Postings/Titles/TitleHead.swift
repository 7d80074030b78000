internal import Matching

/// The noun of a title that names its occupation.
struct TitleHead {
  var kind: OccupationKind
  /// Index of the segment that holds it, or nil where the title names no occupation.
  var segment: Int?
  /// The noun's words.
  var tokens: Range<Int>

  init(_ title: TitleText, _ marks: [TitleMark]) {
    self.init(kind: .other, segment: nil, tokens: 0..<0)
    // Brackets come last.
    if find(title, marks, bracketed: false) { return }
    _ = find(title, marks, bracketed: true)
  }

  private init(kind: OccupationKind, segment: Int?, tokens: Range<Int>) {
    self.kind = kind
    self.segment = segment
    self.tokens = tokens
  }

  /// Whether a noun was found that stands for itself; others are noted until one is.
  private mutating func find(_ title: TitleText, _ marks: [TitleMark], bracketed: Bool) -> Bool {
    for index in title.segments.indices where title.segments[index].bracketed == bracketed {
      let segment = title.segments[index]
      for position in segment.occupations {
        let match = title.occupations[position]
        let found = TitleHead(kind: match.kind, segment: index, tokens: match.first..<match.end)
        switch match.kind {
        case .engineering, .management, .other:
          guard !TitleHead.isLevel(found.tokens, marks),
            match.kind != .other || !TitleHead.isPrefix(match, in: segment, title)
          else { continue }
          self = found
          return true
        case .leading, .field:
          if self.segment == nil || (kind == .leading && match.kind == .field) { self = found }
        }
      }
    }
    return false
  }

  /// Whether a noun of one word is that of a level.
  private static func isLevel(_ tokens: Range<Int>, _ marks: [TitleMark]) -> Bool {
    tokens.count == 1 && marks[tokens.lowerBound].contains(.level)
  }

  /// Whether a noun opens a part of the title and another noun follows: "Specialist Solutions
  /// Architect" is an architect.
  private static func isPrefix(
    _ match: TitleText.Occupation, in segment: TitleText.Segment, _ title: TitleText
  ) -> Bool {
    guard match.first == segment.tokens.lowerBound else { return false }
    for index in segment.occupations {
      let other = title.occupations[index].first
      if other > match.end, other < match.end + 4 { return true }
    }
    return false
  }
}

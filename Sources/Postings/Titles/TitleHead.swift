internal import Matching

/// The noun of a title that names its occupation.
struct TitleHead {
  var kind: OccupationKind
  /// Index of the segment that holds it, or nil where the title names no occupation.
  var segment: Int?
  /// The noun's words.
  var tokens: Range<Int>

  init(_ title: TitleText, _ levels: TitleLevels, _ tables: TitleTables) {
    kind = .other
    segment = nil
    tokens = 0..<0
    var fallback: (kind: OccupationKind, segment: Int, tokens: Range<Int>)?
    let order =
      title.segments.indices.filter { !title.segments[$0].bracketed }
      + title.segments.indices.filter { title.segments[$0].bracketed }
    for index in order {
      let found = tables.occupations.matches(
        in: title.text, tokens: title.segments[index].tokens)
      for match in found {
        let kind = tables.occupationKinds[Int(match.id)]
        switch kind {
        case .engineering, .management, .other:
          guard
            (match.first..<match.end).contains(where: { !levels.isLevel[$0] })
              || match.end - match.first > 1,
            !TitleHead.isPrefix(match, before: found, in: title.segments[index].tokens, kind)
          else { continue }
          self.kind = kind
          segment = index
          tokens = match.first..<match.end
          return
        case .leading, .field:
          if fallback == nil || (fallback?.kind == .leading && kind == .field) {
            fallback = (kind, index, match.first..<match.end)
          }
        }
      }
    }
    guard let fallback else { return }
    (kind, segment, tokens) = (fallback.kind, fallback.segment, fallback.tokens)
  }

  /// Whether a noun opens a part of the title and another noun follows: "Specialist Solutions
  /// Architect" is an architect.
  private static func isPrefix(
    _ match: PhraseMatch, before found: [PhraseMatch], in segment: Range<Int>,
    _ kind: OccupationKind
  ) -> Bool {
    kind == .other && match.first == segment.lowerBound
      && found.contains { $0.first > match.end && $0.first < match.end + 4 }
  }
}

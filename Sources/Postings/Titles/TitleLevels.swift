internal import Matching
internal import Source

/// What is known of a word of a title.
struct TitleMark: OptionSet {
  let rawValue: UInt8

  /// It states a level.
  static let level = TitleMark(rawValue: 1)
  /// It says nothing of the occupation.
  static let noise = TitleMark(rawValue: 2)
  static let technology = TitleMark(rawValue: 4)
  /// It is a word of the occupation's counted form.
  static let base = TitleMark(rawValue: 8)
}

/// Finds the level that a title states, and marks the words that state it.
enum TitleLevels {
  /// The level of a title.
  static func read(
    _ title: TitleText, _ tables: TitleTables, _ marks: inout [TitleMark]
  ) -> Seniority {
    var seniority = Seniority.unstated
    for segment in title.segments {
      for match in tables.seniority.matches(in: title.text, tokens: segment.tokens) {
        guard let level = tables.levels[Int(match.id)], counts(level, match, in: segment, title)
        else { continue }
        if level.rank > seniority.rank { seniority = level }
        // "Engineering Manager" is an occupation and a level at once; its words stay in the base.
        if level == .manager { continue }
        for index in match.first..<match.end { marks[index].insert(.level) }
      }
    }
    for segment in title.segments {
      for match in tables.grades.matches(in: title.text, tokens: segment.tokens) {
        guard let level = tables.gradeLevels[Int(match.id)], isGrade(match, in: segment, title)
        else { continue }
        // "SDE 2" holds the occupation too, which stays in the base.
        for index in match.first..<match.end
        where tables.occupations.match(at: index, in: title.text) == nil {
          marks[index].insert(.level)
        }
        if seniority == .unstated { seniority = level }
      }
    }
    return seniority
  }

  /// Whether a level's word is one where it stands.
  private static func counts(
    _ level: Seniority, _ match: PhraseMatch, in segment: TitleText.Segment, _ title: TitleText
  ) -> Bool {
    let isLast = match.end == segment.tokens.upperBound
    switch level {
    case .lead:
      // A verb or an adjective of something else in a part that names no occupation.
      return isLast || segment.isOccupation
    case .director, .executive, .principal, .junior, .senior, .staff, .mid:
      return isLast || match.first == segment.tokens.lowerBound || segment.isOccupation
    default: return true
    }
  }

  /// Numerals count after an occupation, or where a part of the title holds nothing else.
  private static func isGrade(
    _ match: PhraseMatch, in segment: TitleText.Segment, _ title: TitleText
  ) -> Bool {
    if ASCII.isLower(title.text.bytes[Int(title.text.tokens[match.first].start)]) { return false }
    let isNumeral = match.range.count <= 2
    return match.range.count == segment.tokens.count || !isNumeral
      || follows(match, in: segment, title)
  }

  private static func follows(
    _ match: PhraseMatch, in segment: TitleText.Segment, _ title: TitleText
  ) -> Bool {
    guard match.first > segment.tokens.lowerBound else {
      return segment.tokens.count == match.end - match.first
    }
    let isLast = match.end == segment.tokens.upperBound
    for index in segment.occupations {
      let end = title.occupations[index].end
      if end == match.first || (isLast && end < match.first) { return true }
    }
    return false
  }
}

extension Seniority {
  /// Which of two levels in one title wins: the greater.
  var rank: Int {
    switch self {
    case .unstated: 0
    case .junior: 1
    case .mid: 2
    case .senior: 3
    case .staff: 4
    case .principal: 5
    case .lead: 6
    case .manager: 7
    case .director: 8
    case .executive: 9
    case .intern: 10
    }
  }
}

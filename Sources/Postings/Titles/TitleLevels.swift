internal import Matching
internal import Source

/// The words of a title that state a level, and the level that they state together.
struct TitleLevels {
  private(set) var seniority = Seniority.unstated
  /// For each word, whether it belongs to a level.
  private(set) var isLevel: [Bool]

  init(_ title: TitleText, _ tables: TitleTables) {
    isLevel = [Bool](repeating: false, count: title.text.tokens.count)
    readWords(title, tables)
    readGrades(title, tables)
  }

  private mutating func readWords(_ title: TitleText, _ tables: TitleTables) {
    for segment in title.segments {
      let words = tables.seniority.matches(in: title.text, tokens: segment.tokens)
      for match in words {
        guard let level = tables.levels[Int(match.id)],
          counts(level, match, in: segment, title, tables)
        else { continue }
        if level.rank > seniority.rank { seniority = level }
        // "Engineering Manager" is an occupation and a level at once; its words stay in the base.
        if level == .manager { continue }
        for index in match.first..<match.end { isLevel[index] = true }
      }
    }
  }

  /// Whether a level's word is one where it stands.
  private func counts(
    _ level: Seniority, _ match: PhraseMatch, in segment: TitleText.Segment, _ title: TitleText,
    _ tables: TitleTables
  ) -> Bool {
    let isFirst = match.first == segment.tokens.lowerBound
    let isLast = match.end == segment.tokens.upperBound
    switch level {
    case .lead:
      // A verb or an adjective of something else in a part that names no occupation.
      return isLast || names(segment, title, tables)
    case .director, .executive, .principal, .junior, .senior, .staff, .mid:
      return isFirst || isLast || names(segment, title, tables)
    default: return true
    }
  }

  private func names(
    _ segment: TitleText.Segment, _ title: TitleText, _ tables: TitleTables
  ) -> Bool {
    tables.occupations.matches(in: title.text, tokens: segment.tokens).contains {
      let kind = tables.occupationKinds[Int($0.id)]
      return kind != .leading
    }
  }

  /// Numerals count after an occupation, or where a part of the title holds nothing else.
  private mutating func readGrades(_ title: TitleText, _ tables: TitleTables) {
    for segment in title.segments {
      for match in tables.grades.matches(in: title.text, tokens: segment.tokens) {
        let start = Int(title.text.tokens[match.first].start)
        let isNumeral = match.range.count <= 2
        guard let level = tables.gradeLevels[Int(match.id)], isCapital(start, title.text.bytes),
          match.range.count == segment.tokens.count || !isNumeral
            || follows(match, in: segment, title, tables)
        else { continue }
        // "SDE 2" holds the occupation too, which stays in the base.
        for index in match.first..<match.end
        where tables.occupations.match(at: index, in: title.text) == nil {
          isLevel[index] = true
        }
        if seniority == .unstated { seniority = level }
      }
    }
  }

  private func isCapital(_ start: Int, _ bytes: [UInt8]) -> Bool { !ASCII.isLower(bytes[start]) }

  private func follows(
    _ match: PhraseMatch, in segment: TitleText.Segment, _ title: TitleText, _ tables: TitleTables
  ) -> Bool {
    guard match.first > segment.tokens.lowerBound else {
      return segment.tokens.count == match.end - match.first
    }
    return tables.occupations.matches(in: title.text, tokens: segment.tokens).contains {
      $0.end == match.first || (match.end == segment.tokens.upperBound && $0.end < match.first)
    }
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

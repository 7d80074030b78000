internal import Lexicon
internal import Postings

/// Tells from a survey's titles their patterns, what to search for, and what the market is like.
struct TitleAdvice {
  private static let searchLimit = 6
  private static let otherLimit = 4

  private let roles: [RoleLexicon]

  /// - Parameter roles: The roles of the lexicon.
  init(_ roles: [RoleLexicon]) { self.roles = roles }

  /// Adds what the survey's titles tell.
  func add(to survey: inout Survey) {
    survey.patterns = TitleAdvice.patterns(survey.names)
    survey.search = TitleAdvice.search(survey.bases)
    survey.market = market(survey.bases)
    guard
      let role = roles.max(by: { postings(of: $0, survey.bases) < postings(of: $1, survey.bases) }),
      postings(of: role, survey.bases) > 0
    else { return }
    let known = Set(survey.bases.map(\.value) + survey.names.map(\.value))
    survey.alsoCalled = Array(
      role.titles.filter { !known.contains($0.lowercased()) }.prefix(TitleAdvice.otherLimit))
  }

  /// The shapes of titles: the level, a gap for what stands before the last word, and that word.
  private static func patterns(_ names: [Tally.Entry]) -> [Survey.Pattern] {
    var counts: [String: Int] = [:]
    var gaps: [String: [String: Int]] = [:]
    for entry in names {
      var words = entry.value.split(separator: " ").map(String.init)
      guard let head = words.popLast() else { continue }
      var parts: [String] = []
      if let first = words.first, Seniority(rawValue: first) != nil {
        parts.append(capitalized(first))
        words.removeFirst()
      }
      if !words.isEmpty { parts.append("{specialty}") }
      let value = (parts + [capitalized(head)]).joined(separator: " ")
      counts[value, default: 0] += entry.count
      if !words.isEmpty {
        gaps[value, default: [:]][words.joined(separator: " "), default: 0] += entry.count
      }
    }
    return Tally(counts).counts.map { entry in
      Survey.Pattern(
        value: entry.value, postings: entry.count,
        specialties: Tally(gaps[entry.value] ?? [:]).counts)
    }
  }

  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  /// Titles of two words or more that several postings carry; where none repeats, the first ones.
  private static func search(_ bases: [Tally.Entry]) -> [Tally.Entry] {
    let telling = bases.filter { $0.value.contains(" ") }
    let repeated = telling.filter { $0.count > 1 }
    return Array((repeated.isEmpty ? telling : repeated).prefix(searchLimit))
  }

  /// The roles of whose openings the lexicon has a figure, the most openings first.
  private func market(_ bases: [Tally.Entry]) -> [Survey.Market] {
    roles.compactMap { role in
      role.market.monthlyOpenings.map { openings in
        Survey.Market(
          role: role.id, name: role.name, postings: postings(of: role, bases),
          monthlyOpenings: openings, region: role.market.region, asOf: role.market.asOf,
          source: role.market.source)
      }
    }.sorted { ($1.monthlyOpenings, $0.role) < ($0.monthlyOpenings, $1.role) }
  }

  /// How many postings carry one of a role's titles.
  private func postings(of role: RoleLexicon, _ bases: [Tally.Entry]) -> Int {
    let titles = Set((role.titles + role.alsoCalled).map { $0.lowercased() })
    return bases.reduce(0) { titles.contains($1.value) ? $0 + $1.count : $0 }
  }
}

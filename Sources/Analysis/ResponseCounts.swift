/// How applications went, by title and by company.
package struct ResponseSurvey: Equatable, Sendable {
  /// How the applications of one title or company went.
  package struct Row: Equatable, Sendable {
    /// What the row is about.
    package enum Kind: String, Sendable { case title, company }

    package var kind: Kind
    package var value: String
    package var applied: Int
    /// Applications that somebody answered, with a no or more.
    package var answered: Int
    package var interviews: Int
    package var offers: Int
    /// All statuses as noted.
    package var statuses: [Tally.Entry]

    /// Applications that led on.
    package var positive: Int { interviews + offers }
  }

  /// All applications together.
  package var total: Row?
  /// Titles, then companies, each with the best first.
  package var rows: [Row] = []

  package init() {}
}

/// Counts how applications went while postings go by.
struct ResponseCounts: Sendable {
  private var all: [String: Int] = [:]
  private var titles: [String: [String: Int]] = [:]
  private var companies: [String: [String: Int]] = [:]

  /// Counts the application for a posting; an empty status means that none was made.
  mutating func add(_ status: String, title: String, company: String) {
    guard !status.isEmpty else { return }
    all[status, default: 0] += 1
    if !title.isEmpty { titles[title, default: [:]][status, default: 0] += 1 }
    if !company.isEmpty { companies[company, default: [:]][status, default: 0] += 1 }
  }

  /// What was counted, the best first: by how many led on, then how many were answered, then of fewer
  /// applications.
  var survey: ResponseSurvey {
    var survey = ResponseSurvey()
    guard !all.isEmpty else { return survey }
    survey.total = ResponseCounts.row(.title, "", all)
    survey.rows = ResponseCounts.rows(.title, titles) + ResponseCounts.rows(.company, companies)
    return survey
  }

  private static func rows(
    _ kind: ResponseSurvey.Row.Kind, _ counts: [String: [String: Int]]
  ) -> [ResponseSurvey.Row] {
    counts.map { row(kind, $0.key, $0.value) }.sorted { left, right in
      let first = [-left.positive, -left.answered, left.applied]
      let second = [-right.positive, -right.answered, right.applied]
      return first == second ? left.value < right.value : first.lexicographicallyPrecedes(second)
    }
  }

  private static func row(
    _ kind: ResponseSurvey.Row.Kind, _ value: String, _ counts: [String: Int]
  ) -> ResponseSurvey.Row {
    let answered = counts.filter { ResponseStatus(rawValue: $0.key)?.isAnswer ?? false }
    return ResponseSurvey.Row(
      kind: kind, value: value, applied: counts.values.reduce(0, +),
      answered: answered.values.reduce(0, +),
      interviews: counts[ResponseStatus.interview.rawValue] ?? 0,
      offers: counts[ResponseStatus.offer.rawValue] ?? 0, statuses: Tally(counts).counts)
  }
}

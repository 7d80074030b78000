internal import Documents
package import Postings
internal import Resumes
package import Source

/// How long and at which level the holder of a resume has worked.
package struct Experience: Equatable, Sendable {
  /// Whole years in all positions, those held at the same time counted once; nil without dates.
  package private(set) var years: Int?
  /// The title held now, else the one that ended last, else the first; nil where none has a title.
  package private(set) var held: Quote?
  /// The level that the title states.
  package private(set) var level = Seniority.unstated
  /// The parts of all titles held.
  private(set) var titles: [TitleParts] = []

  /// Reads a resume's positions.
  ///
  /// - Parameters:
  ///   - resume: The resume as read.
  ///   - month: The month up to which a current position has lasted.
  ///   - titles: What takes titles apart.
  package init(_ resume: ResumeReading, until month: (year: Int, month: Int), titles: TitleReader) {
    let now = month.year * 12 + month.month
    let positions = resume.resume.positions
    let spans = positions.compactMap { Experience.span($0, now: now) }
    if !spans.isEmpty { years = Experience.months(spans) / 12 }
    self.titles = positions.compactMap(\.title).map { titles.parts(of: $0) }
    let titled = positions.filter { $0.title != nil }
    var latest = titled.first
    for position in titled.dropFirst() {
      guard let best = latest else { break }
      if Experience.end(position, now: now) > Experience.end(best, now: now) { latest = position }
    }
    guard let latest, let title = latest.title else { return }
    held = Quote(
      place: Locator(resume.document).place(latest.titleRange ?? latest.header), text: title)
    level = titles.parts(of: title).seniority
  }

  /// The months of a position, the last one past its end; nil where a date is missing.
  private static func span(_ position: Employment, now: Int) -> Range<Int>? {
    guard let start = position.start.flatMap(date) else { return nil }
    let first = start.year * 12 + (start.month ?? 1)
    if position.current { return first < now ? first..<now + 1 : nil }
    guard let end = position.end.flatMap(date) else { return nil }
    // A month is worked to its end; a year without a month may have ended at any time.
    let past = end.year * 12 + (end.month.map { $0 + 1 } ?? 1)
    return first < past ? first..<past : nil
  }

  /// The month in which a position ended, one that goes on last of all.
  private static func end(_ position: Employment, now: Int) -> Int {
    if position.current { return now + 1 }
    guard let end = (position.end ?? position.start).flatMap(date) else { return 0 }
    return end.year * 12 + (end.month ?? 1)
  }

  /// The year and month of `YYYY-MM` or `YYYY`.
  private static func date(_ text: String) -> (year: Int, month: Int?)? {
    let parts = text.split(separator: "-").map { Int($0) }
    guard let year = parts.first ?? nil else { return nil }
    return (year, parts.count > 1 ? parts[1] : nil)
  }

  /// The months in any of the spans, each counted once.
  private static func months(_ spans: [Range<Int>]) -> Int {
    var total = 0
    var covered = Int.min
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let start = max(span.lowerBound, covered)
      if span.upperBound > start { total += span.upperBound - start }
      covered = max(covered, span.upperBound)
    }
    return total
  }
}

extension Seniority {
  /// The order of the levels of those who lead no people; nil where there is none.
  private var step: Int? {
    switch self {
    case .intern: 0
    case .junior: 1
    case .mid: 2
    case .senior: 3
    case .lead, .staff: 4
    case .principal: 5
    case .manager, .director, .executive, .unstated: nil
    }
  }

  /// The order of the levels of those who lead people; nil where there is none.
  private var leadingStep: Int? {
    switch self {
    case .manager: 0
    case .director: 1
    case .executive: 2
    default: nil
    }
  }

  /// Where a posting of this level stands, seen from a title of another; nil where one states none.
  func fit(from held: Seniority) -> Ranking.Level.Fit? {
    if self == .unstated || held == .unstated { return nil }
    for steps in [(step, held.step), (leadingStep, held.leadingStep)] {
      guard let asked = steps.0, let held = steps.1 else { continue }
      return asked == held ? .same : asked > held ? .above : .below
    }
    return .otherTrack
  }
}

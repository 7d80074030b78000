internal import Postings
package import Source

/// Counts of a survey while postings go by, one at a time and in order.
///
/// Holds counts and fingerprints, never a posting's text, so that memory does not grow with it.
package struct SurveyCounts: Sendable {
  /// The counts of one skill.
  struct Skill: Equatable, Sendable {
    var postings = 0
    var required = 0
    var preferred = 0
  }

  /// What postings pay in one currency and period.
  struct Pay: Equatable, Sendable {
    var stated = 0
    var least = ValueCounts()
    var most = ValueCounts()

    mutating func add(_ salary: Salary) {
      stated += 1
      if let value = salary.min { least.add(value) }
      if let value = salary.max { most.add(value) }
    }
  }

  package private(set) var read = 0
  package private(set) var judged = 0
  package private(set) var duplicates = 0
  package private(set) var unjudged: [String] = []
  package private(set) var unreadable: [Gap.Unreadable] = []
  private(set) var skills: [Skill]
  private(set) var pairs = PairCounts()
  private(set) var groups: [[Int32]: Int] = [:]
  /// Counts of words, one table for each facet in the order of the cases.
  private var words = [[String: Int]](repeating: [:], count: Facet.allCases.count)
  private(set) var terms = TermCounts()
  private(set) var responses = ResponseCounts()
  private(set) var years = ValueCounts()
  /// By currency and period, parted by a space.
  private(set) var pay: [String: Pay] = [:]
  /// By month, the count of each skill.
  private(set) var months: [String: [Int32]] = [:]
  private(set) var monthCounts: [String: Int] = [:]
  private(set) var oldest: String?
  private(set) var newest: String?
  /// The fingerprints of the postings judged, by which copies are known.
  package private(set) var fingerprints: Set<UInt64> = []
  /// The postings whose application is counted.
  private var answered: Set<UInt64> = []

  /// What each posting added, where it is kept for a merging.
  package private(set) var ledger: SurveyLedger?

  /// How many postings were read in which nothing was recognised.
  package var unjudgedCount: Int { unjudged.count }

  /// What a counted word tells of a posting: its facets, and level and base of its title together.
  enum Facet: Int, CaseIterable, Sendable {
    case family, seniority, base, specialty, company, location, remote, employment, degree
    case sponsorship, citizenship, clearance, response
    case pattern
  }

  /// How often each word of a facet came.
  func words(_ facet: Facet) -> [String: Int] { words[facet.rawValue] }

  /// - Parameters:
  ///   - skillCount: The length of the lexicon's list of skills.
  ///   - keepsPostings: Whether to keep what each posting adds, as a partial survey does.
  package init(skillCount: Int, keepsPostings: Bool = false) {
    skills = Array(repeating: Skill(), count: skillCount)
    if keepsPostings { ledger = SurveyLedger() }
  }

  /// Notes a posting that could not be read.
  package mutating func addUnreadable(_ problem: Problem) {
    addUnreadable(Gap.Unreadable(path: problem.path ?? "", reason: problem.message))
  }

  /// Notes a posting that another survey could not read.
  mutating func addUnreadable(_ unreadable: Gap.Unreadable) { self.unreadable.append(unreadable) }

  /// Notes so many copies that another survey left out.
  mutating func addDuplicates(_ count: Int) {
    read += count
    duplicates += count
  }

  /// Counts a posting that was read.
  package mutating func add(_ reading: PostingReading) { add(SurveyEntry(reading)) }

  /// Counts a posting; one whose words are the same as an earlier one's counts as a duplicate.
  package mutating func add(_ entry: SurveyEntry) {
    read += 1
    switch entry {
    case .unjudged(let name): unjudged.append(name)
    case .copy: duplicates += 1
    case .judged(let posting):
      guard fingerprints.insert(posting.fingerprint).inserted else {
        duplicates += 1
        return
      }
      judged += 1
      count(posting)
      ledger?.append(posting)
    }
  }

  /// Counts how the application went that was made by a copy of a posting counted before.
  ///
  /// - Returns: Whether it was counted: one posting has one application.
  package mutating func addResponse(ofCopy entry: SurveyEntry) -> Bool {
    guard case .judged(let posting) = entry, !posting[.response].isEmpty,
      answered.insert(posting.fingerprint).inserted
    else { return false }
    let name = SurveyCounts.name(of: posting)
    responses.add(posting[.response], title: name, company: posting[.company])
    return true
  }

  private mutating func count(_ posting: SurveyPosting) {
    countSkills(posting.asked)
    for group in posting.anyOf { groups[group, default: 0] += 1 }
    for facet in SurveyPosting.Facet.allCases { count(facet.rawValue, posting[facet]) }
    let name = SurveyCounts.name(of: posting)
    count(Facet.pattern.rawValue, name)
    responses.add(posting[.response], title: name, company: posting[.company])
    if !posting[.response].isEmpty { answered.insert(posting.fingerprint) }
    terms.add(posting.terms, path: posting.path)
    if let years = posting.years { self.years.add(years) }
    if let salary = posting.salary {
      pay[salary.currency + " " + salary.period, default: Pay()].add(salary)
    }
    if let date = posting.date { count(date, posting.asked) }
  }

  /// Level and base of a posting's title together, the level once; empty without a title.
  private static func name(of posting: SurveyPosting) -> String {
    let (base, level) = (posting[.base], posting[.seniority])
    if base.isEmpty || level == Seniority.unstated.rawValue { return base }
    return base.split(separator: " ").contains { $0 == level } ? base : level + " " + base
  }

  private mutating func countSkills(_ asked: [SurveyPosting.Asked]) {
    for position in asked.indices {
      let skill = asked[position].skill
      skills[Int(skill)].postings += 1
      switch asked[position].level {
      case .required: skills[Int(skill)].required += 1
      case .preferred: skills[Int(skill)].preferred += 1
      case .duties, .mention: break
      }
      for other in position + 1..<asked.count { pairs.add(skill, asked[other].skill) }
    }
  }

  private mutating func count(_ facet: Int, _ word: String) {
    if !word.isEmpty { words[facet][word, default: 0] += 1 }
  }

  private mutating func count(_ date: String, _ asked: [SurveyPosting.Asked]) {
    oldest = min(oldest ?? date, date)
    newest = max(newest ?? date, date)
    let month = String(date.prefix(7))
    monthCounts[month, default: 0] += 1
    let none = [Int32](repeating: 0, count: months[month] == nil ? skills.count : 0)
    SurveyCounts.count(asked, into: &months[month, default: none])
  }

  private static func count(_ asked: [SurveyPosting.Asked], into month: inout [Int32]) {
    for one in asked { month[Int(one.skill)] += 1 }
  }
}

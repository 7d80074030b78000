internal import Documents
internal import Matching
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

  private(set) var read = 0
  package private(set) var judged = 0
  package private(set) var duplicates = 0
  private(set) var unjudged: [String] = []
  private(set) var unreadable: [Gap.Unreadable] = []
  private(set) var skills: [Skill]
  private(set) var pairs = PairCounts()
  private(set) var groups: [[Int32]: Int] = [:]
  /// Counts of words, one table for each facet in the order of the cases.
  private var words = [[String: Int]](repeating: [:], count: Facet.allCases.count)
  private(set) var years: [Int] = []
  private(set) var pay: [String: [(min: Int?, max: Int?)]] = [:]
  /// By month, the count of each skill.
  private(set) var months: [String: [Int32]] = [:]
  private(set) var monthCounts: [String: Int] = [:]
  private(set) var oldest: String?
  private(set) var newest: String?
  private var fingerprints: Set<UInt64> = []

  /// How many postings were read in which nothing was recognised.
  package var unjudgedCount: Int { unjudged.count }

  /// What a counted word tells of a posting.
  enum Facet: Int, CaseIterable, Sendable {
    case family, seniority, base, specialty, pattern, company, location, remote, employment, degree
  }

  /// How often each word of a facet came.
  func words(_ facet: Facet) -> [String: Int] { words[facet.rawValue] }

  /// - Parameter skillCount: The length of the lexicon's list of skills.
  package init(skillCount: Int) {
    skills = Array(repeating: Skill(), count: skillCount)
  }

  /// Notes a posting that could not be read.
  package mutating func addUnreadable(_ problem: Problem) {
    unreadable.append(Gap.Unreadable(path: problem.path ?? "", reason: problem.message))
  }

  /// Counts a posting; one whose words are the same as an earlier one's counts as a duplicate.
  package mutating func add(_ reading: PostingReading) {
    read += 1
    guard reading.isJudged else {
      unjudged.append(reading.document.id ?? reading.document.path)
      return
    }
    guard fingerprints.insert(reading.fingerprint).inserted else {
      duplicates += 1
      return
    }
    judged += 1
    let asked = reading.asked.filter { $0.level != .mention }
    countSkills(asked)
    for group in reading.anyOf { groups[group.sorted(), default: 0] += 1 }
    countWords(reading.posting)
    if let years = reading.posting.yearsMin { self.years.append(years) }
    if let salary = reading.posting.salary {
      pay[salary.currency + " " + salary.period, default: []].append((salary.min, salary.max))
    }
    countDate(reading.posting.date, asked)
  }

  private mutating func countSkills(_ asked: [(skill: Int32, level: PostingLevel)]) {
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

  private mutating func countWords(_ posting: Posting) {
    let title = posting.titleParts
    count(.family, title.family)
    count(.seniority, title.seniority.rawValue)
    count(.base, title.base)
    count(.specialty, title.specialty)
    if !title.base.isEmpty {
      let level = title.seniority == .unstated ? "" : title.seniority.rawValue + " "
      count(.pattern, level + title.base)
    }
    count(.company, posting.company)
    count(.location, posting.location)
    count(.remote, posting.remote.rawValue)
    count(.employment, posting.employment.rawValue)
    count(.degree, posting.degree.rawValue)
  }

  private mutating func count(_ facet: Facet, _ word: String?) {
    guard let word, !word.isEmpty else { return }
    words[facet.rawValue][word, default: 0] += 1
  }

  private mutating func countDate(_ date: String?, _ asked: [(skill: Int32, level: PostingLevel)]) {
    guard let date, Calendar.isDate(date) else { return }
    oldest = min(oldest ?? date, date)
    newest = max(newest ?? date, date)
    let month = String(date.prefix(7))
    monthCounts[month, default: 0] += 1
    let none = [Int32](repeating: 0, count: months[month] == nil ? skills.count : 0)
    SurveyCounts.count(asked, into: &months[month, default: none])
  }

  private static func count(
    _ asked: [(skill: Int32, level: PostingLevel)], into month: inout [Int32]
  ) {
    for pair in asked { month[Int(pair.skill)] += 1 }
  }
}

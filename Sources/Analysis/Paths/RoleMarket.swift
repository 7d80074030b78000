internal import Postings

/// What postings tell of the market for one role.
package struct RoleMarket: Equatable, Sendable {
  /// Judged postings whose title is of the role's family.
  package var postings = 0
  /// Judged postings.
  package var of: Int
  /// The titles that they carry for the same work, most frequent first.
  package var titles: [Tally.Entry] = []
  /// How many of them say outright what they require.
  package var stating = 0

  init(of readings: [PostingReading], among judged: Int) {
    postings = readings.count
    of = judged
    titles = Tally(readings.map(\.posting.titleParts.base).filter { !$0.isEmpty }).counts
    stating = readings.count { $0.levels.contains(.required) }
  }
}

/// The judged postings of each family, and what they ask.
struct FamilyPostings {
  private var readings: [String: [PostingReading]] = [:]
  private let judged: Int

  /// - Parameter readings: The judged postings.
  init(_ readings: [PostingReading]) {
    judged = readings.count
    for reading in readings {
      self.readings[reading.posting.titleParts.family, default: []].append(reading)
    }
  }

  /// What the postings of a family tell.
  func market(of family: String) -> RoleMarket {
    RoleMarket(of: readings[family] ?? [], among: judged)
  }

  /// How many postings of a family ask for each skill.
  func demand(of family: String) -> RoleDemand { RoleDemand(readings[family] ?? []) }
}

/// How many postings of a role ask for each skill.
struct RoleDemand {
  private var skills: [Int32: Gap.Demand] = [:]
  private let of: Int

  init(_ readings: [PostingReading]) {
    of = readings.count
    for reading in readings {
      for (skill, level) in reading.asked where level != .mention {
        skills[skill, default: Gap.Demand(of: of)].count(level)
      }
    }
  }

  /// The demand for a skill by its index.
  subscript(skill: Int) -> Gap.Demand { skills[Int32(skill)] ?? Gap.Demand(of: of) }
}

extension Gap.Demand {
  /// Counts one more posting that asks at a level.
  mutating func count(_ level: PostingLevel) {
    postings += 1
    if level == .required { required += 1 }
    if level == .preferred { preferred += 1 }
  }
}

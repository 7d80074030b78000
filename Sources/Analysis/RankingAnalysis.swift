internal import Documents
package import Lexicon
internal import Matching
internal import Postings
internal import Source

/// Answers the question which postings a resume fits best.
package struct RankingAnalysis: Sendable {
  private let evidence: Evidence
  private let experience: Experience
  private let path: String
  private let skills: SkillList
  private let isQuoting: Bool

  /// - Parameters:
  ///   - resume: The resume as read.
  ///   - experience: What its positions tell.
  ///   - skills: The lexicon's list, to which mentions refer by index.
  ///   - quotes: Whether to quote what asks for each thing missing, which takes most of the time.
  package init(
    _ resume: ResumeReading, _ experience: Experience, skills: SkillList, quotes: Bool = true
  ) {
    evidence = Evidence(resume, skills: skills)
    self.experience = experience
    path = resume.document.path
    self.skills = skills
    isQuoting = quotes
  }

  /// How the resume fits one posting.
  package func entry(_ reading: PostingReading) -> RankingEntry {
    let document = reading.document
    guard reading.isJudged else { return .unjudged(document.id ?? document.path) }
    let posting = reading.posting
    let asked = posting.titleParts.seniority
    var row = Ranking.Row(
      path: document.path, id: document.id, title: posting.title, company: posting.company,
      years: Ranking.Years(
        askedMin: posting.yearsMin, askedMax: posting.yearsMax, held: experience.years),
      level: Ranking.Level(
        asked: asked, held: experience.level, fit: asked.fit(from: experience.level)))
    row.requirements = requirements(reading)
    row.required = RankingAnalysis.share(row.requirements, .required)
    row.preferred = RankingAnalysis.share(row.requirements, .preferred)
    return .judged(row)
  }

  /// The postings in order.
  ///
  /// The order is by the share of the required that is met, then of the preferred, then fewer
  /// missing, then path, then as they came.
  ///
  /// - Parameters:
  ///   - entries: The postings in the order in which they were named, copies once.
  ///   - copies: Those left out as copies.
  ///   - unreadable: Those that could not be read.
  ///   - top: How many to keep, or nil for all.
  /// - Returns: The report's values.
  /// - Complexity: O(*n* log *n*).
  package func ranking(
    _ entries: [RankingEntry], copies: [PostingCopy] = [], unreadable: [Gap.Unreadable] = [],
    top: Int? = nil
  ) -> Ranking {
    var ranking = Ranking(
      path: path, years: experience.years, held: experience.held, heldLevel: experience.level,
      lexicon: skills)
    ranking.read = entries.count + copies.count
    ranking.copies = copies
    ranking.unreadable = unreadable
    for entry in entries {
      switch entry {
      case .unjudged(let name): ranking.unjudged.append(name)
      case .judged(let row): ranking.rows.append(row)
      }
    }
    let order = ranking.rows.enumerated().sorted { left, right in
      RankingAnalysis.precedes(left.element, right.element)
        ?? (left.offset < right.offset)
    }
    ranking.ranked = order.count
    ranking.rows = order.prefix(top ?? order.count).map(\.element)
    return ranking
  }

  /// Whether one posting fits better than another; nil where both fit alike.
  private static func precedes(_ left: Ranking.Row, _ right: Ranking.Row) -> Bool? {
    for (one, other) in [(left.required, right.required), (left.preferred, right.preferred)] {
      // Shares compared as whole numbers; of nothing asked nothing is met.
      let (first, second) = (one.met * max(other.of, 1), other.met * max(one.of, 1))
      if first != second { return first > second }
    }
    if left.missing.count != right.missing.count { return left.missing.count < right.missing.count }
    return left.path == right.path ? nil : left.path < right.path
  }

  private static func share(
    _ requirements: [Ranking.Requirement], _ level: PostingLevel
  ) -> Ranking.Share {
    let asked = requirements.filter { $0.level == level }
    return Ranking.Share(met: asked.count { $0.status.isMet }, of: asked.count)
  }

  /// What the posting requires or prefers: skills, and groups of which one is enough.
  ///
  /// A skill of a group is no requirement of its own. Soft skills are left out: no resume shows
  /// them by their names.
  private func requirements(_ reading: PostingReading) -> [Ranking.Requirement] {
    var levels: [Int32: PostingLevel] = [:]
    for (skill, level) in reading.asked
    where level.rank <= PostingLevel.preferred.rank && skills.kind(Int(skill)) != .softSkill {
      levels[skill] = level
    }
    let groups = reading.anyOf.filter { $0.contains { levels[$0] != nil } }
    var groupOf: [Int32: [Int]] = [:]
    for (number, group) in groups.enumerated() {
      for skill in group { groupOf[skill, default: []].append(number) }
    }
    let locator = isQuoting ? Locator(reading.document) : nil
    var taken: Set<Int32> = []
    var takenGroups: Set<Int> = []
    var found: [Ranking.Requirement] = []
    for mention in reading.mentions {
      guard let level = levels[mention.skill], taken.insert(mention.skill).inserted else {
        continue
      }
      guard let numbers = groupOf[mention.skill] else {
        found.append(requirement([mention.skill], level, reading, locator))
        continue
      }
      for number in numbers where takenGroups.insert(number).inserted {
        let strongest = groups[number].compactMap { levels[$0] }.min { $0.rank < $1.rank }
        found.append(requirement(groups[number], strongest ?? level, reading, locator))
      }
    }
    return found.filter { $0.level == .required } + found.filter { $0.level == .preferred }
  }

  private func requirement(
    _ group: [Int32], _ level: PostingLevel, _ reading: PostingReading, _ locator: Locator?
  ) -> Ranking.Requirement {
    let statuses = group.map { evidence.evidence(of: Int($0), in: skills).status }
    let best = statuses.min { $0.rank < $1.rank } ?? .missing
    return Ranking.Requirement(
      skills: group.map { skills.id(Int($0)) }, level: level, status: best,
      quote: best.isMet ? nil : locator.flatMap { quote(group, level, reading, $0) })
  }

  /// The sentence that first asks for a skill of a group at a level.
  private func quote(
    _ group: [Int32], _ level: PostingLevel, _ reading: PostingReading, _ locator: Locator
  ) -> Quote? {
    let place = reading.mentions.indices.first { index in
      reading.levels[index] == level && group.contains(reading.mentions[index].skill)
    }
    return place.map { index in
      let mention = reading.mentions[index]
      return locator.quote(
        Sentence.range(
          around: mention.range, within: reading.document.blocks[Int(mention.block)].range,
          in: reading.document.text))
    }
  }
}

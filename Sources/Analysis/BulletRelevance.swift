internal import Documents
internal import Lexicon
internal import Matching
internal import Resumes
package import Source

/// A line of a resume with the skills in it that the target asks for, the most asked first.
package struct RelevantBullet: Equatable, Sendable {
  package var quote: Quote
  package var skills: [String]
}

/// Which of a resume's bullets serve the target, and which serve nothing that it asks.
struct BulletRelevance {
  /// The bullets that name something asked, the most relevant first.
  private(set) var serving: [RelevantBullet] = []
  /// Those that name nothing asked, in the order of the resume.
  private(set) var idle: [Quote] = []

  /// Weighs the bullets.
  ///
  /// A bullet weighs what its skills do, each once: a skill as many points as postings ask for it,
  /// those that require it twice; without postings 3 to 1 by the role's tier. What a skill implies is
  /// in the bullet too. A stated outcome makes half as much again, since it is believed. Soft skills
  /// weigh nothing.
  ///
  /// - Parameters:
  ///   - resume: The resume.
  ///   - rows: The skills asked.
  ///   - skills: The lexicon's list.
  init(_ resume: ResumeReading, _ rows: [Gap.Row], _ skills: SkillList) {
    var weights: [Int32: Int] = [:]
    for row in rows where row.kind != .softSkill {
      guard let index = skills.index(ofID: row.skill) else { continue }
      weights[Int32(index)] = BulletRelevance.weight(row)
    }
    let locator = Locator(resume.document)
    var weighed: [(weight: Int, bullet: RelevantBullet)] = []
    for bullet in resume.resume.bullets where bullet.findings.kind != .fragment {
      let named = resume.mentions(in: bullet.range)
      var found = BulletRelevance.closure(of: named.map { Int($0.skill) }, skills)
        .map(Int32.init).filter { (weights[$0] ?? 0) > 0 }
      let quote = locator.quote(bullet.range)
      if found.isEmpty {
        idle.append(quote)
        continue
      }
      found.sort { (weights[$1] ?? 0, $0) < (weights[$0] ?? 0, $1) }
      let sum = found.reduce(0) { $0 + (weights[$1] ?? 0) }
      weighed.append(
        (
          bullet.findings.kind == .outcome ? 3 * sum : 2 * sum,
          RelevantBullet(quote: quote, skills: found.map { skills.id(Int($0)) })
        ))
    }
    serving = weighed.enumerated().sorted { left, right in
      (right.element.weight, left.offset) < (left.element.weight, right.offset)
    }.map(\.element.bullet)
  }

  /// Skills with all that they imply, each once.
  private static func closure(of named: [Int], _ skills: SkillList) -> [Int] {
    var found: [Int] = []
    var open = named
    while let skill = open.popLast() {
      guard !found.contains(skill) else { continue }
      found.append(skill)
      open += skills.implied(skill)
    }
    return found
  }

  private static func weight(_ row: Gap.Row) -> Int {
    if let demand = row.demand { return demand.postings + demand.required }
    switch row.tier {
    case .core: return 3
    case .common: return 2
    case .supporting: return 1
    case nil: return 0
    }
  }
}

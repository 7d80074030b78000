internal import Documents
package import Lexicon
internal import Matching
internal import Postings
internal import Resumes
internal import Source

/// Answers the question what a target asks that a resume does not show.
package struct GapAnalysis: Sendable {
  /// The most skills of the first place whose lines are the weakest shown.
  private static let weakestLimit = 5

  private let skills: SkillList

  /// - Parameter skills: The lexicon's list, to which mentions refer by index.
  package init(skills: SkillList) { self.skills = skills }

  /// The gap between a resume and a target.
  ///
  /// - Parameters:
  ///   - resume: The resume as read.
  ///   - role: The role aimed at, or nil.
  ///   - postings: The postings as read, or nil where none were given.
  ///   - unreadable: The postings that could not be read.
  /// - Returns: The report's values, in the order in which reports show them.
  package func gap(
    of resume: ResumeReading, role: RoleLexicon?, postings: [PostingReading]?,
    unreadable: [Gap.Unreadable] = []
  ) -> Gap {
    let evidence = Evidence(resume, skills: skills)
    let judged = postings?.filter(\.isJudged)
    let demand = judged.map { readings in
      Demand(readings, skills: skills) { evidence.skills[Int($0)].status.isMet }
    }
    var gap = Gap(
      path: resume.document.path, format: resume.document.format,
      bullets: BulletCounts(resume.resume.bullets), role: role)
    gap.read = postings?.count
    gap.judged = judged?.count ?? 0
    gap.unjudged = postings?.filter { !$0.isJudged }.map(\.document.path) ?? []
    gap.unreadable = unreadable
    gap.rows = rows(evidence, role, demand)
    addCoverage(to: &gap)
    gap.anyOf = (demand?.groups ?? []).map { group in
      Gap.AnyOf(
        skills: group.skills.map { skills.id(Int($0)) }, postings: group.postings,
        met: group.skills.contains { evidence.skills[Int($0)].status.isMet }, place: group.place)
    }
    var terms = TermCounts()
    for reading in judged ?? [] { terms.add(reading.termSpots, path: reading.document.path) }
    gap.unrecognised = terms.terms
    if let role { gap.proof = ProofSearch(role).search(resume) }
    gap.titles = titles(resume, role, judged ?? [])
    addLists(evidence, to: &gap)
    gap.weakest = WeakLines.of(resume, limit: GapAnalysis.weakestLimit)
    gap.lexicon = skills
    return gap
  }

  private func rows(_ evidence: Evidence, _ role: RoleLexicon?, _ demand: Demand?) -> [Gap.Row] {
    var named: [Int: (place: Int, tier: Tier)] = [:]
    for (place, entry) in (role?.skills.all ?? []).enumerated() {
      if let index = skills.index(ofID: entry.skill) { named[index] = (place, entry.tier) }
    }
    var rows: [(row: Gap.Row, weight: [Int])] = []
    for index in skills.indices {
      let asked = demand?.skills[index]
      let inRole = named.isEmpty ? nil : named[index]
      guard inRole != nil || (asked?.postings ?? 0) > 0 else { continue }
      let row = Gap.Row(
        skill: skills.id(index), name: skills.name(index), kind: skills.kind(index),
        tier: inRole?.tier,
        evidence: evidence.evidence(of: index, in: skills), demand: asked,
        opens: demand?.opens[index], replaced: demand?.replaced[index] ?? 0,
        askedIn: demand?.quotes[index] ?? [])
      rows.append((row, GapAnalysis.weight(row) + [inRole?.place ?? Int.max]))
    }
    return rows.sorted { left, right in
      left.weight == right.weight
        ? left.row.skill < right.row.skill : left.weight.lexicographicallyPrecedes(right.weight)
    }.map(\.row)
  }

  /// Gaps before skills that are met; then by required demand, demand and what a skill opens.
  ///
  /// Where those are equal the role decides, which names its skills in the order of their weight.
  private static func weight(_ row: Gap.Row) -> [Int] {
    [
      row.evidence.status.isMet ? 1 : 0, -(row.demand?.required ?? 0),
      -(row.demand?.postings ?? 0), -(row.opens?.full ?? 0), -(row.opens?.oneShort ?? 0),
      -(row.opens?.twoShort ?? 0),
    ]
  }

  private func addCoverage(to gap: inout Gap) {
    func coverage(_ wanted: (Gap.Row) -> Bool) -> Gap.Coverage {
      var coverage = Gap.Coverage()
      for row in gap.rows where wanted(row) {
        coverage.of += 1
        switch row.evidence.status {
        case .proven: coverage.proven += 1
        case .shown: coverage.shown += 1
        case .listed: coverage.listed += 1
        case .related, .missing: continue
        }
        coverage.met += 1
      }
      return coverage
    }
    // A missing skill for which another will do wherever it is asked is no requirement of its own.
    func counts(_ row: Gap.Row) -> Bool {
      row.kind != .softSkill
        && (row.evidence.status.isMet || (row.demand?.postings ?? 0) > row.replaced)
    }
    if gap.read != nil {
      gap.required = coverage { counts($0) && ($0.demand?.required ?? 0) > 0 }
      gap.preferred = coverage { counts($0) && ($0.demand?.preferred ?? 0) > 0 }
    }
    if gap.role != nil {
      gap.core = coverage { $0.tier == .core }
      gap.common = coverage { $0.tier == .common }
    }
  }

  private func titles(
    _ resume: ResumeReading, _ role: RoleLexicon?, _ postings: [PostingReading]
  ) -> Gap.Titles {
    let asked = TitleSearch.asked(postings)
    var suggested = role?.titles ?? []
    if role == nil {
      suggested = asked.filter { 2 * $0.postings >= (asked.first?.postings ?? 0) }.prefix(3)
        .map(\.base)
    }
    return Gap.Titles(held: TitleSearch.held(resume), asked: asked, suggested: suggested)
  }

  private func addLists(_ evidence: Evidence, to gap: inout Gap) {
    for index in skills.indices where evidence.inLists[index] != evidence.inBullets[index] {
      guard skills.kind(index) != .softSkill else { continue }
      if evidence.inBullets[index] {
        gap.shownNotListed.append(skills.id(index))
      } else if evidence.skills[index].status == .listed,
        let quote = evidence.skills[index].quotes.first
      {
        gap.listedNotShown.append(Gap.Listed(skill: skills.id(index), place: quote.place))
      }
    }
    gap.isKeywordList =
      !gap.listedNotShown.isEmpty && !evidence.inBullets.contains(true) && gap.bullets.total == 0
  }
}

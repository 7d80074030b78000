internal import Documents
package import Lexicon
package import Matching
internal import Postings
internal import Resumes
internal import Source

/// Answers the question what a target asks that a resume does not show.
package struct GapAnalysis: Sendable {
  /// The most bullets named in which a listed skill could stand.
  private static let placesLimit = 2

  private let matcher: SkillMatcher
  private var skills: SkillList { matcher.skills }

  /// - Parameter matcher: What the resume and the postings were read with.
  package init(matcher: SkillMatcher) { self.matcher = matcher }

  /// The gap between a resume and a target.
  ///
  /// - Parameters:
  ///   - resume: The resume as read.
  ///   - role: The role aimed at, or nil.
  ///   - postings: The postings as read, copies once, or nil where none were given.
  ///   - copies: Those left out as copies.
  ///   - unreadable: The postings that could not be read.
  ///   - experience: What the resume's positions tell; nil where level and years are not compared.
  ///   - history: An earlier report to compare with.
  ///   - quoteLimit: The most lines of postings quoted for one skill: a report that shows one needs
  ///     no more.
  /// - Returns: The report's values, in the order in which reports show them.
  package func gap(
    of resume: ResumeReading, role: RoleLexicon?, postings: [PostingReading]?,
    copies: [PostingCopy] = [], unreadable: [Gap.Unreadable] = [], experience: Experience? = nil,
    since history: GapHistory? = nil, quoteLimit: Int = .max
  ) -> Gap {
    let evidence = Evidence(resume, skills: skills)
    let judged = postings?.filter(\.isJudged)
    let demand = judged.map { readings in
      Demand(readings, skills: skills, quoteLimit: quoteLimit) {
        evidence.skills[Int($0)].status.isMet
      }
    }
    var gap = Gap(
      path: resume.document.path, format: resume.document.format,
      bullets: BulletCounts(resume.resume.bullets), role: role)
    gap.cautions = resume.cautions
    gap.read = postings.map { $0.count + copies.count }
    gap.copies = copies
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
    addProof(role, resume, to: &gap)
    gap.titles = titles(resume, role, judged ?? [], experience)
    if let experience, let judged, !judged.isEmpty { gap.fit = GapFit(experience, judged) }
    addLists(evidence, resume, to: &gap)
    let relevance = BulletRelevance(resume, gap.rows, skills)
    gap.forward = relevance.serving
    gap.idle = relevance.idle
    gap.change = history?.change(to: gap)
    gap.weakest = WeakLines.of(resume)
    gap.lexicon = skills
    return gap
  }

  private func rows(_ evidence: Evidence, _ role: RoleLexicon?, _ demand: Demand?) -> [Gap.Row] {
    var named: [Int: (place: Int, tier: Tier)] = [:]
    for (place, entry) in (role?.skills.all ?? []).enumerated() {
      if let index = skills.index(ofID: entry.skill) { named[index] = (place, entry.tier) }
    }
    let field = role.map(RoleField.init)
    var rows: [(row: Gap.Row, weight: [Int])] = []
    for index in skills.indices {
      let asked = demand?.skills[index]
      let inRole = named.isEmpty ? nil : named[index]
      guard inRole != nil || (asked?.postings ?? 0) > 0 else { continue }
      var row = Gap.Row(
        skill: skills.id(index), name: skills.name(index), kind: skills.kind(index),
        tier: inRole?.tier,
        evidence: evidence.evidence(of: index, in: skills), demand: asked,
        opens: demand?.opens[index], replaced: demand?.replaced[index] ?? 0,
        askedIn: demand?.quotes[index] ?? [])
      row.isField = inRole != nil && field?.names(skills[index]) == true
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
    _ resume: ResumeReading, _ role: RoleLexicon?, _ postings: [PostingReading],
    _ experience: Experience?
  ) -> Gap.Titles {
    let asked = TitleSearch.asked(postings)
    var suggested = role?.titles ?? []
    if role == nil {
      suggested = asked.filter { 2 * $0.postings >= (asked.first?.postings ?? 0) }.prefix(3)
        .map(\.base)
    }
    return Gap.Titles(
      held: TitleSearch.held(resume), asked: asked, suggested: suggested,
      usable: experience.flatMap { TitleSearch.usable(asked, postings, $0) })
  }

  /// Looks for the role's signals, and notes at each missing skill the projects that would show it or
  /// a near neighbour.
  private func addProof(_ role: RoleLexicon?, _ resume: ResumeReading, to gap: inout Gap) {
    guard let role else { return }
    let search = ProofSearch(role)
    gap.proof = search.search(resume)
    let skillsOfSignals = search.skills(matcher)
    for row in gap.rows.indices where !gap.rows[row].evidence.status.isMet {
      guard let index = skills.index(ofID: gap.rows[row].skill) else { continue }
      let wanted = [index] + skills.neighbours(index)
      gap.rows[row].provenBy = zip(gap.proof, skillsOfSignals).compactMap { proof, named in
        wanted.contains { named.contains(Int32($0)) } ? proof.signal : nil
      }
    }
  }

  private func addLists(_ evidence: Evidence, _ resume: ResumeReading, to gap: inout Gap) {
    for index in skills.indices where evidence.inLists[index] != evidence.inBullets[index] {
      // A certificate is held, not shown at work.
      guard skills.kind(index) != .softSkill, skills.kind(index) != .certification else { continue }
      if evidence.inBullets[index] {
        gap.shownNotListed.append(skills.id(index))
      } else if evidence.skills[index].status == .listed,
        let quote = evidence.skills[index].quotes.first
      {
        gap.listedNotShown.append(
          Gap.Listed(
            skill: skills.id(index), place: quote.place,
            couldStandIn: bullets(near: index, in: resume)))
      }
    }
    var order: [String: Int] = [:]
    for (place, row) in gap.rows.enumerated() { order[row.skill] = place }
    gap.listedNotShown.sort {
      (order[$0.skill] ?? .max, $0.skill) < (order[$1.skill] ?? .max, $1.skill)
    }
  }

  /// The first bullets that name a near neighbour of a skill.
  private func bullets(near skill: Int, in resume: ResumeReading) -> [Quote] {
    let neighbours = Set(skills.neighbours(skill).map(Int32.init))
    let named = resume.mentions.filter { neighbours.contains($0.skill) }
    guard !named.isEmpty else { return [] }
    let bullets = resume.resume.bullets.filter { bullet in
      bullet.findings.kind != .fragment
        && named.contains { bullet.range.contains($0.range.lowerBound) }
    }
    guard !bullets.isEmpty else { return [] }
    let locator = Locator(resume.document)
    return bullets.prefix(GapAnalysis.placesLimit).map { locator.quote($0.range) }
  }
}

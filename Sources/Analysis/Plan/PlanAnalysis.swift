internal import Documents
package import Lexicon
package import Matching
package import Postings
internal import Resumes
internal import Source

/// Answers the question what to do in the first 90 days of a move to a role.
package struct PlanAnalysis: Sendable {
  /// The most postings to apply to first that a plan names.
  private static let closestLimit = 5

  private let lexicon: Lexicon
  private let matcher: SkillMatcher
  private let titles: TitleReader

  /// - Parameters:
  ///   - lexicon: The lexicon with its roles.
  ///   - matcher: What finds its skills.
  ///   - titles: What takes titles apart.
  package init(_ lexicon: Lexicon, matcher: SkillMatcher, titles: TitleReader) {
    self.lexicon = lexicon
    self.matcher = matcher
    self.titles = titles
  }

  /// The plan of a move to a role.
  ///
  /// - Parameters:
  ///   - resume: The resume as read.
  ///   - role: The role aimed at.
  ///   - month: The month up to which a current position has lasted.
  ///   - postings: The postings as read, copies once, or nil where none were given.
  ///   - copies: Those left out as copies.
  ///   - unreadable: The postings that could not be read.
  /// - Returns: The plan's values.
  package func plan(
    of resume: ResumeReading, to role: RoleLexicon, until month: (year: Int, month: Int),
    postings: [PostingReading]?, copies: [PostingCopy] = [], unreadable: [Gap.Unreadable] = []
  ) -> Plan {
    let judged = postings?.filter(\.isJudged)
    let own = judged?.filter { $0.posting.titleParts.family == role.family } ?? []
    // What other roles ask would hide what this one does.
    let counted = own.isEmpty ? judged : own
    let gap = GapAnalysis(matcher: matcher).gap(of: resume, role: role, postings: counted)
    let experience = Experience(resume, until: month, titles: titles)
    var plan = Plan(
      role: role,
      path: PathsAnalysis(lexicon).row(of: role, from: resume, postings: postings, gap.proof),
      gap: gap, years: experience.years, held: experience.held, common: lexicon.common)
    plan.read = postings.map { $0.count + copies.count }
    plan.copies = copies
    plan.judged = judged?.count ?? 0
    plan.unjudged = postings?.filter { !$0.isJudged }.map(\.document.path) ?? []
    plan.unreadable = unreadable
    plan.ofRole = own.count
    plan.summary = summary(resume)
    plan.project = ProjectChoice(skills: lexicon.skills, gaps: plan.open).project(
      gap.proof, naming: ProofSearch(role).skills(matcher))
    plan.milestones = milestones(role, gap)
    plan.adjacent = lexicon.common.roleProof.filter { $0.roles.contains(role.id) }.map(\.work)
    plan.artifacts = artifacts(resume)
    plan.closest = closest(resume, experience, counted ?? [])
    plan.stories = Stories(reading: resume, proof: gap.proof, skills: skills(of: role)).stories()
    return plan
  }

  private func summary(_ resume: ResumeReading) -> [Quote] {
    let locator = Locator(resume.document)
    return resume.resume.sections.filter { $0.kind == .summary }.flatMap { section in
      resume.document.blocks[section.blocks].compactMap { block in
        if case .heading = block.kind { return nil }
        return locator.quote(block.range)
      }
    }
  }

  /// The milestones of the roadmap's phases with most that is missing, in the roadmap's order.
  private func milestones(_ role: RoleLexicon, _ gap: Gap) -> [String] {
    let missing = Set(gap.rows.filter { !$0.evidence.status.isMet }.map(\.skill))
    let phases = role.roadmap.map { phase in
      (phase, open: phase.skills.count(where: missing.contains))
    }
    let most = phases.map(\.open).max() ?? 0
    guard most > 0, let phase = phases.first(where: { $0.open == most }) else { return [] }
    return phase.0.milestones
  }

  private func artifacts(_ resume: ResumeReading) -> [Plan.Artifact] {
    let artifacts = lexicon.common.artifacts
    return zip(artifacts, LineSearch(artifacts.map(\.words)).search(resume)).map {
      Plan.Artifact(name: $0.name, found: $1)
    }
  }

  private func closest(
    _ resume: ResumeReading, _ experience: Experience, _ postings: [PostingReading]
  ) -> [Ranking.Row] {
    guard !postings.isEmpty else { return [] }
    let analysis = RankingAnalysis(resume, experience, skills: lexicon.skills)
    return analysis.ranking(
      postings.map { analysis.entry($0) }, top: PlanAnalysis.closestLimit
    ).rows
  }

  private func skills(of role: RoleLexicon) -> [Int: String] {
    var names: [Int: String] = [:]
    for (skill, _) in role.skills.all {
      if let index = lexicon.skills.index(ofID: skill) { names[index] = lexicon.skills.name(index) }
    }
    return names
  }
}

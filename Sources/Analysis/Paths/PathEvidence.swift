internal import Lexicon

/// What is there of each skill: by a resume, or by the lexicon of the role that is left.
struct PathEvidence {
  private let skills: SkillList
  private let resume: Evidence?
  /// By the skill's index, asked for the first time or before.
  private var known: [Int: SkillEvidence] = [:]
  /// One's own skills by their names: those that one can use again.
  private let own: Set<Int>

  /// The evidence of a resume; what is only implied is met, but no skill of one's own to count.
  init(_ reading: ResumeReading, skills: SkillList) {
    let evidence = Evidence(reading, skills: skills)
    self.skills = skills
    resume = evidence
    own = Set(
      skills.indices.filter { index in
        evidence.skills[index].status.isMet && evidence.skills[index].through == nil
          && skills.kind(index) != .softSkill
      })
  }

  /// The evidence of a role: all that the lexicon names for it is there.
  init(_ role: RoleLexicon, skills: SkillList) {
    self.skills = skills
    resume = nil
    var own: Set<Int> = []
    for (skill, tier) in role.skills.all {
      guard let index = skills.index(ofID: skill) else { continue }
      known[index] = SkillEvidence(status: .listed)
      if tier != .supporting, skills.kind(index) != .softSkill { own.insert(index) }
    }
    self.own = own
  }

  /// How well a skill is shown.
  mutating func status(of skill: String) -> EvidenceStatus {
    skills.index(ofID: skill).map { evidence(of: $0).status } ?? .missing
  }

  /// Whether no resume shows the skill by its name.
  func isSoft(_ skill: String) -> Bool {
    skills.index(ofID: skill).map { skills.kind($0) == .softSkill } ?? false
  }

  /// A skill of a role, with what is there of it; nil where the lexicon does not know it.
  mutating func skill(
    _ id: String, _ tier: Tier, _ demand: RoleDemand?
  ) -> Paths.RoleSkill? {
    guard let index = skills.index(ofID: id) else { return nil }
    let evidence = evidence(of: index)
    return Paths.RoleSkill(
      skill: id, name: skills.name(index), tier: tier,
      status: resume == nil ? nil : evidence.status,
      line: evidence.status.isMet ? evidence.quotes.first : nil,
      demand: demand?[index])
  }

  /// How many of one's own skills a role names.
  func reused(by role: RoleLexicon) -> Ranking.Share {
    let named = Set(role.skills.all.compactMap { skills.index(ofID: $0.skill) })
    return Ranking.Share(met: own.intersection(named).count, of: own.count)
  }

  private mutating func evidence(of index: Int) -> SkillEvidence {
    if let known = known[index] { return known }
    let evidence = resume?.evidence(of: index, in: skills) ?? SkillEvidence(status: .missing)
    known[index] = evidence
    return evidence
  }
}

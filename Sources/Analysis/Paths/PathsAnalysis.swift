internal import Documents
package import Lexicon
package import Postings
internal import Source

/// Answers the question which roles are near, and what each of them asks first.
package struct PathsAnalysis: Sendable {
  /// The most gaps of a role that are named.
  package static let gapLimit = 5

  private let lexicon: Lexicon

  /// - Parameter lexicon: The lexicon with its roles.
  package init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// The paths from a resume.
  ///
  /// - Parameters:
  ///   - resume: The resume as read.
  ///   - titles: What takes titles apart.
  ///   - month: The month up to which a current position has lasted.
  ///   - postings: The postings as read, copies once, or nil where none were given.
  ///   - copies: Those left out as copies.
  ///   - unreadable: The postings that could not be read.
  /// - Returns: The report's values.
  package func paths(
    from resume: ResumeReading, titles: TitleReader, until month: (year: Int, month: Int),
    postings: [PostingReading]?, copies: [PostingCopy] = [], unreadable: [Gap.Unreadable] = []
  ) -> Paths {
    var evidence = PathEvidence(resume, skills: lexicon.skills)
    var paths = start(postings, copies, unreadable)
    paths.resume = resume.document.path
    paths.cautions = resume.cautions
    paths.held = Experience(resume, until: month, titles: titles).held
    let family = paths.held.map { titles.parts(of: $0.text).family }
    let families = postings.map { FamilyPostings($0.filter(\.isJudged)) }
    for role in lexicon.roles {
      var row = row(of: role, &evidence, families)
      row.isHeld = !role.family.isEmpty && role.family == family
      row.proof = ProofSearch(role).search(resume)
      paths.rows.append(row)
    }
    sort(&paths)
    return paths
  }

  /// The paths from a role, by the lexicon alone: what one of that role may know is all that the
  /// lexicon names for it.
  package func paths(
    from role: RoleLexicon, postings: [PostingReading]?, copies: [PostingCopy] = [],
    unreadable: [Gap.Unreadable] = []
  ) -> Paths {
    var evidence = PathEvidence(role, skills: lexicon.skills)
    var paths = start(postings, copies, unreadable)
    paths.from = role
    let families = postings.map { FamilyPostings($0.filter(\.isJudged)) }
    for target in lexicon.roles {
      var row = row(of: target, &evidence, families)
      row.isHeld = target.id == role.id
      row.proof = target.proof.map {
        Gap.Proof(signal: $0.signal, found: [], project: $0.project)
      }
      paths.rows.append(row)
    }
    sort(&paths)
    return paths
  }

  /// How far one role is from a resume whose proof is known.
  func row(
    of role: RoleLexicon, from resume: ResumeReading, postings: [PostingReading]?,
    _ proof: [Gap.Proof]
  ) -> Paths.Row {
    var evidence = PathEvidence(resume, skills: lexicon.skills)
    let families = postings.map { FamilyPostings($0.filter(\.isJudged)) }
    var row = row(of: role, &evidence, families)
    row.proof = proof
    return row
  }

  private func start(
    _ postings: [PostingReading]?, _ copies: [PostingCopy], _ unreadable: [Gap.Unreadable]
  ) -> Paths {
    var paths = Paths()
    paths.read = postings.map { $0.count + copies.count }
    paths.copies = copies
    paths.judged = postings?.count(where: \.isJudged) ?? 0
    paths.unjudged = postings?.filter { !$0.isJudged }.map(\.document.path) ?? []
    paths.unreadable = unreadable
    paths.common = lexicon.common
    paths.lexicon = lexicon.skills
    return paths
  }

  /// The nearest first; of roles as near the one that uses more of one's own skills.
  private func sort(_ paths: inout Paths) {
    paths.rows.sort { left, right in
      let (first, second) = (left.coverage.weighted, right.coverage.weighted)
      if first != second { return first > second }
      return (right.reused.met, left.role.id) < (left.reused.met, right.role.id)
    }
  }

  private func row(
    of role: RoleLexicon, _ evidence: inout PathEvidence, _ families: FamilyPostings?
  ) -> Paths.Row {
    var row = Paths.Row(role: role, coverage: RoleCoverage(of: role) { evidence.status(of: $0) })
    row.isCommunicationHeavy = lexicon.common.communicationHeavy.contains(role.id)
    row.postings = families?.market(of: role.family)
    let demand = families?.demand(of: role.family)
    let skills = role.skills.all.compactMap { evidence.skill($0.skill, $0.tier, demand) }
    row.carriesOver = skills.filter { evidence.status(of: $0.skill).isMet }
    row.gaps = Array(gaps(skills, of: role, evidence).prefix(PathsAnalysis.gapLimit))
    row.reused = evidence.reused(by: role)
    return row
  }

  /// The core and common skills that are missing, what the role's postings ask most first, then what
  /// adds most to its coverage, then in the lexicon's order.
  ///
  /// Soft skills are left out, for no resume shows them by their names, and the role's own field.
  private func gaps(
    _ skills: [Paths.RoleSkill], of role: RoleLexicon, _ evidence: PathEvidence
  ) -> [Paths.RoleSkill] {
    var evidence = evidence
    let field = RoleField(role)
    var gaps: [(skill: Paths.RoleSkill, weight: [Int])] = []
    for (place, skill) in skills.enumerated() where skill.tier != .supporting {
      let status = evidence.status(of: skill.skill)
      guard !status.isMet, !evidence.isSoft(skill.skill),
        lexicon.skills.index(ofID: skill.skill).map({ field.names(lexicon.skills[$0]) }) != true
      else { continue }
      gaps.append(
        (
          skill,
          [
            -(skill.demand?.required ?? 0), -(skill.demand?.postings ?? 0),
            -RoleCoverage.open(status, skill.tier), place,
          ]
        ))
    }
    return gaps.sorted { $0.weight.lexicographicallyPrecedes($1.weight) }.map(\.skill)
  }
}

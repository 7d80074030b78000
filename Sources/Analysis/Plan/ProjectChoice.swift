internal import Lexicon

/// Picks the project that closes most of what is asked and not shown.
struct ProjectChoice {
  let skills: SkillList
  /// The gaps by skill, those that count most first.
  let gaps: [Gap.Row]

  /// The project of a sign that the resume does not show yet whose words name the gaps that count
  /// most; where none names a gap the first, for the lexicon has them in order of weight.
  ///
  /// - Parameters:
  ///   - proof: The signs of the role.
  ///   - named: The skills that each of them names, by index.
  /// - Returns: The project; nil where the resume shows every sign.
  func project(_ proof: [Gap.Proof], naming named: [Set<Int32>]) -> Plan.Project? {
    var best: (project: Plan.Project, weight: Int)?
    for (proof, named) in zip(proof, named) where proof.found.isEmpty {
      let shown = implied(by: named)
      let closed = gaps.filter { shown.contains($0.skill) }
      let weight = closed.reduce(0) { $0 + ProjectChoice.weight($1) }
      if let best, best.weight >= weight { continue }
      best = (
        Plan.Project(signal: proof.signal, text: proof.project, closes: closed.map(\.name)), weight
      )
    }
    return best?.project
  }

  /// What closing a gap is worth: by the postings that ask for it, else by its tier.
  private static func weight(_ row: Gap.Row) -> Int {
    if let demand = row.demand { return demand.postings + demand.required }
    return row.tier.map { RoleCoverage.open(row.evidence.status, $0) } ?? 0
  }

  /// Skills and those that they imply: who shows Helm shows Kubernetes.
  private func implied(by named: Set<Int32>) -> Set<String> {
    var seen = Set(named.map(Int.init))
    var open = Array(seen)
    while let skill = open.popLast() {
      for implied in skills.implied(skill) where seen.insert(implied).inserted {
        open.append(implied)
      }
    }
    return Set(seen.map(skills.id))
  }
}

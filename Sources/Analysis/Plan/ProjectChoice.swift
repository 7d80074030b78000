internal import Documents
internal import Lexicon
internal import Matching

/// Picks the project that closes most of what is asked and not shown.
struct ProjectChoice {
  let matcher: SkillMatcher
  /// The gaps by skill, those that count most first.
  let gaps: [Gap.Row]

  /// The project of a sign that the resume does not show yet whose words name the gaps that count
  /// most; where none names a gap the first, for the lexicon has them in order of weight.
  func project(_ proof: [Gap.Proof]) -> Plan.Project? {
    let open = proof.filter(\.found.isEmpty)
    var best: (project: Plan.Project, weight: Int)?
    for proof in open {
      let skills = skills(in: proof.signal + ". " + proof.project)
      let closed = gaps.filter { skills.contains($0.skill) }
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

  /// The skills that a text names, and those that they imply: who shows Helm shows Kubernetes.
  private func skills(in words: String) -> Set<String> {
    let text = TokenizedText(words)
    let block = Block(kind: .paragraph, range: 0..<text.bytes.count)
    var open = matcher.mentions(in: text, blocks: [block]).map { Int($0.skill) }
    var seen = Set(open)
    while let skill = open.popLast() {
      for implied in matcher.skills.implied(skill) where seen.insert(implied).inserted {
        open.append(implied)
      }
    }
    return Set(seen.map(matcher.skills.id))
  }
}

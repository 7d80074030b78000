internal import Analysis
internal import Lexicon
internal import Source

/// What the pages on paths say, alike in text and in Markdown.
enum PathsWords {
  /// A labelled fact of a path.
  struct Fact {
    let label: String
    let texts: [String]
  }

  private static let topSkills = 6
  private static let topTraits = 2
  private static let topProof = 3
  /// A resume with fewer skills is too short of words to be compared with roles that name fifty.
  private static let fewSkills = 12
  private static let topTitles = 3

  static func title(_ paths: Paths) -> String {
    let start = paths.resume ?? paths.from.map { "\($0.name) by the lexicon" } ?? ""
    return "Paths: \(start) across \(Numbers.count(paths.rows.count, "role"))"
  }

  /// What to know of the resume and the postings before the figures.
  static func notes(_ paths: Paths, all: Bool) -> [String] {
    let resume = resume(paths)
    guard let read = paths.read else { return resume }
    let unread = paths.unreadable.isEmpty ? "" : ", \(paths.unreadable.count) could not be read"
    let head = "postings: \(paths.judged) of \(read) judged" + CopiesWords.suffix(paths.copies)
    return resume + [head + unread] + (all ? CopiesWords.lines(paths.copies) : [])
      + paths.unjudged.map { "nothing recognised in \($0)" }
  }

  /// What to know of a resume that was understood in part or names few skills.
  static func resume(_ paths: Paths) -> [String] {
    let own = paths.rows.first?.reused.of ?? 0
    let cautions = paths.cautions.map(CautionWords.text)
    guard paths.from == nil, own < fewSkills else { return cautions }
    return cautions + [
      "the resume names only \(Numbers.count(own, "skill")): name what you work with, and the "
        + "shares will tell more"
    ]
  }

  /// How the role that is held, or left, is marked.
  static func held(_ paths: Paths) -> String { paths.from == nil ? "held" : "left" }

  /// The openings that the lexicon knows of, or how many postings carry the role's titles.
  static func openings(_ row: Paths.Row) -> String {
    if let postings = row.postings { return "\(postings.postings) of \(postings.of)" }
    return row.role.market.monthlyOpenings.map(Numbers.grouped) ?? "-"
  }

  /// How many of the signs that hiring managers look for are found, of all.
  static func proof(_ row: Paths.Row, in paths: Paths) -> String {
    paths.from == nil
      ? "\(row.proofFound.count) of \(row.proof.count)" : String(row.proof.count)
  }

  static func legend(_ paths: Paths) -> [String] {
    let own = paths.rows.first?.reused.of ?? 0
    let met =
      paths.from.map { "that the lexicon names for a \($0.name) too" }
      ?? "that the resume names or implies"
    let skills =
      paths.from.map { "\(own) core and common skills of a \($0.name)" }
      ?? "\(own) skills that the resume names"
    return [
      "weighted: share of the role's core and common skills, core times "
        + "\(RoleCoverage.coreWeight)"
        + (paths.from == nil ? ", a near neighbour half" : "")
        + "; strong from 70 %, good 50, lateral over 40, else reset",
      "met: core and common skills \(met)",
      "reused: of the \(skills), those that the role names; 50 to 70 % make a good move, over 40 "
        + "an easy one",
      paths.from == nil
        ? "proof: signs that hiring managers look for, in lines that tell of work"
        : "proof: how many signs hiring managers look for",
      paths.read == nil
        ? "market: openings a month that the lexicon knows of; - where it has none"
        : "market: judged postings with a title of the role",
    ]
  }

  /// The nearest paths, apart from those of much communication, and those.
  static func choices(_ paths: Paths) -> [(label: String, text: String)] {
    func names(_ rows: [Paths.Row]) -> String {
      rows.map(\.role.name).joined(separator: ", ")
    }
    let strongest = paths.strongest
    return [
      (
        "strongest paths",
        strongest.isEmpty
          ? "none: every role is a reset; the nearest are told below" : names(strongest)
      ), ("with more communication and business", names(paths.communicationHeavy)),
    ].filter { !$0.text.isEmpty }
  }

  /// The paths that are told whole: the strongest, or where all are resets the nearest.
  static func told(_ paths: Paths, all: Bool) -> [Paths.Row] {
    let others = paths.rows.filter { !$0.isHeld }
    if all { return others }
    let rows = paths.strongest.isEmpty ? others : paths.strongest
    return Array(rows.prefix(PathsText.topPaths))
  }

  /// What the page leaves out unless all is asked for.
  static func rest(_ paths: Paths) -> String {
    let untold = paths.rows.count { !$0.isHeld } - told(paths, all: false).count
    return (untold > 0 ? "\(untold) more roles, " : "")
      + "the rest of each list, and what to ask yourself of each sign: --all"
  }

  static func distance(_ row: Paths.Row) -> String {
    let share = Numbers.percent(row.reused.met, of: row.reused.of).map { " (\($0))" } ?? ""
    return "\(row.band.rawValue), \(row.coverage.percent) %; reuses \(row.reused.met) of "
      + "\(row.reused.of)\(share)"
  }

  static func facts(of row: Paths.Row, all: Bool) -> [Fact] {
    let role = row.role
    return [
      Fact(label: "carries over", texts: carriesOver(row, all)),
      Fact(label: "gaps", texts: [row.gaps.map(gap).joined(separator: ", ")]),
      Fact(label: "proof found", texts: [proofFound(row, all)]),
      Fact(
        label: row.carriesOver.first?.status == nil ? "to prove" : "proof missing",
        texts: missing(row, all)),
      Fact(label: "titles", texts: [listed(role.titles, all ? nil : topTitles)]),
      Fact(label: "market", texts: market(row, all: all)),
      Fact(
        label: "its days", texts: Array(role.dayToDay.prefix(all ? role.dayToDay.count : topTraits))
      ), Fact(label: "plan it", texts: ["vitae plan RESUME --role \(role.id)"]),
    ].compactMap { fact in
      let texts = fact.texts.filter { !$0.isEmpty }
      return texts.isEmpty ? nil : Fact(label: fact.label, texts: texts)
    }
  }

  /// What carries over by how well it is shown, with the line of the resume.
  private static func carriesOver(_ row: Paths.Row, _ all: Bool) -> [String] {
    let limit = all ? row.carriesOver.count : topSkills
    let order = EvidenceStatus.allCases.map { status in
      row.carriesOver.filter { ($0.status ?? .listed) == status }
    }
    let shown = order.joined().prefix(limit)
    let first = shown.first?.skill
    var texts = EvidenceStatus.allCases.compactMap { status -> String? in
      let skills = shown.filter { $0.status == status }.map { skill in
        let line = skill.line.map {
          (skill.skill == first ? "line " : "") + String($0.place.start.line)
        }
        return line.map { "\(skill.name) (\($0))" } ?? skill.name
      }
      return skills.isEmpty ? nil : "\(status.rawValue): " + skills.joined(separator: ", ")
    }
    if texts.isEmpty { texts = [shown.map(\.name).joined(separator: ", ")] }
    let rest = row.carriesOver.count - limit
    if rest > 0, let last = texts.popLast() { texts.append(last + ", ... \(rest) more") }
    return texts
  }

  /// A gap with its tier and how often it is asked.
  static func gap(_ skill: Paths.RoleSkill) -> String {
    var facts = [skill.tier.rawValue]
    if skill.status == .related { facts.append("near") }
    if let demand = skill.demand, demand.postings > 0 {
      facts.append("asked by \(demand.postings) of \(demand.of)")
    }
    return "\(skill.name) (\(facts.joined(separator: ", ")))"
  }

  private static func proofFound(_ row: Paths.Row, _ all: Bool) -> String {
    let limit = all ? row.proofFound.count : topProof
    let rest = row.proofFound.count - limit
    return row.proofFound.prefix(limit).map(found).joined(separator: "; ")
      + (rest > 0 ? "; ... \(rest) more" : "")
  }

  private static func found(_ proof: Gap.Proof) -> String {
    guard let line = proof.found.first?.place.start.line else { return proof.signal }
    return "\(proof.signal) (line \(line))"
  }

  private static func missing(_ row: Paths.Row, _ all: Bool) -> [String] {
    guard let first = row.proofMissing.first else { return [] }
    if all { return row.proofMissing.map { "\($0.signal). Try: \($0.project)" } }
    let rest = row.proofMissing.count - 1
    return ["\(first.signal). Try: \(first.project)" + (rest > 0 ? " ... \(rest) more" : "")]
  }

  /// What is known of a role's market.
  static func market(_ row: Paths.Row, all: Bool) -> [String] {
    let market = row.role.market
    var texts: [String] = []
    if let here = row.postings {
      var text = "\(here.postings) of \(here.of) postings carry a title of the role"
      if here.postings > 0 {
        text += "; \(here.stating) of \(here.postings) state what they require; "
        text += Numbers.count(here.titles.count, "title") + " for the work: "
        text += listed(here.titles.map { "\($0.value) \($0.count)" }, all ? nil : topTitles)
      }
      texts.append(text)
    }
    guard !market.asOf.isEmpty else { return texts }
    let openings =
      market.monthlyOpenings.map { "\(Numbers.grouped($0)) openings a month, \(market.region)" }
      ?? "no figure on openings"
    let pay = market.pay.first.map { pay in
      "; \(pay.level), \(pay.region): \(Numbers.grouped(pay.min)) to \(Numbers.grouped(pay.max)) "
        + "\(pay.currency) a \(pay.period)"
    }
    return texts + [openings + (pay ?? "") + " (as of \(market.asOf))"]
  }

  private static func listed(_ items: [String], _ limit: Int?) -> String {
    let rest = items.count - (limit ?? items.count)
    return items.prefix(limit ?? items.count).joined(separator: ", ")
      + (rest > 0 ? ", ... \(rest) more" : "")
  }

  /// Which column measures a filter.
  static func measure(of filter: CommonLexicon.Filter) -> String? {
    switch filter.id {
    case "skill-adjacency": "above: weighted, met, reused"
    case "proof-of-work": "above: proof"
    case "market-clarity": "above: market"
    case "day-to-day-fit": "yours to judge: its days"
    default: nil
    }
  }
}

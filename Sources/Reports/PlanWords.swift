internal import Analysis
internal import Lexicon
internal import Source

/// What a plan says under each step, alike in every format.
enum PlanWords {
  /// Something to know or do for a step, and the lines that it speaks of.
  struct Detail {
    var text: String
    var quotes: [Quote] = []
  }

  /// How many postings are worth reading before a resume is turned to a role.
  private static let wantedPostings = 20...30
  /// How many stories most interviews need.
  private static let wantedStories = 5
  private static let topItems = 4

  static func title(_ plan: Plan) -> String { "Plan for 90 days: \(plan.role.name)" }

  /// Where the plan starts.
  static func start(_ plan: Plan) -> [Detail] {
    let held = plan.held.map { [Detail(text: "held now or last: \($0.text)" + line($0))] } ?? []
    return [Detail(text: "from \(plan.gap.path): \(PathsWords.distance(plan.path))")] + held
  }

  private static func line(_ quote: Quote) -> String { " (line \(quote.place.start.line))" }

  /// The details of a step by its id; none where the id is not known.
  static func details(of step: CommonLexicon.PlanStep, _ plan: Plan) -> [Detail] {
    switch step.id {
    case "choose": choice(plan)
    case "postings": postings(plan)
    case "patterns": patterns(plan)
    case "summary": summary(plan)
    case "project": project(plan)
    case "ship": plan.milestones.map { Detail(text: "on the way: " + $0) }
    case "document": documents(plan)
    case "adjacent": plan.adjacent.map { Detail(text: "ask for: " + $0) }
    case "bullets": bullets(plan)
    case "talks": talks(plan)
    case "apply": apply(plan)
    case "narrative": narrative(plan)
    case "stories": stories(plan)
    case "artifacts": artifacts(plan)
    case "track": track(plan)
    default: []
    }
  }

  private static func choice(_ plan: Plan) -> [Detail] {
    [Detail(text: plan.role.name + (plan.role.focus.isEmpty ? "" : ": " + plan.role.focus))]
  }

  private static func postings(_ plan: Plan) -> [Detail] {
    let wanted = "\(wantedPostings.lowerBound) to \(wantedPostings.upperBound)"
    guard plan.read != nil else {
      return [
        Detail(text: "none read so far, \(wanted) wanted: save some and name them with --postings")
      ]
    }
    let rest = wantedPostings.lowerBound - plan.ofRole
    var details = [
      Detail(
        text: "\(plan.ofRole) of the role read so far, \(wanted) wanted: "
          + (rest > 0 ? "\(rest) more to collect" : "enough to go by"))
    ]
    if plan.ofRole == 0, plan.judged > 0 {
      details.append(
        Detail(
          text: "none of \(Numbers.count(plan.judged, "posting")) has a title of the role, so all "
            + "count below: are these the ones to go by?"))
    } else if plan.ofRole < plan.judged {
      details.append(
        Detail(
          text: "\(plan.ofRole) of \(Numbers.count(plan.judged, "posting")) have a title of the "
            + "role, and only these count below"))
    }
    details += plan.unjudged.map { Detail(text: "nothing recognised in \($0)") }
    details += plan.unreadable.map { Detail(text: "not read: \($0.path): \($0.reason)") }
    return details
  }

  private static func patterns(_ plan: Plan) -> [Detail] {
    var details = plan.repeated.prefix(topItems).map { row in
      guard let demand = row.demand else {
        return Detail(text: "\(row.name) (\(row.tier?.rawValue ?? "")): not in the resume")
      }
      let others = row.replaced > 0 ? "; \(row.replaced) would take another that you have" : ""
      return Detail(
        text: "\(row.name): asked by \(demand.postings) of \(demand.of), required by "
          + "\(demand.required); not in the resume" + others, quotes: Array(row.askedIn.prefix(1)))
    }
    let asked = plan.gap.titles.asked.prefix(topItems).map { "\($0.base) (\($0.postings))" }
    let titles = asked.isEmpty ? Array(plan.role.titles.prefix(topItems)) : asked
    if !titles.isEmpty { details.append(Detail(text: "titles: " + titles.joined(separator: ", "))) }
    return details
  }

  private static func summary(_ plan: Plan) -> [Detail] {
    let lines =
      plan.summary.isEmpty
      ? Detail(text: "the resume has no summary: write three lines")
      : Detail(text: "turn these lines to the role", quotes: plan.summary)
    return [lines] + plan.role.emphasis.prefix(3).map { Detail(text: "bring forward: " + $0) }
  }

  private static func project(_ plan: Plan) -> [Detail] {
    guard let project = plan.project else {
      return [Detail(text: "the resume shows every sign that the lexicon knows: choose freely")]
    }
    let closes = project.closes.prefix(topItems).joined(separator: ", ")
    return [
      Detail(text: project.text),
      Detail(
        text: "it proves: \(project.signal)" + (closes.isEmpty ? "" : "; it closes: \(closes)")),
    ]
  }

  private static func documents(_ plan: Plan) -> [Detail] {
    let missing = plan.artifacts.filter(\.found.isEmpty).map { $0.name.lowercased() }
    guard !missing.isEmpty else { return [] }
    return [
      Detail(text: "the resume tells of none of these yet: " + missing.joined(separator: ", "))
    ]
  }

  private static func bullets(_ plan: Plan) -> [Detail] {
    var details: [Detail] = []
    if plan.gap.weakest.isEmpty {
      details.append(Detail(text: "no line is weak: add each new result with its number"))
    } else {
      details.append(
        Detail(text: "say what changed, for whom, by how much", quotes: plan.gap.weakest))
    }
    let named = Set(plan.role.skills.core + plan.role.skills.common)
    let names = SkillNames(plan.gap.lexicon)
    let listed = plan.gap.listedNotShown.filter { named.contains($0.skill) }
    if !listed.isEmpty {
      details.append(
        Detail(
          text: "only listed, so show them at work: "
            + listed.map { "\(names[$0.skill]) (line \($0.place.start.line))" }
            .joined(separator: ", ")))
    }
    return details
  }

  private static func talks(_ plan: Plan) -> [Detail] {
    let companies = companies(plan)
    return [
      ("look for: ", plan.role.titles.prefix(3).joined(separator: ", ")),
      ("at: ", companies.joined(separator: ", ")),
      (
        "ask whether their days are like this: ",
        plan.role.dayToDay.prefix(2).joined(separator: "; ")
      ),
    ].compactMap { $0.1.isEmpty ? nil : Detail(text: $0.0 + $0.1) }
  }

  private static func companies(_ plan: Plan) -> [String] {
    var companies: [String] = []
    for company in plan.closest.compactMap(\.company) where !companies.contains(company) {
      companies.append(company)
    }
    return companies.isEmpty ? Array(plan.role.market.employers.prefix(topItems)) : companies
  }

  private static func apply(_ plan: Plan) -> [Detail] {
    var details = plan.closest.map { row in
      let name = [row.title ?? "(no title)", row.company].compactMap { $0 }.joined(separator: ", ")
      let met =
        row.required.of > 0
        ? "\(row.required.met) of \(row.required.of) required met" : "nothing required outright"
      return Detail(text: "\(name): \(met) (\(row.id.map { "\(row.path), \($0)" } ?? row.path))")
    }
    if !details.isEmpty, plan.ofRole == 0 {
      details.insert(
        Detail(text: "no posting has a title of the role; the closest of the others:"), at: 0)
    }
    details.append(
      Detail(text: "search for: " + plan.role.titles.prefix(topItems).joined(separator: ", ")))
    return details
  }

  /// The story of the move, made of the resume's own facts.
  private static func narrative(_ plan: Plan) -> [Detail] {
    var details: [Detail] = []
    if let held = plan.held {
      let years = plan.years.map { ", " + Numbers.count($0, "year") + " in dated positions" } ?? ""
      details.append(Detail(text: "where you are: \(held.text)" + years))
    }
    if let best = plan.stories.first {
      details.append(Detail(text: "what you did there", quotes: [best.line]))
    }
    let shown = plan.path.carriesOver.filter { $0.status == .proven || $0.status == .shown }
    if !shown.isEmpty {
      details.append(
        Detail(
          text: "what carries over: " + shown.prefix(topItems).map(\.name).joined(separator: ", ")))
    }
    details.append(Detail(text: "what is next: \(plan.role.name)"))
    if let project = plan.project {
      details.append(
        Detail(text: "what closes the distance: the project that proves \"\(project.signal)\""))
    }
    return details
  }

  private static func stories(_ plan: Plan) -> [Detail] {
    let found = plan.stories.map { story in
      let shows = story.signals + (story.signals.isEmpty ? Array(story.skills.prefix(3)) : [])
      return Detail(
        text: shows.isEmpty ? "a result to tell" : "shows: " + shows.joined(separator: ", "),
        quotes: [story.line])
    }
    guard found.count < wantedStories else { return found }
    return found + [
      Detail(
        text: "\(found.count) of \(wantedStories) lines are strong enough: give more of them an "
          + "effect and its number")
    ]
  }

  private static func artifacts(_ plan: Plan) -> [Detail] {
    plan.artifacts.filter { !$0.found.isEmpty }.map { artifact in
      let lines = artifact.found.prefix(topItems).map { String($0.place.start.line) }
      return Detail(
        text: "\(artifact.name): the resume tells of one in line" + (lines.count > 1 ? "s " : " ")
          + lines.joined(separator: ", "))
    }
  }

  private static func track(_ plan: Plan) -> [Detail] {
    [
      Detail(
        text: "a row for each: file or url, applied, status (no answer, rejected, interview, offer)"
      ),
      Detail(
        text: "vitae survey POSTINGS --responses FILE.csv tells which titles and companies answer"),
    ]
  }
}

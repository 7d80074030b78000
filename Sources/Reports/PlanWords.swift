internal import Analysis
internal import Lexicon
internal import Resumes
internal import Source

/// What a plan says under each step, alike in every format.
struct PlanWords {
  /// Something to know or do for a step, and the lines that it speaks of.
  struct Detail {
    var text: String
    var quotes: [Quote] = []
  }

  /// How many postings are worth reading before a resume is turned to a role.
  private static let wantedPostings = 20...30
  /// How many stories most interviews need.
  private static let wantedStories = 5
  private static let topItems = 3
  /// How many skills to learn first are named where all is asked for: `gap` names the others.
  private static let topRepeated = 12

  let plan: Plan
  /// Whether nothing is left out.
  let all: Bool

  var title: String { "Plan for 90 days: \(plan.role.name)" }

  /// Where the plan starts.
  var start: [Detail] {
    let held =
      plan.held.map { [Detail(text: "held now or last: \($0.text)" + PlanWords.line($0))] } ?? []
    return [Detail(text: "from \(plan.gap.path): \(PathsWords.distance(plan.path))")] + held
      + plan.gap.cautions.map { Detail(text: CautionWords.text($0)) }
  }

  /// What the page leaves out unless all is asked for.
  static let rest = "why each step, and the rest of each list: --all"

  /// A step's words.
  func text(of step: CommonLexicon.PlanStep) -> String {
    all ? step.text + ". " + step.why : step.text
  }

  /// The first of a list, joined; the page says how many it leaves out.
  private func listed(_ items: [String], _ limit: Int = topItems, by separator: String = ", ")
    -> String
  {
    let rest = all ? 0 : items.count - limit
    return items.prefix(all ? items.count : limit).joined(separator: separator)
      + (rest > 0 ? "\(separator)... \(rest) more" : "")
  }

  /// The first of a list of details; the page says how many it leaves out.
  private func first(_ details: [Detail], _ limit: Int = topItems) -> [Detail] {
    let rest = all ? 0 : details.count - limit
    guard rest > 0 else { return details }
    return details.prefix(limit) + [Detail(text: "... \(rest) more (use --all)")]
  }

  private static func line(_ quote: Quote) -> String { " (line \(quote.place.start.line))" }

  /// The details of a step by its id; none where the id is not known.
  func details(of step: CommonLexicon.PlanStep) -> [Detail] {
    switch step.id {
    case "choose": choice
    case "postings": postings
    case "patterns": patterns
    case "summary": summary
    case "project": project
    case "ship": first(plan.milestones.map { Detail(text: "on the way: " + $0) })
    case "document": documents
    case "adjacent": plan.adjacent.map { Detail(text: "ask for: " + $0) }
    case "bullets": bullets
    case "talks": talks
    case "apply": apply
    case "narrative": narrative
    case "stories": stories
    case "artifacts": artifacts
    case "track": track
    default: []
    }
  }

  private var choice: [Detail] {
    guard all, !plan.role.focus.isEmpty else { return [Detail(text: plan.role.name)] }
    return [Detail(text: plan.role.name + ": " + plan.role.focus)]
  }

  private var postings: [Detail] {
    let range = PlanWords.wantedPostings
    let wanted = "\(range.lowerBound) to \(range.upperBound)"
    guard plan.read != nil else {
      return [
        Detail(text: "none read so far, \(wanted) wanted: save some and name them with --postings")
      ]
    }
    let rest = range.lowerBound - plan.ofRole
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
    if !plan.copies.isEmpty {
      let copies = Numbers.count(plan.copies.count, "duplicate")
      let which = all ? ": " + CopiesWords.lines(plan.copies).joined(separator: "; ") : ""
      details.append(Detail(text: "\(copies) left out" + which))
    }
    details += plan.unjudged.map { Detail(text: "nothing recognised in \($0)") }
    details += plan.unreadable.map { Detail(text: "not read: \($0.path): \($0.reason)") }
    return details
  }

  private var patterns: [Detail] {
    let shown = all ? PlanWords.topRepeated : PlanWords.topItems
    var details = plan.repeated.prefix(shown).map(repeated)
    let rest = plan.repeated.count - details.count
    if rest > 0 { details.append(Detail(text: "... \(rest) more, which vitae gap names")) }
    let asked = plan.gap.titles.asked.map { "\($0.base) (\($0.postings))" }
    let titles = listed(asked.isEmpty ? plan.role.titles : asked)
    if !titles.isEmpty { details.append(Detail(text: "titles: " + titles)) }
    return details
  }

  /// A skill that repeats, with the line of the first posting that asks for it.
  private func repeated(_ row: Gap.Row) -> Detail {
    guard let demand = row.demand else {
      return Detail(text: "\(row.name) (\(row.tier?.rawValue ?? "")): not in the resume")
    }
    let others = row.replaced > 0 ? "; \(row.replaced) would take another that you have" : ""
    let text =
      "\(row.name): asked by \(demand.postings) of \(demand.of), required by \(demand.required)"
      + others
    guard !all, let place = row.askedIn.first?.place else {
      return Detail(text: text + "; not in the resume", quotes: Array(row.askedIn.prefix(1)))
    }
    return Detail(text: "\(text) (\(TextPage.name(of: place)))")
  }

  private var summary: [Detail] {
    let lines =
      plan.summary.isEmpty
      ? Detail(text: "the resume has no summary: write three lines")
      : Detail(text: "turn these lines to the role", quotes: plan.summary)
    let emphasis = listed(plan.role.emphasis, by: "; ")
    return emphasis.isEmpty ? [lines] : [lines, Detail(text: "bring forward: " + emphasis)]
  }

  private var project: [Detail] {
    guard let project = plan.project else {
      return [Detail(text: "the resume shows every sign that the lexicon knows: choose freely")]
    }
    let closes = listed(project.closes)
    return [
      Detail(text: project.text),
      Detail(
        text: "it proves: \(project.signal)" + (closes.isEmpty ? "" : "; it closes: \(closes)")),
    ]
  }

  private var documents: [Detail] {
    let missing = plan.artifacts.filter(\.found.isEmpty).map { $0.name.lowercased() }
    guard !missing.isEmpty else { return [] }
    return [
      Detail(text: "the resume tells of none of these yet: " + listed(missing))
    ]
  }

  private var bullets: [Detail] {
    var details: [Detail] = []
    let weakest = plan.gap.weakest
    if weakest.isEmpty {
      details.append(
        Detail(
          text: plan.gap.bullets.total == 0
            ? "no line tells of work yet: write what you did, with what, and what came of it"
            : "no line is weak: add each new result with its number"))
    } else {
      let shown = all ? weakest : Array(weakest.prefix(PlanWords.topItems))
      details.append(Detail(text: "say what changed, for whom, by how much", quotes: shown))
      let rest = weakest.count - shown.count
      if rest > 0 { details.append(Detail(text: "... \(rest) more such lines (use --all)")) }
    }
    let named = Set(plan.role.skills.core + plan.role.skills.common)
    let names = SkillNames(plan.gap.lexicon)
    let listed = plan.gap.listedNotShown.filter { named.contains($0.skill) }
    if !listed.isEmpty {
      details.append(
        Detail(
          text: "only listed, so show them at work: "
            + self.listed(listed.map { "\(names[$0.skill]) (line \($0.place.start.line))" }, 6)))
    }
    return details
  }

  private var talks: [Detail] {
    let companies = companies
    return [
      ("look for: ", listed(plan.role.titles)), ("at: ", listed(companies)),
      (
        "ask whether their days are like this: ",
        listed(plan.role.dayToDay, 2, by: "; ")
      ),
    ].compactMap { $0.1.isEmpty ? nil : Detail(text: $0.0 + $0.1) }
  }

  private var companies: [String] {
    var companies: [String] = []
    for company in plan.closest.compactMap(\.company) where !companies.contains(company) {
      companies.append(company)
    }
    return companies.isEmpty ? plan.role.market.employers : companies
  }

  private var apply: [Detail] {
    var details = first(
      plan.closest.map { row in
        let name = [row.title ?? "(no title)", row.company].compactMap { $0 }.joined(
          separator: ", ")
        let met =
          row.required.of > 0
          ? "\(row.required.met) of \(row.required.of) required met" : "nothing required outright"
        return Detail(text: "\(name): \(met) (\(row.id.map { "\(row.path), \($0)" } ?? row.path))")
      })
    if !details.isEmpty, plan.ofRole == 0 {
      details.insert(
        Detail(text: "no posting has a title of the role; the closest of the others:"), at: 0)
    }
    details.append(
      Detail(text: "search for: " + listed(plan.role.titles)))
    return details
  }

  /// The story of the move, made of the resume's own facts.
  private var narrative: [Detail] {
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
          text: "what carries over: " + listed(shown.map(\.name), 6)))
    }
    details.append(Detail(text: "what is next: \(plan.role.name)"))
    if let project = plan.project {
      details.append(
        Detail(text: "what closes the distance: the project that proves \"\(project.signal)\""))
    }
    return details
  }

  private var stories: [Detail] {
    let found = plan.stories.map { story in
      let shows = story.signals + (story.signals.isEmpty ? Array(story.skills.prefix(3)) : [])
      return Detail(
        text: shows.isEmpty ? "a result to tell" : "shows: " + shows.joined(separator: ", "),
        quotes: [story.line])
    }
    let wanted = PlanWords.wantedStories
    guard found.count < wanted else { return first(found, wanted) }
    return found + [
      Detail(
        text: "\(found.count) of \(wanted) lines are strong enough: give more of them an "
          + "effect and its number")
    ]
  }

  private var artifacts: [Detail] {
    plan.artifacts.filter { !$0.found.isEmpty }.map { artifact in
      let lines = artifact.found.map { String($0.place.start.line) }
      return Detail(
        text: "\(artifact.name): the resume tells of one in line" + (lines.count > 1 ? "s " : " ")
          + listed(lines))
    }
  }

  private var track: [Detail] {
    [
      Detail(
        text: "a row for each: file or url, applied, status (no answer, rejected, interview, offer)"
      ),
      Detail(
        text: "vitae survey POSTINGS --responses FILE.csv tells which titles and companies answer"),
    ]
  }
}

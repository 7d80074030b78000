internal import Analysis
internal import Documents
internal import Lexicon
internal import Matching
internal import Postings
internal import Reports
internal import Source

extension Command {
  static let plan = Command(
    name: "plan", summary: "Plan the first 90 days of a move to a role",
    operands: "[RESUME|-]",
    flags: [
      .planRole, .postings, .split, .reportFormat, .all, .redact, .output, .color, .inputFormat,
      .maxFileSize, .converterTime, .stdinFilename, .lexicons, .jobs,
    ],
    notes: [
      "  vitae plan resume.md --role platform-engineer --postings saved-postings/",
      "  cat resume.md | vitae plan --role sre --format markdown -o plan.md",
    ]
  ) { invocation, session in
    do throws(Problems) {
      let report = try PlanCommand.report(invocation, &session)
      try Problems.collect { () throws(Problem) in
        try OutputFile.write(report, to: invocation.value(.output))
      }
    } catch {
      session.fail(error)
    }
  }
}

/// Gathers what a plan is made of.
private enum PlanCommand {
  static func report(
    _ invocation: Invocation, _ session: inout Session
  ) throws(Problems) -> [UInt8] {
    let lexicon = try LexiconLoading.load([.skills, .titles, .wording, .roles], invocation)
    session.startMasking(invocation, lexicon.wording)
    let role = try Problems.collect { () throws(Problem) in
      try LexiconLoading.role(of: invocation, in: lexicon)
    }
    guard let role else {
      throw Problems([
        Problem(
          "plan needs a role to move to",
          hint: "--role ID; which are near: vitae paths RESUME; the list: vitae lexicon list")
      ])
    }
    let document = try Problems.collect { () throws(Problem) in try Inputs.resume(invocation) }
    let inputs = try ComparedInputs(document, lexicon, invocation)
    let resume = try inputs.resume("no plan can be made")
    session.mask(resume.resume, of: resume.document)
    Conversions([.success(document)]).tell(session)
    let postings = try inputs.postings(invocation, &session)
    let analysis = PlanAnalysis(
      lexicon, matcher: inputs.matcher, titles: TitleReader(titles: lexicon.titles))
    let plan = analysis.plan(
      of: resume, to: role, until: Terminal.currentMonth, postings: postings?.read,
      copies: postings?.copies ?? [], unreadable: postings?.unreadable ?? []
    ).redacted(session.masks)
    switch invocation.value(.reportFormat) {
    case "json": return PlanJSON.render(plan, tool: LexiconLoading.tool(lexicon))
    case "markdown": return PlanMarkdown.render(plan, all: invocation.has(.all))
    case "html": return PlanHTML.render(plan, tool: LexiconLoading.tool(lexicon))
    default:
      return PlanText.render(
        plan, all: invocation.has(.all), style: Terminal.style(invocation))
    }
  }
}

internal import Analysis
internal import Lexicon
internal import Reports
internal import Source

extension Command {
  static let gap = Command(
    name: "gap", summary: "Report what a role or postings ask that a resume does not show",
    operands: "[RESUME|-]",
    flags: [
      .role, .postings, .since, .failUnder, .split, .reportFormat, .all, .explain, .redact, .output,
      .color,
      .inputFormat, .maxFileSize, .converterTime, .stdinFilename, .lexicons, .jobs,
    ],
    notes: [
      "Name a role, postings or both:",
      "  cat resume.md | vitae gap --role sre",
      "  vitae gap resume.md --postings saved-postings/",
      "  pbpaste | vitae gap resume.md --postings -",
      "Keep a report, and see later what has changed:",
      "  vitae gap resume.md --postings saved-postings/ --format json -o october.json",
      "  vitae gap resume.md --postings saved-postings/ --since october.json",
    ]
  ) { invocation, session in
    do throws(Problems) {
      let gap = try GapCommand.run(invocation, &session)
      let tool = Tool(lexicon: gap.version)
      let shown = gap.gap.redacted(session.masks)
      let limit = try Problems.collect { () throws(Problem) in
        try GapCommand.failLimit(invocation)
      }
      let report =
        switch invocation.value(.reportFormat) {
        case "json": GapJSON.render(shown, tool: tool)
        case "html": GapHTML.render(shown, tool: tool)
        case "markdown": GapMarkdown.render(shown, all: invocation.has(.all))
        default:
          GapText.render(
            shown, all: invocation.has(.all), explain: invocation.has(.explain),
            style: Terminal.style(invocation))
        }
      try Problems.collect { () throws(Problem) in
        try OutputFile.write(report, to: invocation.value(.output))
      }
      if let limit { GapCommand.check(gap.gap, limit, &session) }
    } catch {
      session.fail(error)
    }
  }
}

/// Gathers what a gap report is made of.
private enum GapCommand {
  /// The least percentage that `--fail-under` asks for; nil where none is.
  static func failLimit(_ invocation: Invocation) throws(Problem) -> Int? {
    guard let limit = try invocation.number(.failUnder) else { return nil }
    guard limit <= 100 else {
      throw Problem("--fail-under is a percentage: from 1 to 100, not \(limit)")
    }
    return limit
  }

  /// Notes a finding where less is met of what postings require, else of the role's core.
  static func check(_ gap: Gap, _ limit: Int, _ session: inout Session) {
    guard let coverage = gap.required ?? gap.core else { return }
    let what =
      gap.required != nil ? "skills that the postings require" : "core skills of the role"
    guard coverage.met * 100 < limit * coverage.of else { return }
    session.findings()
    session.note(
      "\(coverage.met) of \(coverage.of) \(what) are met, which is under \(limit) %: --fail-under")
  }

  static func run(
    _ invocation: Invocation, _ session: inout Session
  ) throws(Problems) -> (gap: Gap, version: String) {
    guard invocation.has(.role) || invocation.has(.postings) else {
      throw Problems([
        Problem(
          "gap needs something to compare with",
          hint: "--role ID (see: vitae lexicon list) or --postings PATH")
      ])
    }
    let parts: Set<CompactLexicon.Part> =
      invocation.has(.role) ? [.skills, .titles, .wording, .roles] : [.skills, .titles, .wording]
    let lexicon = try LexiconLoading.load(parts, invocation)
    session.startMasking(invocation, lexicon.wording)
    let role = try Problems.collect { () throws(Problem) in
      try LexiconLoading.role(of: invocation, in: lexicon)
    }
    let document = try Problems.collect { () throws(Problem) in try Inputs.resume(invocation) }
    let history = try Problems.collect { () throws(Problem) in try earlier(invocation) }
    let inputs = try ComparedInputs(document, lexicon, invocation)
    let resume = try inputs.resume("no gap can be told")
    session.mask(resume.resume, of: resume.document)
    Conversions([.success(document)]).tell(session)
    let postings = try inputs.postings(invocation, &session)
    let experience = inputs.postings.map {
      Experience(resume, until: Terminal.currentMonth, titles: $0.titles)
    }
    var gap = GapAnalysis(matcher: inputs.matcher).gap(
      of: resume, role: role, postings: postings?.read, copies: postings?.copies ?? [],
      unreadable: postings?.unreadable ?? [], experience: experience, since: history,
      quoteLimit: invocation.value(.reportFormat) == "json" ? .max : 1)
    if ["html", "markdown"].contains(invocation.value(.reportFormat)), let experience, let postings
    {
      let ranking = RankingAnalysis(resume, experience, skills: lexicon.skills, quotes: false)
      gap.ranking = ranking.ranking(
        postings.read.map(ranking.entry), copies: postings.copies)
    }
    return (gap, lexicon.version)
  }

  /// The earlier report that `--since` names.
  private static func earlier(_ invocation: Invocation) throws(Problem) -> GapHistory? {
    guard let path = invocation.value(.since) else { return nil }
    let bytes = try Files.read(path, limits: try Inputs.limits(invocation))
    return try GapHistory(try TextDecoding.text(of: bytes, path: path), path: path)
  }
}

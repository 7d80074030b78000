internal import Analysis
internal import Documents
internal import Lexicon
internal import Matching
internal import Postings
internal import Reports
internal import Source

extension Command {
  static let paths = Command(
    name: "paths", summary: "Put the roles in the order in which a resume covers them",
    operands: "[RESUME|-] | --compare ROLE ROLE",
    flags: [
      .from, .compare, .postings, .split, .reportFormat, .all, .redact, .output, .color,
      .inputFormat, .maxFileSize, .converterTime,
      .stdinFilename, .lexicons, .jobs,
    ],
    notes: [
      "  vitae paths resume.md",
      "  cat resume.md | vitae paths --postings saved-postings/",
      "  vitae paths --from backend-engineer",
      "  vitae paths --compare backend-engineer sre",
    ]
  ) { invocation, session in
    do throws(Problems) {
      let report = try PathsCommand.report(invocation, &session)
      try Problems.collect { () throws(Problem) in
        try OutputFile.write(report, to: invocation.value(.output))
      }
    } catch {
      session.fail(error)
    }
  }
}

/// Gathers what the report of paths is made of.
private enum PathsCommand {
  static func report(
    _ invocation: Invocation, _ session: inout Session
  ) throws(Problems) -> [UInt8] {
    if invocation.has(.compare) { return try comparison(invocation) }
    let lexicon = try LexiconLoading.load([.skills, .titles, .wording, .roles], invocation)
    session.startMasking(invocation, lexicon.wording)
    var paths =
      if let name = invocation.value(.from) {
        try paths(from: name, lexicon, invocation, &session)
      } else {
        try paths(lexicon, invocation, &session)
      }
    paths = paths.redacted(session.masks)
    let all = invocation.has(.all)
    switch invocation.value(.reportFormat) {
    case "json": return PathsJSON.render(paths, tool: LexiconLoading.tool(lexicon))
    case "markdown": return PathsMarkdown.render(paths, all: all)
    case "html": return PathsHTML.render(paths, tool: LexiconLoading.tool(lexicon))
    default: return PathsText.render(paths, all: all, style: Terminal.style(invocation))
    }
  }

  /// The paths from a resume.
  private static func paths(
    _ lexicon: Lexicon, _ invocation: Invocation, _ session: inout Session
  ) throws(Problems) -> Paths {
    let document = try Problems.collect { () throws(Problem) in try Inputs.resume(invocation) }
    let inputs = try ComparedInputs(document, lexicon, invocation)
    let resume = try inputs.resume("no path can be told")
    session.mask(resume.resume, of: resume.document)
    Conversions([.success(document)]).tell(session)
    let postings = try inputs.postings(invocation, &session)
    return PathsAnalysis(lexicon).paths(
      from: resume, titles: TitleReader(titles: lexicon.titles), until: Terminal.currentMonth,
      postings: postings?.read, copies: postings?.copies ?? [],
      unreadable: postings?.unreadable ?? [])
  }

  /// The paths from a role, by the lexicon alone.
  private static func paths(
    from name: String, _ lexicon: Lexicon, _ invocation: Invocation, _ session: inout Session
  ) throws(Problems) -> Paths {
    guard invocation.operands.isEmpty else {
      throw Problems([
        Problem(
          "--from stands in for a resume, and one is named too", hint: "leave one of them out")
      ])
    }
    let role = try Problems.collect { () throws(Problem) in
      try LexiconLoading.role(name, in: lexicon)
    }
    let analysis = PathsAnalysis(lexicon)
    guard invocation.has(.postings) else { return analysis.paths(from: role, postings: nil) }
    let analyzer = PostingAnalyzer(
      matcher: SkillMatcher(lexicon.skills), lexicon: lexicon, findsTerms: true)
    let postings = try ComparedPostings(invocation, &session, analyzer) { $0 }
    return analysis.paths(
      from: role, postings: postings.read, copies: postings.copies,
      unreadable: postings.unreadable)
  }

  /// Two roles side by side.
  private static func comparison(_ invocation: Invocation) throws(Problems) -> [UInt8] {
    for flag in [Flag.from, .postings] where invocation.has(flag) {
      throw Problems([
        Problem("--compare goes by the lexicon alone and takes no --\(flag.name)")
      ])
    }
    guard invocation.operands.count == 2 else {
      throw Problems([
        Problem(
          "--compare needs two roles, not \(invocation.operands.count)",
          hint: "vitae paths --compare backend-engineer sre; the list: vitae lexicon list")
      ])
    }
    let lexicon = try LexiconLoading.load([.skills, .roles], invocation)
    let roles = try Problems.collect { () throws(Problem) in
      (
        try LexiconLoading.role(invocation.operands[0], in: lexicon),
        try LexiconLoading.role(invocation.operands[1], in: lexicon)
      )
    }
    guard roles.0.id != roles.1.id else {
      throw Problems([
        Problem("--compare needs two roles, and both are \(roles.0.id)", hint: "name another")
      ])
    }
    let comparison = RoleComparison(roles.0, roles.1, skills: lexicon.skills)
    switch invocation.value(.reportFormat) {
    case "json": return ComparisonJSON.render(comparison, tool: LexiconLoading.tool(lexicon))
    case "markdown": return ComparisonMarkdown.render(comparison)
    case "html": return ComparisonHTML.render(comparison, tool: LexiconLoading.tool(lexicon))
    default: return ComparisonText.render(comparison, style: Terminal.style(invocation))
    }
  }
}

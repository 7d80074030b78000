internal import Analysis
internal import Documents
internal import Lexicon
internal import Matching
internal import Postings
internal import Reports
internal import Resumes
internal import Source

extension Command {
  static let gap = Command(
    name: "gap", summary: "Report what a role or postings ask that a resume does not show",
    operands: "[RESUME|-]",
    flags: [
      .role, .postings, .since, .failUnder, .split, .pageFormat, .all, .explain, .output, .color,
      .inputFormat, .stdinFilename, .lexicons, .jobs,
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
      let limit = try Problems.collect { () throws(Problem) in
        try GapCommand.failLimit(invocation)
      }
      let report =
        switch invocation.value(.pageFormat) {
        case "json": GapJSON.render(gap.gap, tool: tool)
        case "html": GapHTML.render(gap.gap, tool: tool)
        default:
          GapText.render(
            gap.gap, all: invocation.has(.all), explain: invocation.has(.explain),
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
    let role = try Problems.collect { () throws(Problem) in
      try LexiconLoading.role(of: invocation, in: lexicon)
    }
    let document = try Problems.collect { () throws(Problem) in try Inputs.resume(invocation) }
    Conversions([.success(document)]).tell(session)
    let history = try Problems.collect { () throws(Problem) in try earlier(invocation) }
    let analyzers = try analyzers(lexicon, invocation)
    let resume = analyzers.resumes.read(document)
    if !resume.isJudged {
      throw Problems([
        Problem(
          "nothing was recognised in this resume, so no gap can be told", path: document.path,
          hint: "is it a resume? say its format with --input-format")
      ])
    }
    let analysis = GapAnalysis(matcher: analyzers.resumes.matcher)
    guard let analyzer = analyzers.postings else {
      return (
        analysis.gap(of: resume, role: role, postings: nil, since: history), lexicon.version
      )
    }
    let gap = try gap(invocation, &session, analysis, analyzer, resume: resume, role, history)
    return (gap, lexicon.version)
  }

  /// The gap between a resume and the postings named, with or without a role.
  private static func gap(
    _ invocation: Invocation, _ session: inout Session, _ analysis: GapAnalysis,
    _ analyzer: PostingAnalyzer, resume: ResumeReading, _ role: RoleLexicon?,
    _ history: GapHistory?
  ) throws(Problems) -> Gap {
    let postings = try read(invocation, &session, analyzer)
    let experience = Experience(resume, until: Terminal.currentMonth, titles: analyzer.titles)
    var gap = analysis.gap(
      of: resume, role: role, postings: postings.read, unreadable: postings.unreadable,
      experience: experience, since: history)
    if invocation.value(.pageFormat) == "html" {
      let ranking = RankingAnalysis(resume, experience, skills: gap.lexicon)
      gap.ranking = ranking.ranking(postings.read.map(ranking.entry))
    }
    if gap.judged == 0, !postings.read.isEmpty || postings.unreadable.isEmpty {
      let problem = PostingInputs.nothingJudged(
        invocation.all(.postings), read: postings.read.count)
      if postings.read.isEmpty { throw Problems([problem]) }
      session.fail(problem)
    }
    return gap
  }

  /// The earlier report that `--since` names.
  private static func earlier(_ invocation: Invocation) throws(Problem) -> GapHistory? {
    guard let path = invocation.value(.since) else { return nil }
    return try GapHistory(try TextDecoding.text(of: try Files.read(path), path: path), path: path)
  }

  /// What the resume and the postings, where there are some, are read with.
  private static func analyzers(
    _ lexicon: Lexicon, _ invocation: Invocation
  ) throws(Problems) -> (resumes: ResumeAnalyzer, postings: PostingAnalyzer?) {
    let hasPostings = invocation.has(.postings)
    let jobs = try Problems.collect { () throws(Problem) in try Inputs.jobs(invocation) }
    // The tables take longer to make than all else that a run does.
    let (matcher, (resumes, postings)) = Parallel.both(
      jobs: jobs, { SkillMatcher(lexicon.skills) },
      {
        (
          ResumeReader(wording: lexicon.wording),
          hasPostings ? PostingReader(titles: lexicon.titles, wording: lexicon.wording) : nil
        )
      })
    return (
      ResumeAnalyzer(matcher: matcher, reader: resumes, wording: lexicon.wording),
      postings.map {
        PostingAnalyzer(matcher: matcher, reader: $0, lexicon: lexicon, findsTerms: true)
      }
    )
  }

  private static func read(
    _ invocation: Invocation, _ session: inout Session, _ analyzer: PostingAnalyzer
  ) throws(Problems) -> (read: [PostingReading], unreadable: [Gap.Unreadable]) {
    var inputs = try Problems.collect { [session] () throws(Problem) in
      try PostingInputs(invocation.all(.postings), invocation, session)
    }
    var read: [PostingReading] = []
    var problems: [Problem] = []
    inputs.forEach { documents in
      documents.map { result in result.map { analyzer.read($0) } }
    } receive: { results in
      for result in results {
        switch result {
        case .success(let reading): read.append(reading)
        case .failure(let problem): problems.append(problem)
        }
      }
    }
    for problem in problems { session.fail(problem) }
    let unreadable = problems.map { Gap.Unreadable(path: $0.path ?? "", reason: $0.message) }
    return (read, unreadable)
  }
}

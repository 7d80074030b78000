internal import Analysis
internal import Documents
internal import Lexicon
internal import Matching
internal import Postings
internal import Reports
internal import Source

extension Command {
  static let rank = Command(
    name: "rank", summary: "Put postings in the order in which a resume fits them",
    operands: "[RESUME|-]",
    flags: [
      .postings, .top, .split, .pageFormat, .all, .explainOrder, .redact, .output, .color,
      .inputFormat, .maxFileSize, .converterTime,
      .stdinFilename, .lexicons, .jobs,
    ],
    notes: [
      "  vitae rank resume.md --postings saved-postings/",
      "  cat resume.md | vitae rank --postings saved-postings/ --top 5",
      "  vitae rank resume.md --postings saved-postings/ --format json",
    ]
  ) { invocation, session in
    do throws(Problems) {
      try RankCommand.run(invocation, &session)
    } catch {
      session.fail(error)
    }
  }
}

/// Ranks postings and reports.
private enum RankCommand {
  static func run(_ invocation: Invocation, _ session: inout Session) throws(Problems) {
    guard invocation.has(.postings) else {
      throw Problems([
        Problem("rank needs postings", hint: "vitae rank RESUME --postings FOLDER")
      ])
    }
    let (top, jobs) = try Problems.collect { () throws(Problem) in
      (try invocation.number(.top), try Inputs.jobs(invocation))
    }
    let lexicon = try LexiconLoading.load([.skills, .titles, .wording], invocation)
    session.startMasking(invocation, lexicon.wording)
    let document = try Problems.collect { () throws(Problem) in try Inputs.resume(invocation) }
    let (matcher, reader) = Parallel.both(
      jobs: jobs, { SkillMatcher(lexicon.skills) },
      { PostingReader(titles: lexicon.titles, wording: lexicon.wording) })
    let resume = try ResumeInput.read(document, matcher, lexicon)
    session.mask(resume.resume, of: resume.document)
    Conversions([.success(document)]).tell(session)
    let analysis = RankingAnalysis(
      resume, Experience(resume, until: Terminal.currentMonth, titles: reader.titles),
      skills: lexicon.skills)
    let analyzer = PostingAnalyzer(matcher: matcher, reader: reader, lexicon: lexicon)
    let postings = try ComparedPostings(invocation, &session, analyzer, analysis.entry)
    let ranking = analysis.ranking(
      postings.read, copies: postings.copies, unreadable: postings.unreadable, top: top)
    let report = report(
      ranking.redacted(session.masks), top: top, LexiconLoading.tool(lexicon), invocation)
    try Problems.collect { () throws(Problem) in
      try OutputFile.write(report, to: invocation.value(.output))
    }
  }

  private static func report(
    _ ranking: Ranking, top: Int?, _ tool: Tool, _ invocation: Invocation
  ) -> [UInt8] {
    let (all, explain) = (invocation.has(.all), invocation.has(.explainOrder))
    switch invocation.value(.pageFormat) {
    case "json": return RankJSON.render(ranking, tool: tool)
    case "markdown": return RankMarkdown.render(ranking, all: all, top: top, explain: explain)
    default:
      return RankText.render(
        ranking, all: all, top: top, explain: explain, style: Terminal.style(invocation))
    }
  }
}

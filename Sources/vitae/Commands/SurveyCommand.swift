internal import Analysis
internal import Documents
internal import Lexicon
internal import Matching
internal import Postings
internal import Reports
internal import Source

extension Command {
  static let survey = Command(
    name: "survey", summary: "Say which skills, titles, levels and pay repeat in postings",
    operands: "PATH...|-",
    flags: [
      .resume, .responses, .split, .reportFormat, .all, .partial, .redact, .output, .color,
      .inputFormat,
      .maxFileSize, .converterTime,
      .stdinFilename, .lexicons, .jobs,
    ],
    notes: [
      "PATH is a file, a folder of saved postings, or - for pasted ones.",
      "  vitae survey saved-postings/",
      "  vitae survey saved-postings/ --resume resume.md --responses applied.csv",
      "  vitae survey --input-format jsonl board.jsonl --format json",
      "  vitae survey --partial january/ -o january.json",
    ]
  ) { invocation, session in
    do throws(Problems) {
      try SurveyCommand.run(invocation, &session)
    } catch {
      session.fail(error)
    }
  }
}

/// Counts postings as they go by and reports.
private enum SurveyCommand {
  static func run(_ invocation: Invocation, _ session: inout Session) throws(Problems) {
    guard !invocation.operands.isEmpty else {
      throw Problems([
        Problem("survey needs postings", hint: "vitae survey FOLDER, or - for pasted ones")
      ])
    }
    let isPartial = invocation.has(.partial)
    try Problems.collect { () throws(Problem) in try checkPartial(invocation) }
    let parts: Set<CompactLexicon.Part> =
      isPartial ? [.skills, .titles, .wording] : [.skills, .titles, .wording, .roles]
    let lexicon = try LexiconLoading.load(parts, invocation)
    session.startMasking(invocation, lexicon.wording)
    let jobs = try Problems.collect { () throws(Problem) in try Inputs.jobs(invocation) }
    let (matcher, reader) = Parallel.both(
      jobs: jobs, { SkillMatcher(lexicon.skills) },
      { PostingReader(titles: lexicon.titles, wording: lexicon.wording) })
    let resume = try SurveyResume.read(invocation, matcher, lexicon)
    if let resume { session.mask(resume.resume, of: resume.document) }
    var responses = try Problems.collect { () throws(Problem) in
      try SurveyResponses(invocation, lexicon)
    }
    let analyzer = PostingAnalyzer(
      matcher: matcher, reader: reader, lexicon: lexicon, findsTerms: true)
    var inputs = try Problems.collect { [session] () throws(Problem) in
      try PostingInputs(invocation.operands, invocation, session, mayBeEmpty: isPartial)
    }
    var counts = SurveyCounts(skillCount: lexicon.skills.count, keepsPostings: isPartial)
    for problem in count(&inputs, analyzer, &responses, &counts) { session.fail(problem) }
    responses?.tell(session)
    guard !isPartial else {
      return try SurveyReport.writePart(counts, lexicon, invocation)
    }
    try SurveyReport.report(counts, lexicon, resume, invocation, &session)
  }

  /// Refuses what a part cannot hold.
  private static func checkPartial(_ invocation: Invocation) throws(Problem) {
    guard invocation.has(.partial) else { return }
    if let format = invocation.value(.reportFormat), format != "json" {
      throw Problem("a part is JSON: --partial and --format \(format) exclude each other")
    }
    if invocation.has(.redact) {
      throw Problem(
        "a part is for merging: --partial and --redact exclude each other",
        hint: "mask the report that is made of the parts: vitae merge --redact PART...")
    }
    if invocation.has(.resume) {
      throw Problem(
        "a part holds no resume: --partial and --resume exclude each other",
        hint: "give it when the parts are put together: vitae merge --resume RESUME PART...")
    }
    if invocation.has(.responses) {
      throw Problem(
        "a table of responses speaks of all postings: --partial and --responses exclude each other",
        hint: "note applied: and status: in the postings' front matter, or survey them at once")
    }
  }

  /// Counts all postings.
  ///
  /// - Returns: Why some could not be read.
  private static func count(
    _ inputs: inout PostingInputs, _ analyzer: PostingAnalyzer,
    _ responses: inout SurveyResponses?, _ counts: inout SurveyCounts
  ) -> [Problem] {
    var problems: [Problem] = []
    let table = responses?.table
    inputs.forEach {
      counts.fingerprints
    } transform: { documents, known in
      documents.map { result in
        result.map { document in
          let row = table?.row(of: document)
          // A copy is read to its end only for the title whose application it answers.
          switch analyzer.read(document, ifNotIn: row == nil ? known : []) {
          case .read(let reading): return (SurveyEntry(reading), row)
          case .copy: return (.copy, row)
          }
        }
      }
    } receive: { results in
      for result in results {
        switch result {
        case .success((var entry, let row)):
          let duplicates = counts.duplicates
          if let row { responses?.take(row, for: &entry) }
          counts.add(entry)
          if let row, counts.duplicates > duplicates, !counts.addResponse(ofCopy: entry) {
            responses?.noteCopy(row)
          }
        case .failure(let problem):
          problems.append(problem)
          counts.addUnreadable(problem)
        }
      }
    }
    return problems
  }
}

/// Reports what was counted, in one run or in several.
enum SurveyReport {
  /// Writes the survey in the format asked for.
  static func report(
    _ counts: SurveyCounts, _ lexicon: Lexicon, _ resume: ResumeReading?,
    _ invocation: Invocation, _ session: inout Session
  ) throws(Problems) {
    let survey = SurveyAnalysis(skills: lexicon.skills, roles: lexicon.roles, resume: resume)
      .survey(counts).redacted(session.masks)
    if survey.read == 0, survey.unreadable.isEmpty {
      throw Problems([PostingInputs.nothingJudged(invocation.operands, read: 0)])
    }
    if survey.judged == 0, survey.read > 0 {
      session.fail(PostingInputs.nothingJudged(invocation.operands, read: survey.read))
    }
    let report =
      switch invocation.value(.reportFormat) {
      case "json": SurveyJSON.render(survey, tool: LexiconLoading.tool(lexicon))
      case "html": SurveyHTML.render(survey, tool: LexiconLoading.tool(lexicon))
      case "markdown": SurveyMarkdown.render(survey, all: invocation.has(.all))
      default:
        SurveyText.render(survey, all: invocation.has(.all), style: Terminal.style(invocation))
      }
    try Problems.collect { () throws(Problem) in
      try OutputFile.write(report, to: invocation.value(.output))
    }
  }

  /// Writes what was counted as a part, for a merging.
  static func writePart(
    _ counts: SurveyCounts, _ lexicon: Lexicon, _ invocation: Invocation
  ) throws(Problems) {
    try Problems.collect { () throws(Problem) in
      try OutputFile.write(to: invocation.value(.output)) { receive in
        PartialJSON.write(
          counts, skills: lexicon.skills, tool: LexiconLoading.tool(lexicon), to: receive)
      }
    }
  }
}

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
      .split, .format, .all, .partial, .output, .color, .inputFormat, .stdinFilename, .lexicons,
      .jobs,
    ],
    notes: [
      "PATH is a file, a folder of saved postings, or - for pasted ones.",
      "  vitae survey saved-postings/",
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
    guard !isPartial || invocation.value(.format) != "text" else {
      throw Problems([Problem("a part is JSON: --partial and --format text exclude each other")])
    }
    let lexicon = try LexiconLoading.load([.skills, .titles, .wording], invocation)
    let jobs = try Problems.collect { () throws(Problem) in try Inputs.jobs(invocation) }
    let (matcher, reader) = Parallel.both(
      jobs: jobs, { SkillMatcher(lexicon.skills) },
      { PostingReader(titles: lexicon.titles, wording: lexicon.wording) })
    let analyzer = PostingAnalyzer(
      matcher: matcher, reader: reader, lexicon: lexicon, findsTerms: true)
    var inputs = try Problems.collect { [session] () throws(Problem) in
      try PostingInputs(invocation.operands, invocation, session, mayBeEmpty: isPartial)
    }
    var counts = SurveyCounts(skillCount: lexicon.skills.count, keepsPostings: isPartial)
    for problem in count(&inputs, analyzer, &counts) { session.fail(problem) }
    guard !isPartial else {
      return try SurveyReport.write(
        PartialJSON.render(counts, skills: lexicon.skills, tool: LexiconLoading.tool(lexicon)),
        invocation)
    }
    try SurveyReport.report(counts, lexicon, invocation, &session)
  }

  /// Counts all postings.
  ///
  /// - Returns: Why some could not be read.
  private static func count(
    _ inputs: inout PostingInputs, _ analyzer: PostingAnalyzer, _ counts: inout SurveyCounts
  ) -> [Problem] {
    var problems: [Problem] = []
    inputs.forEach { documents in
      documents.map { result in result.map { SurveyEntry(analyzer.read($0)) } }
    } receive: { results in
      for result in results {
        switch result {
        case .success(let entry): counts.add(entry)
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
    _ counts: SurveyCounts, _ lexicon: Lexicon, _ invocation: Invocation, _ session: inout Session
  ) throws(Problems) {
    let survey = SurveyAnalysis(skills: lexicon.skills).survey(counts)
    if survey.read == 0, survey.unreadable.isEmpty {
      throw Problems([PostingInputs.nothingJudged(invocation.operands, read: 0)])
    }
    if survey.judged == 0, survey.read > 0 {
      session.fail(PostingInputs.nothingJudged(invocation.operands, read: survey.read))
    }
    let report =
      invocation.value(.format) == "json"
      ? SurveyJSON.render(survey, tool: LexiconLoading.tool(lexicon))
      : SurveyText.render(
        survey, all: invocation.has(.all), colored: Terminal.colors(invocation))
    try write(report, invocation)
  }

  /// Writes a report where the user wants it.
  static func write(_ report: [UInt8], _ invocation: Invocation) throws(Problems) {
    try Problems.collect { () throws(Problem) in
      try OutputFile.write(report, to: invocation.value(.output))
    }
  }
}

internal import Analysis
internal import Documents
internal import Lexicon
internal import Matching
internal import Reports
internal import Source

extension Command {
  static let survey = Command(
    name: "survey", summary: "Say which skills, titles, levels and pay repeat in postings",
    operands: "PATH...|-",
    flags: [
      .split, .format, .all, .output, .color, .inputFormat, .stdinFilename, .lexicons, .jobs,
    ],
    notes: [
      "PATH is a file, a folder of saved postings, or - for pasted ones.",
      "  vitae survey saved-postings/",
      "  vitae survey --input-format jsonl board.jsonl --format json",
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
    let lexicon = try LexiconLoading.load([.skills, .titles, .wording], invocation)
    let analyzer = PostingAnalyzer(matcher: SkillMatcher(lexicon.skills), lexicon: lexicon)
    var inputs = try Problems.collect { [session] () throws(Problem) in
      try PostingInputs(invocation.operands, invocation, session)
    }
    var counts = SurveyCounts(skillCount: lexicon.skills.count)
    var problems: [Problem] = []
    inputs.forEach { documents in
      documents.map { result in result.map { analyzer.read($0) } }
    } receive: { results in
      for result in results {
        switch result {
        case .success(let reading): counts.add(reading)
        case .failure(let problem):
          problems.append(problem)
          counts.addUnreadable(problem)
        }
      }
    }
    for problem in problems { session.fail(problem) }
    let survey = SurveyAnalysis(skills: lexicon.skills).survey(counts)
    if survey.read == 0, problems.isEmpty {
      throw Problems([PostingInputs.nothingJudged(invocation.operands, read: 0)])
    }
    if survey.judged == 0, survey.read > 0 {
      session.fail(PostingInputs.nothingJudged(invocation.operands, read: survey.read))
    }
    let report =
      invocation.value(.format) == "json"
      ? SurveyJSON.render(survey, tool: Tool(lexicon: lexicon.version))
      : SurveyText.render(
        survey, all: invocation.has(.all), colored: Terminal.colors(invocation))
    try Problems.collect { () throws(Problem) in
      try OutputFile.write(report, to: invocation.value(.output))
    }
  }
}

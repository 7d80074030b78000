internal import Analysis
internal import Documents
internal import Lexicon
internal import Linting
internal import Matching
internal import Reports
internal import Resumes
internal import Source

extension Command {
  static let lint = Command(
    name: "lint", summary: "Tell weak resume wording from wording with outcomes",
    operands: "PATH...|-",
    flags: [
      .lintFormat, .select, .ignore, .failLevel, .output, .color, .inputFormat, .stdinFilename,
      .lexicons,
    ],
    notes: [
      "PATH is a resume or a folder of resumes.",
      "All rules: vitae rules. One rule: vitae explain ID.",
      "  vitae lint resume.md --format concise",
      "  vitae lint - --stdin-filename resume.md < resume.md",
    ]
  ) { invocation, session in
    do throws(Problems) {
      try LintCommand.run(invocation, &session)
    } catch {
      session.fail(error)
    }
  }
}

/// Lints files and reports.
private enum LintCommand {
  static func run(_ invocation: Invocation, _ session: inout Session) throws(Problems) {
    guard !invocation.operands.isEmpty else {
      throw Problems([
        Problem("lint needs a resume", hint: "vitae lint RESUME, or - for standard input")
      ])
    }
    let rules = try Problems.collect { () throws(Problem) in
      try RuleSelection.rules(invocation)
    }
    let lexicon = try LexiconLoading.load([.skills, .wording], invocation)
    // The tables take longer to make than all else that a run does.
    let (matcher, (reader, tables)) = Parallel.both(
      jobs: Parallel.cores, { SkillMatcher(lexicon.skills) },
      { (ResumeReader(wording: lexicon.wording), LintTables(lexicon.wording)) })
    let analyzer = ResumeAnalyzer(matcher: matcher, reader: reader, wording: lexicon.wording)
    let linter = Linter(rules: rules)
    let (year, month) = Terminal.currentMonth
    _ = try Problems.collect { () throws(Problem) in try Inputs.format(invocation) }
    var files: [LintReport.File] = []
    var conversions = Conversions()
    for path in paths(invocation, &files, &session) {
      do throws(Problem) {
        let reading = analyzer.read(try Inputs.document(path, invocation))
        conversions.add(reading.document)
        let input = LintInput(
          document: reading.document, text: reading.text, resume: reading.resume,
          mentions: reading.mentions, skills: lexicon.skills, tables: tables,
          today: YearMonth(year: year, month: month))
        files.append(
          LintReport.File(
            reading.document, bullets: BulletCounts(reading.resume.bullets),
            findings: linter.findings(in: input)))
      } catch {
        session.fail(error)
        files.append(LintReport.File(path: error.path ?? path, reason: error.message))
      }
    }
    conversions.tell(session)
    tellUnjudged(files, &session)
    try report(LintReport(files), invocation, lexicon, &session)
  }

  /// Tells of files in which no line of work was recognised: a clean report of them means nothing.
  ///
  /// Where that is so of all files and nothing else was found, the run has failed.
  private static func tellUnjudged(_ files: [LintReport.File], _ session: inout Session) {
    let unjudged = files.filter { $0.reason == nil && $0.bullets?.total == 0 }
    let isAll = unjudged.count == files.count && files.allSatisfy(\.findings.isEmpty)
    for file in unjudged {
      let message = "no line that tells of work was recognised, so there was nothing to judge"
      if isAll {
        session.fail(
          Problem(message, path: file.path, hint: "is it a resume? see: vitae extract PATH"))
      } else {
        session.note("\(Display.escaped(file.path)): " + message)
      }
    }
  }

  /// The files to read; those that are missing go to the report at once.
  private static func paths(
    _ invocation: Invocation, _ files: inout [LintReport.File], _ session: inout Session
  ) -> [String] {
    var paths: [String] = []
    for operand in invocation.operands where operand == "-" { paths.append(operand) }
    let found = InputFiles(invocation.operands.filter { $0 != "-" }, takesRecords: false)
    for problem in found.problems {
      session.fail(problem)
      if let path = problem.path {
        files.append(LintReport.File(path: path, reason: problem.message))
      }
    }
    Inputs.noteSkipped(found, session)
    paths += found.files
    if paths.isEmpty, !session.failed {
      session.fail(
        Problem(
          "no file to lint was found in "
            + invocation.operands.map(Display.escaped).joined(separator: ", "),
          hint: "name a file, or a folder of .txt, .md, .html, .pdf or .docx files"))
    }
    return paths
  }

  private static func report(
    _ report: LintReport, _ invocation: Invocation, _ lexicon: Lexicon, _ session: inout Session
  ) throws(Problems) {
    let bytes =
      switch invocation.value(.lintFormat) {
      case "json": LintJSON.render(report, tool: Tool(lexicon: lexicon.version))
      case "concise": LintText.concise(report)
      default: LintText.full(report, style: Terminal.style(invocation))
      }
    try Problems.collect { () throws(Problem) in
      try OutputFile.write(bytes, to: invocation.value(.output))
    }
    let level = invocation.value(.failLevel) ?? "warning"
    if let severity = Rule.Severity(rawValue: level), report.reaches(severity) {
      session.findings()
    }
  }
}

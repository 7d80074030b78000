internal import Analysis
internal import Documents
internal import Linting
internal import Reports
internal import Source

extension Command {
  static let lint = Command(
    name: "lint", summary: "Tell weak resume wording from wording with outcomes",
    operands: "PATH...|-",
    flags: [
      .lintFormat, .lintOutput, .select, .extendSelect, .ignore, .severity, .accept, .failLevel,
      .baseline, .writeBaseline, .noInline, .fix, .diff, .redact, .statistics, .showFiles,
      .showConfig,
      .color, .inputFormat, .maxFileSize, .converterTime, .stdinFilename, .lexicons,
    ],
    notes: [
      "PATH is a resume or a folder of resumes.",
      "All rules: vitae rules. One rule: vitae explain ID.",
      "  vitae lint resume.md --format concise",
      "  vitae lint - --stdin-filename resume.md < resume.md",
      "  vitae lint . --format sarif -o vitae.sarif --format github",
    ]
  ) { invocation, session in
    do throws(Problems) {
      try LintCommand(invocation: invocation).run(&session)
    } catch {
      session.fail(error)
    }
  }
}

/// Lints files, mends what may be mended, and reports.
struct LintCommand {
  let invocation: Invocation

  func run(_ session: inout Session) throws(Problems) {
    if invocation.has(.showConfig) {
      return session.print(EffectiveConfiguration.text(invocation))
    }
    guard !invocation.operands.isEmpty else {
      throw Problems([
        Problem("lint needs a resume", hint: "vitae lint RESUME, or - for standard input")
      ])
    }
    try Problems.collect { () throws(Problem) in try checkRedact() }
    let outputs = try Problems.collect { () throws(Problem) in try LintOutputs(invocation) }
    var files: [LintReport.File] = []
    let paths = paths(&files, &session)
    if invocation.has(.showFiles) {
      return session.print(Array(paths.map { Display.escaped($0) + "\n" }.joined().utf8))
    }
    let run = try LintRun(invocation)
    session.startMasking(invocation, run.wording)
    var conversions = Conversions()
    var fixing = LintFixing(invocation, run)
    for path in paths {
      do throws(Problem) {
        let read = try fixing.read(path)
        conversions.add(read.document)
        if session.masks != nil { session.mask(run.resume(read.document), of: read.document) }
        files.append(read.file)
      } catch {
        session.fail(error)
        files.append(LintReport.File(path: error.path ?? path, reason: error.message))
      }
    }
    conversions.tell(session)
    var report = LintReport(files, rules: run.rules, tool: run.tool)
    tellUnjudged(report, &session)
    try run.finishBaseline(&report, session)
    try Problems.collect { () throws(Problem) in
      try fixing.finish(session)
      try outputs.write(report.redacted(session.masks), fixing, session)
    }
    decide(report, fixing, &session)
  }

  /// Refuses to mask what is the resume itself.
  private func checkRedact() throws(Problem) {
    guard invocation.has(.redact) else { return }
    for flag in [Flag.diff, .fix] where invocation.has(flag) {
      throw Problem(
        "--redact masks reports, and --\(flag.name) writes the text itself",
        hint: "leave one of them out")
    }
  }

  /// Whether the run found what its user asked to fail on.
  private func decide(_ report: LintReport, _ fixing: LintFixing, _ session: inout Session) {
    let level = invocation.value(.failLevel) ?? "warning"
    guard let severity = Rule.Severity(rawValue: level) else { return }
    if report.reaches(severity) || !fixing.diff.isEmpty { session.findings() }
  }

  /// Tells of files in which no line of work was recognised: a clean report of them means nothing.
  ///
  /// Where that is so of all files and nothing else was found, the run has failed.
  private func tellUnjudged(_ report: LintReport, _ session: inout Session) {
    for file in report.unjudged {
      let (message, hint) = file.unjudged
      if report.isVoid {
        session.fail(Problem(message, path: file.path, hint: hint))
      } else {
        session.note("\(Display.escaped(file.path)): " + message)
      }
    }
  }

  /// The files to read; those that are missing go to the report at once.
  private func paths(
    _ files: inout [LintReport.File], _ session: inout Session
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
}

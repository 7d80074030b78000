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
      .maxWarnings, .exitZero, .baseline, .writeBaseline, .pruneBaseline, .noInline, .fix, .diff,
      .diffBase, .redact, .statistics, .timings, .fileList, .exclude, .noIgnore, .forceExclude,
      .hidden, .allowEmpty, .showFiles, .showConfig, .pathPrefix, .color, .jobs, .inputFormat,
      .maxFileSize, .converterTime, .stdinFilename, .lexicons,
    ],
    notes: [
      "PATH is a resume or a folder of resumes; what .gitignore, .ignore and",
      ".vitaeignore name is left out of folders. Each file has the nearest",
      "vitae.json above it.",
      "All rules: vitae rules. One rule: vitae explain ID.",
      "  vitae lint resume.md --format concise",
      "  vitae lint - --stdin-filename resume.md < resume.md",
      "  vitae lint . --format sarif -o vitae.sarif --format github",
      "  git diff -z --name-only --diff-filter=d main -- '*.md' |",
      "    vitae lint --file-list - --allow-empty --diff-base main",
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
    if invocation.has(.showConfig) { return try showConfiguration(session) }
    guard !invocation.operands.isEmpty || invocation.has(.fileList) else {
      throw Problems([
        Problem("lint needs a resume", hint: "vitae lint RESUME, or - for standard input")
      ])
    }
    try Problems.collect { () throws(Problem) in try checkRedact() }
    let outputs = try Problems.collect { () throws(Problem) in try LintOutputs(invocation) }
    let found = try Problems.collect { [session] () throws(Problem) in
      var told = session
      return (try LintFiles(invocation, &told), told)
    }
    session = found.1
    let paths = found.0.paths
    if invocation.has(.showFiles) {
      return session.print(Array(paths.map { Display.escaped($0) + "\n" }.joined().utf8))
    }
    let runs = try LintRuns(paths, invocation)
    let fixing = try Problems.collect { () throws(Problem) in try LintFixing(invocation, runs) }
    session.startMasking(invocation, runs.runs[0].lexicon.wording)
    let reads = try read(paths, fixing, &session)
    tell(of: reads, session)
    if invocation.has(.timings) { session.printAside(RuleTimes.text(reads.map(\.times))) }
    var report = LintReport(
      found.0.failed + reads.map(\.file), rules: runs.rules, tool: runs.tool,
      mayBeEmpty: invocation.has(.allowEmpty), isBrief: invocation.has(.quiet))
    tellUnjudged(report, &session)
    try LintBaselines.finish(&report, runs, invocation, session)
    try Problems.collect { () throws(Problem) in
      try fixing.finish(reads, session)
      let shown = report.prefixed(with: invocation.value(.pathPrefix))
      try outputs.write(shown.redacted(session.masks), reads, session)
    }
    try decide(report, reads, runs, &session)
  }

  /// Reads and lints the files, on several cores where none of them is written.
  private func read(
    _ paths: [String], _ fixing: LintFixing, _ session: inout Session
  ) throws(Problems) -> [LintFixing.Read] {
    let jobs = try Problems.collect { () throws(Problem) in try Inputs.jobs(invocation) }
    let results = Parallel.map(paths, jobs: fixing.isAsked ? 1 : jobs) { path in
      Result { () throws(Problem) in try fixing.read(path) }
    }
    var reads: [LintFixing.Read] = []
    for (path, result) in zip(paths, results) {
      switch result {
      case .success(let read):
        if let document = read.document {
          session.mask(fixing.run(of: read).resume(document), of: document)
        }
        reads.append(read)
      case .failure(let problem):
        session.fail(problem)
        reads.append(
          LintFixing.Read(
            file: LintReport.File(path: problem.path ?? path, reason: problem.message)))
      }
    }
    return reads
  }

  /// Tells what reports have no room for.
  private func tell(of reads: [LintFixing.Read], _ session: Session) {
    var conversions = Conversions()
    for read in reads { conversions.add(read.file.path, madeBy: read.madeBy) }
    conversions.tell(session)
    for note in reads.flatMap(\.notes) { session.note(note) }
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
  private func decide(
    _ report: LintReport, _ reads: [LintFixing.Read], _ runs: LintRuns, _ session: inout Session
  ) throws(Problems) {
    let allowed = try Problems.collect { () throws(Problem) in
      try invocation.number(.maxWarnings, from: 0)
    }
    if invocation.has(.exitZero) { return }
    let reaches = report.files.contains { file in
      guard var level = runs.of(file.path).failLevel else { return false }
      if allowed != nil, level == .warning { level = .error }
      return file.reaches(level)
    }
    let isOver = allowed.map { report.count(.warning) > $0 } ?? false
    if reaches || isOver || reads.contains(where: { !$0.diff.isEmpty }) { session.findings() }
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

  /// Shows the settings of the run, or those of each file that is named.
  private func showConfiguration(_ session: Session) throws(Problems) {
    guard !invocation.operands.isEmpty else {
      return session.print(EffectiveConfiguration.text(invocation, []))
    }
    var configurations = FileConfigurations(invocation)
    var texts: [[UInt8]] = []
    for path in invocation.operands {
      let (settled, items) = try configurations.settings(for: path)
      let head = Array("\(Display.escaped(FileConfigurations.name(of: path, invocation))):\n".utf8)
      let settings = items.compactMap { settled.configuration?.perFile[$0] }
      let text = EffectiveConfiguration.text(settled, settings)
      texts.append(invocation.operands.count > 1 ? head + text : text)
    }
    session.print(Array(texts.joined(separator: [ASCII.lineFeed])))
  }
}

internal import Documents
internal import Linting
internal import Reports
internal import Source

/// Reads and lints files, and mends those that may be mended.
struct LintFixing: Sendable {
  /// What became of one file.
  struct Read: Sendable {
    /// The file after all fixes, and what is still wrong with it.
    var file: LintReport.File
    /// The command that made its text, or nil.
    var madeBy: String?
    /// What the configuration says of it in vain.
    var notes: [String] = []
    /// The changes that `--fix` would make, as a unified diff.
    var diff: [UInt8] = []
    /// Standard input with its fixes.
    var fixedInput: [UInt8]?
    /// Whether its text is not the file, so that it cannot be mended there.
    var isUnfixable = false
    /// How long each rule took, where that is asked.
    var times: [String: Duration] = [:]
    /// What was read, where names in it are to be masked.
    var document: Document?
  }

  private let invocation: Invocation
  private let runs: LintRuns
  private let changes: ChangedLines?

  /// More rounds than fixes can need, of which one may make room for the next.
  private static let rounds = 10

  /// - Throws: A problem where lines are to be compared and git is not there for that.
  init(_ invocation: Invocation, _ runs: LintRuns) throws(Problem) {
    self.invocation = invocation
    self.runs = runs
    changes = try invocation.value(.diffBase).map { revision throws(Problem) in
      for flag in [Flag.writeBaseline, .pruneBaseline] where invocation.has(flag) {
        throw Problem(
          "--\(flag.name) is about all findings, and --\(Flag.diffBase.name) counts those on new lines",
          hint: "leave one of them out")
      }
      guard !invocation.operands.contains("-") || invocation.has(.stdinFilename) else {
        throw Problem(
          "--\(Flag.diffBase.name) needs to know which file standard input is",
          hint: "name it: --stdin-filename PATH")
      }
      return try ChangedLines(since: revision, limits: try Inputs.limits(invocation))
    }
  }

  /// Whether files are mended, or would be.
  var isAsked: Bool { invocation.has(.fix) || invocation.has(.diff) }

  /// The run of a file that was read.
  func run(of read: Read) -> LintRun { runs.of(read.file.path) }

  /// Reads, mends and lints one file; `-` is standard input.
  func read(_ path: String) throws(Problem) -> Read {
    let format = try Inputs.format(invocation)
    let (name, bytes) = try Inputs.source(path, invocation)
    let run = runs.of(name)
    var document = try Document.read(
      bytes: bytes, path: name, format: format, limits: try Inputs.limits(invocation))
    var judged = try judge(document, run)
    var fixed = 0
    let isMendable = document.original == bytes && document.madeBy == nil
    if isAsked, isMendable {
      for _ in 0..<Self.rounds {
        let fixes = Fix.compatible(
          judged.findings.filter { $0.suppressed == nil }.compactMap(\.safeFix))
        guard !fixes.isEmpty else { break }
        fixed += fixes.count
        document = try Document.read(
          bytes: Fix.apply(fixes, to: document.original), path: name, format: format)
        judged = try judge(document, run)
      }
    }
    var file = LintReport.File(
      document, bullets: judged.bullets, findings: judged.findings, cautions: judged.cautions)
    file.fixed = invocation.has(.diff) ? 0 : fixed
    var read = Read(file: file, madeBy: document.madeBy, notes: judged.notes)
    read.times = judged.times
    if invocation.has(.redact) { read.document = document }
    if isAsked, isMendable {
      try put(document.original, where: bytes, of: path, name, &read)
    } else if isAsked {
      read.isUnfixable = judged.findings.contains { $0.safeFix != nil }
      if path == "-" { read.fixedInput = bytes }
    }
    return read
  }

  /// What is wrong with a document, where that is not in the revision to compare with.
  private func judge(
    _ document: Document, _ run: LintRun
  ) throws(Problem) -> LintRun.Judgement {
    var judged = run.lint(document)
    try changes?.mark(&judged.findings, in: document)
    return judged
  }

  private func put(
    _ fixed: [UInt8], where old: [UInt8], of path: String, _ name: String, _ read: inout Read
  ) throws(Problem) {
    if invocation.has(.diff) {
      read.diff = UnifiedDiff.render(from: old, to: fixed, path: name)
    } else if path == "-" {
      read.fixedInput = fixed
    } else if fixed != old {
      try OutputFile.write(fixed, to: path)
    }
  }

  /// Writes the diff or the fixed text of standard input, and tells what could not be mended.
  func finish(_ reads: [Read], _ session: Session) throws(Problem) {
    for read in reads where read.isUnfixable {
      session.note(
        "\(Display.escaped(read.file.path)): is not mended, for its text is not the file's own "
          + "bytes; mend the file that it was made of")
    }
    if invocation.has(.diff) {
      let isTyped = invocation.typed.contains { $0.name == Flag.lintFormat.name }
      let diff = reads.flatMap(\.diff)
      try OutputFile.write(diff, to: isTyped ? nil : invocation.value(.lintOutput))
    } else if let fixedInput = reads.lazy.compactMap(\.fixedInput).first {
      try OutputFile.write(fixedInput, to: nil)
    }
  }
}

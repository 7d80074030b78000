internal import Documents
internal import Linting
internal import Reports
internal import Source

/// Reads and lints files, and mends those that may be mended.
struct LintFixing {
  /// What was read: the document after all fixes, and what is still wrong with it.
  struct Read {
    var document: Document
    var file: LintReport.File
  }

  private let invocation: Invocation
  private let run: LintRun
  /// The changes that `--fix` would make, as a unified diff.
  private(set) var diff: [UInt8] = []
  /// Standard input with its fixes.
  private var fixedInput: [UInt8]?
  /// Files whose text is not the file, so that it cannot be mended there.
  private var unfixable: [String] = []

  /// More rounds than fixes can need, of which one may make room for the next.
  private static let rounds = 10

  init(_ invocation: Invocation, _ run: LintRun) {
    self.invocation = invocation
    self.run = run
  }

  private var isAsked: Bool { invocation.has(.fix) || invocation.has(.diff) }

  /// Whether the fixed text of standard input goes to standard output.
  var takesOutput: Bool { fixedInput != nil && !invocation.has(.diff) }

  /// Reads, mends and lints one file; `-` is standard input.
  mutating func read(_ path: String) throws(Problem) -> Read {
    let format = try Inputs.format(invocation)
    let (name, bytes) = try Inputs.source(path, invocation)
    var document = try Document.read(
      bytes: bytes, path: name, format: format, limits: try Inputs.limits(invocation))
    var (bullets, findings, cautions) = run.lint(document)
    var fixed = 0
    if isAsked, document.original == bytes, document.madeBy == nil {
      for _ in 0..<Self.rounds {
        let fixes = Fix.compatible(
          findings.filter { $0.suppressed == nil }.compactMap(\.safeFix))
        guard !fixes.isEmpty else { break }
        fixed += fixes.count
        document = try Document.read(
          bytes: Fix.apply(fixes, to: document.original), path: name, format: format)
        (bullets, findings, cautions) = run.lint(document)
      }
      try put(document.original, where: bytes, of: path, name)
    } else if isAsked {
      if findings.contains(where: { $0.safeFix != nil }) { unfixable.append(name) }
      if path == "-" { fixedInput = bytes }
    }
    var file = LintReport.File(
      document, bullets: bullets, findings: findings, cautions: cautions)
    file.fixed = invocation.has(.diff) ? 0 : fixed
    return Read(document: document, file: file)
  }

  private mutating func put(
    _ fixed: [UInt8], where old: [UInt8], of path: String, _ name: String
  ) throws(Problem) {
    if invocation.has(.diff) {
      diff += UnifiedDiff.render(from: old, to: fixed, path: name)
    } else if path == "-" {
      fixedInput = fixed
    } else if fixed != old {
      try OutputFile.write(fixed, to: path)
    }
  }

  /// Writes the diff or the fixed text of standard input, and tells what could not be mended.
  func finish(_ session: Session) throws(Problem) {
    for name in unfixable {
      session.note(
        "\(Display.escaped(name)): is not mended, for its text is not the file's own bytes; mend "
          + "the file that it was made of")
    }
    if invocation.has(.diff) {
      let isTyped = invocation.typed.contains { $0.name == Flag.lintFormat.name }
      try OutputFile.write(diff, to: isTyped ? nil : invocation.value(.lintOutput))
    } else if let fixedInput {
      try OutputFile.write(fixedInput, to: nil)
    }
  }
}

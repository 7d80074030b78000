internal import Reports
internal import Source

/// Which reports a run writes, and where: each `-o` names the file of the `--format` before it.
struct LintOutputs {
  private struct Target {
    var format: LintFormat
    var path: String?
  }

  private var outputs: [Target] = []
  private let invocation: Invocation

  /// - Throws: A problem where two reports would go to one place.
  init(_ invocation: Invocation) throws(Problem) {
    self.invocation = invocation
    try readTyped()
    if invocation.has(.statistics) { try checkStatistics() }
    let shown = outputs.filter { $0.path == nil }
    if shown.count > 1 {
      throw Problem(
        "\(shown[0].format.name) and \(shown[1].format.name) cannot both go to standard output",
        hint: "give one a file: --format \(shown[1].format.name) -o FILE")
    }
    let paths = outputs.compactMap(\.path)
    if let twice = paths.first(where: { path in paths.count { $0 == path } > 1 }) {
      throw Problem(
        "two reports would go to this file", path: twice, hint: "name one file for each")
    }
    let isTyped = invocation.typed.contains { $0.name == Flag.lintFormat.name }
    if invocation.has(.diff), isTyped, let output = shown.first {
      throw Problem(
        "--diff writes to standard output, and so would --format \(output.format.name)",
        hint: "give the report a file with -o")
    }
  }

  private mutating func readTyped() throws(Problem) {
    var pending: String?
    for (name, value) in invocation.typed {
      if name == Flag.lintFormat.name, let format = Self.format(value) {
        outputs.append(Target(format: format, path: outputs.isEmpty ? pending : nil))
        pending = outputs.count == 1 ? nil : pending
      } else if name == Flag.lintOutput.name {
        let isFree = outputs.isEmpty ? pending == nil : outputs[outputs.count - 1].path == nil
        guard isFree else {
          throw Problem(
            "-o \(Display.escaped(value)) has no format of its own",
            hint: "each -o names the file of the --format before it")
        }
        if outputs.isEmpty { pending = value } else { outputs[outputs.count - 1].path = value }
      }
    }
    guard outputs.isEmpty else { return }
    let format = invocation.value(.lintFormat).flatMap(Self.format) ?? .full
    outputs = [Target(format: format, path: pending)]
  }

  /// The format of a name; `auto` is the one that the place of the run shows best.
  private static func format(_ name: String) -> LintFormat? {
    guard name == "auto" else { return LintFormat.named(name) }
    return Terminal.variable("GITHUB_ACTIONS") == "true" ? .github : .full
  }

  private func checkStatistics() throws(Problem) {
    let known = ["full", "concise", "json"]
    guard let other = outputs.first(where: { !known.contains($0.format.name) }) else { return }
    throw Problem(
      "--statistics has no form for \(other.format.name)",
      hint: "leave --format out, or say --format json")
  }

  /// Writes the reports; where standard output carries a fixed text or a diff, what would go there
  /// goes to standard error or is left out.
  func write(
    _ report: LintReport, _ reads: [LintFixing.Read], _ session: Session
  ) throws(Problem) {
    let isTaken = !invocation.has(.diff) && reads.contains { $0.fixedInput != nil }
    for output in outputs {
      let isSilent = invocation.all(.quiet).count > 1
      if output.path == nil, isSilent || invocation.has(.diff) { continue }
      let style =
        output.format.isForTerminals
        ? Terminal.style(invocation, toFile: output.path != nil || isTaken) : .plain
      let bytes =
        invocation.has(.statistics)
        ? LintStatistics.render(report, asJSON: output.format.name == "json")
        : output.format.render(report, style)
      if output.path == nil, isTaken {
        session.printAside(bytes)
      } else {
        try OutputFile.write(bytes, to: output.path)
      }
      if output.format.name == LintFormat.github.name { try writeJobSummary(report) }
    }
  }

  /// Adds all findings to the summary of a job of GitHub Actions, where the run is one.
  private func writeJobSummary(_ report: LintReport) throws(Problem) {
    guard let path = Terminal.variable("GITHUB_STEP_SUMMARY"), !path.isEmpty else { return }
    try JobSummary.append(LintFormat.markdown.render(report, .plain), to: path)
  }
}

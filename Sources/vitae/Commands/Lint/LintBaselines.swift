internal import Linting
internal import Reports
internal import Source

/// Reads the files of known findings, writes new ones, and tells what old ones hold in vain.
enum LintBaselines {
  /// The findings of a file.
  ///
  /// - Throws: Every problem of the file.
  static func read(_ path: String) throws(Problems) -> Baseline {
    let bytes = try Problems.collect { () throws(Problem) in
      guard Files.kind(of: path) != .missing else {
        throw Problem(
          "there is no such baseline", path: path,
          hint: "write it first: vitae lint --write-baseline \(Display.escaped(path)) PATH...")
      }
      return try TextDecoding.text(of: try Files.read(path), path: path)
    }
    return try Baseline(bytes, path: path)
  }

  /// Writes the new baseline where one is asked for; else tells what the old ones hold in vain, or
  /// takes it out of them.
  ///
  /// What is in the new one does not count any more.
  static func finish(
    _ report: inout LintReport, _ runs: LintRuns, _ invocation: Invocation, _ session: Session
  ) throws(Problems) {
    if let path = invocation.value(.writeBaseline) {
      let entries = report.counted.map(entry)
      try write(Baseline(entries), to: path)
      report.markAsKnown()
      return session.note(
        "\(Numbers.count(entries.count, "finding")) written to \(Display.escaped(path))")
    }
    var told: Set<String> = []
    for path in runs.runs.compactMap(\.baselinePath) where told.insert(path).inserted {
      try tellStale(path, report, runs, prunes: invocation.has(.pruneBaseline), session)
    }
  }

  private static func tellStale(
    _ path: String, _ report: LintReport, _ runs: LintRuns, prunes: Bool, _ session: Session
  ) throws(Problems) {
    let baseline = try read(path)
    // Of rules that did not run and files that were not read, nothing is known.
    var ran: Set<String> = []
    for file in report.files where file.reason == nil {
      let run = runs.of(file.path)
      guard run.baselinePath == path else { continue }
      for rule in run.rules { ran.insert(key(file.path) + "\n" + rule.id) }
    }
    let found = Set(report.files.flatMap(\.findings).map { $0.finding.fingerprint })
    let kept = baseline.entries.filter {
      !ran.contains($0.path + "\n" + $0.rule) || found.contains($0.fingerprint)
    }
    let stale = baseline.entries.count - kept.count
    guard stale > 0 else { return }
    let count = Numbers.count(stale, "finding")
    if prunes {
      try write(Baseline(kept), to: path)
      return session.note("\(Display.escaped(path)): \(count) taken out")
    }
    session.note(
      "\(Display.escaped(path)): \(count) of it \(stale == 1 ? "is" : "are") no longer there; "
        + "take \(stale == 1 ? "it" : "them") out with --prune-baseline")
  }

  private static func write(_ baseline: Baseline, to path: String) throws(Problems) {
    try Problems.collect { () throws(Problem) in
      try OutputFile.write(baseline.bytes, to: path)
    }
  }

  private static func entry(_ located: LocatedFinding) -> Baseline.Entry {
    Baseline.Entry(
      path: key(located.place.path), rule: located.finding.rule.id,
      fingerprint: located.finding.fingerprint)
  }

  /// A path without `./` before it.
  private static func key(_ path: String) -> String {
    var path = Substring(path)
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return String(path)
  }
}

internal import Analysis
internal import Source

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a run has met so far: problems, notes and findings.
///
/// Its end decides the exit code.
struct Session {
  /// Whether notes are left out.
  var quiet = false
  /// What is masked in all that is told; nil where nothing is.
  var masks: Redaction?
  private(set) var failed = false
  private(set) var found = false

  /// Tells a problem on standard error; the run will end with 2.
  mutating func fail(_ problem: Problem) {
    failed = true
    tell(problem.rendered)
  }

  /// Tells several problems.
  mutating func fail(_ problems: Problems) {
    for problem in problems.list { fail(problem) }
  }

  /// Tells something worth knowing on standard error; it does not change the exit code.
  func note(_ message: String) {
    if !quiet { tell(message) }
  }

  /// Notes that there are findings that the user asked to fail on.
  mutating func findings() { found = true }

  /// Writes to standard output; where that fails there is nowhere to report to, and the run ends.
  func print(_ bytes: [UInt8]) {
    guard case .failed(let reason) = Output.write(bytes, to: STDOUT_FILENO) else { return }
    tell("standard output cannot be written: " + reason)
    exit(2)
  }

  /// Writes a report to standard error, where standard output carries something else.
  func printAside(_ bytes: [UInt8]) { Output.write(bytes, to: STDERR_FILENO) }

  /// The exit code, by the one policy there is.
  ///
  /// 2 beats 1: a run that could not read an input must not look like one that merely found
  /// something. What could be read is still reported.
  var exitCode: Int32 {
    if failed { return 2 }
    return found ? 1 : 0
  }

  private func tell(_ text: String) {
    let text = text.redacted(masks)
    Output.write(Array(("vitae: " + text + "\n").utf8), to: STDERR_FILENO)
  }
}

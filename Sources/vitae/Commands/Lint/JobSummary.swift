internal import Source

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The file that GitHub Actions shows as the summary of a job.
enum JobSummary {
  /// What GitHub takes of a step; more fails the upload of all.
  private static let limit = 1_000_000

  /// Adds a report in Markdown to the end of the file, cut at a line with a word about it where it
  /// is too long.
  static func append(_ report: [UInt8], to path: String) throws(Problem) {
    var text = report
    if text.count > limit {
      let end = text[..<limit].lastIndex(of: ASCII.lineFeed) ?? 0
      text = text[...end] + Array("\nThe rest has no room here; the log lists all.\n".utf8)
    }
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path, unsafe String(cString: strerror(errno))) }
    defer { close(descriptor) }
    if case .failed(let reason) = Output.write(text, to: descriptor) { throw failure(path, reason) }
  }

  private static func failure(_ path: String, _ reason: String) -> Problem {
    Problem(
      "the job's summary cannot be written: " + reason, path: path,
      hint: "GITHUB_STEP_SUMMARY names it: mend or unset that")
  }
}

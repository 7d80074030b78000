internal import Source

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A line on the terminal that tells how far a long run has come; none where nobody looks.
struct Progress {
  /// Seconds before the first line: a short run shows none.
  private static let delay = 0.4

  private let isWanted: Bool
  private let start = Progress.now
  private var count = 0
  private var isShown = false

  /// - Parameter quiet: Whether the user wants no notes.
  init(quiet: Bool) {
    isWanted = !quiet && isatty(STDERR_FILENO) == 1 && Terminal.variable("TERM") != "dumb"
  }

  /// Shows that so many more documents were read.
  mutating func show(adding documents: Int) {
    count += documents
    guard isWanted, Progress.now - start > Progress.delay else { return }
    isShown = true
    write("vitae: \(count) postings read")
  }

  /// Takes the line away.
  mutating func hide() {
    if isShown { write("") }
    isShown = false
  }

  private func write(_ words: String) {
    Output.write(Array("\r\(words)\u{1B}[K".utf8), to: STDERR_FILENO)
  }

  /// Seconds of a clock that nobody sets.
  private static var now: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

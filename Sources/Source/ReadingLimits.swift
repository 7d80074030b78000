/// What ends the reading of an input that is larger, or takes longer, than any resume or posting.
package struct ReadingLimits: Equatable, Sendable {
  /// The most bytes of a file, of standard input, of a line of JSON Lines and of what a converter
  /// prints: each is held in memory as a whole, with its text and its words.
  ///
  /// A thousand times what the longest resumes have; JSON Lines may go on without end.
  package var fileBytes = 256 << 20
  /// How long a converter may take for one file: pandoc needs two seconds for a whole book.
  package var converterSeconds = 20

  /// The most that ``fileBytes`` may be raised to: words are counted in 32 bits, and a text may be
  /// longer than its file.
  package static let mostFileBytes = 1 << 30

  /// Whether the user can raise them by options, which files of settings have not.
  package var canBeRaised = true

  package init() {}

  /// The limits of files that no option speaks of, such as lexicons.
  package static let fixed: ReadingLimits = {
    var limits = ReadingLimits()
    limits.canBeRaised = false
    return limits
  }()

  /// The problem of an input that has more bytes than the limit.
  ///
  /// - Parameters:
  ///   - what: What has them, such as "this file".
  ///   - size: How many it has, or nil where reading ended before that was known.
  ///   - path: The name that the problem is told under.
  /// - Returns: The problem.
  package func tooLarge(_ what: String, size: Int? = nil, path: String) -> Problem {
    let limit = Numbers.size(fileBytes)
    let message =
      size.map { "\(what) has \(Numbers.size($0)), and at most \(limit) are read" }
      ?? "\(what) has more than \(limit), and no more are read"
    // The next whole MiB holds it; of what has no size, twice as much is a guess.
    let wanted = max(((size ?? 2 * fileBytes) + (1 << 20) - 1) >> 20, 1)
    let isPossible = wanted << 20 <= ReadingLimits.mostFileBytes
    let advice =
      isPossible ? "raise the limit with --max-file-size \(wanted)M, or split it" : "split it"
    return Problem(
      message, path: path, hint: canBeRaised ? advice : "is it the file that is meant?")
  }
}

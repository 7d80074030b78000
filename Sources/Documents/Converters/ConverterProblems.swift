internal import Source

extension Converter {
  /// That the program is not there, and which package has it.
  func missing(_ path: String) -> Problem {
    Problem(
      "reading \(files) needs \(program), which is not installed; install it with: "
        + "apt install \(debianPackage) (macOS: brew install \(homebrewPackage))",
      path: path)
  }

  /// Why a run gave no text.
  func failure(
    of run: ProgramRun, _ limits: ReadingLimits, _ path: String
  ) -> Problem {
    switch run.outcome {
    case .exited:
      let reason = Self.reason(run.complaint)
      if Self.tellsOfPassword(run.complaint) {
        return Problem(
          "this \(files) file is locked with a password", path: path,
          hint: "save a copy without one and name that")
      }
      return Problem(
        "\(program) cannot read this \(files) file" + (reason.isEmpty ? "" : ": " + reason),
        path: path, hint: "does it open elsewhere? save it anew, or as text, and name that")
    case .signalled(let signal):
      return Problem(
        "\(program) was ended by signal \(signal) while it read this file", path: path,
        hint: "save the file anew, or as text, and name that")
    case .tookTooLong:
      return Problem(
        "\(program) did not finish within \(Numbers.count(limits.converterSeconds, "second"))",
        path: path,
        hint: "give it longer with --converter-time \(3 * limits.converterSeconds), or save the "
          + "file as text and name that")
    case .printedTooMuch:
      return limits.tooLarge("the text that \(program) makes of this file", path: path)
    case .notStarted(let reason):
      return Problem("\(program) could not be started: " + reason, path: path)
    }
  }

  /// The line of a complaint that tells most: the last one that speaks of an error, else the first.
  ///
  /// One that ends in a colon is told with the next.
  private static func reason(_ complaint: [UInt8]) -> String {
    let lines = complaint.split { $0 == ASCII.lineFeed }.map { String(decoding: $0, as: UTF8.self) }
    let place = lines.lastIndex { contains(Array($0.utf8), "rror") } ?? 0
    var telling = lines.dropFirst(place).prefix(1)
    if telling.last?.utf8.last == UInt8(ascii: ":") { telling = lines.dropFirst(place).prefix(2) }
    let line = Display.singleLine(Array(telling.joined(separator: " ").utf8)[...])
    return Display.escaped(line)
  }

  private static func tellsOfPassword(_ complaint: [UInt8]) -> Bool {
    contains(complaint, "assword") || contains(complaint, "ncrypted")
  }

  private static func contains(_ bytes: [UInt8], _ word: String) -> Bool {
    let word = Array(word.utf8)
    guard bytes.count >= word.count else { return false }
    return (0...bytes.count - word.count).contains { bytes[$0...].starts(with: word) }
  }
}

package import Source

/// A program of the user's that makes text of files that are none.
package struct Converter: Sendable {
  /// Its name, as in `PATH`.
  package let program: String
  /// What the files are called, such as "PDF".
  package let files: String
  /// Its package in Debian and those like it.
  package let debianPackage: String
  /// Its package in Homebrew.
  package let homebrewPackage: String
  /// What it is called with; it reads standard input and writes standard output.
  package let arguments: [String]
  /// What it is called with anew where the first text is not fit for reading.
  package var secondArguments: [String] = []
  /// Whether a text is not fit for reading.
  package var wantsSecond: @Sendable (_ text: [UInt8]) -> Bool = { _ in false }
  /// What is told of a file in which there is no text.
  package var emptyMessage = "there is no text in this file"

  package init(
    program: String, files: String, debianPackage: String, homebrewPackage: String,
    arguments: [String]
  ) {
    self.program = program
    self.files = files
    self.debianPackage = debianPackage
    self.homebrewPackage = homebrewPackage
    self.arguments = arguments
  }

  /// The text that the program makes of a file, and the command that shows the same to the user.
  ///
  /// - Throws: A problem where the program is missing, fails, breaks a limit or finds no text.
  package func text(
    of bytes: [UInt8], path: String, limits: ReadingLimits
  ) throws(Problem) -> (text: [UInt8], command: String) {
    guard !bytes.isEmpty else {
      throw Problem("this file is empty", path: path, hint: "save it anew")
    }
    guard let location = ProgramSearch.find(program) else { throw missing(path) }
    var used = arguments
    var text = try output(location, used, bytes, path, limits)
    if !secondArguments.isEmpty, wantsSecond(text) {
      used = secondArguments
      text = try output(location, used, bytes, path, limits)
    }
    guard text.contains(where: { !ASCII.isSpace($0) }) else {
      throw Problem(
        emptyMessage, path: path, hint: "save its text as a .txt or .md file and name that")
    }
    return (text, ([program] + used).joined(separator: " "))
  }

  private func output(
    _ location: String, _ arguments: [String], _ bytes: [UInt8], _ path: String,
    _ limits: ReadingLimits
  ) throws(Problem) -> [UInt8] {
    let run = ProgramRun(location, arguments, input: bytes, limits: limits)
    guard run.outcome == .exited(0) else { throw failure(of: run, limits, path) }
    if let bad = TextDecoding.firstInvalidByte(run.output) {
      throw Problem("byte \(bad) of what \(program) printed is not valid UTF-8", path: path)
    }
    return run.output
  }
}

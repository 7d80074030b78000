#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the surroundings of the run are.
enum Terminal {
  /// Whether standard input is a terminal, at which nobody has piped anything in.
  static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Whether to colour standard output: the option wins, then `NO_COLOR`, `CLICOLOR_FORCE` and
  /// `FORCE_COLOR`, then whether a person is looking.
  ///
  /// A report that goes to a file has none; where `toFile` is nil, `-o` tells.
  static func colors(_ invocation: Invocation, toFile: Bool? = nil) -> Bool {
    switch invocation.value(.color) {
    case "always": return true
    case "never": return false
    default: break
    }
    if toFile ?? (invocation.value(.output) != nil) { return false }
    if !(variable("NO_COLOR") ?? "").isEmpty { return false }
    if !(variable("CLICOLOR_FORCE") ?? "").isEmpty || !(variable("FORCE_COLOR") ?? "").isEmpty {
      return true
    }
    return isatty(STDOUT_FILENO) == 1 && variable("TERM") != "dumb"
  }

  /// The value of an environment variable.
  static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// The current year and month in UTC; `SOURCE_DATE_EPOCH` stands in for the clock where set.
  static var currentMonth: (year: Int, month: Int) {
    var seconds = time(nil)
    if let epoch = variable("SOURCE_DATE_EPOCH").flatMap({ time_t($0) }) { seconds = epoch }
    var parts = unsafe tm()
    _ = unsafe gmtime_r(&seconds, &parts)
    return unsafe (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1)
  }
}

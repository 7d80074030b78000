internal import Reports

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

  /// The narrowest and the widest page: what is wider is hard to read.
  private static let widths = 60...120

  /// How a page is laid out: for the terminal it is shown on, or alike everywhere.
  ///
  /// What goes to a file is as everywhere; where `toFile` is nil, `-o` tells.
  static func style(_ invocation: Invocation, toFile: Bool? = nil) -> PageStyle {
    let toFile = toFile ?? (invocation.value(.output) != nil)
    var style = PageStyle(colored: colors(invocation, toFile: toFile))
    guard !toFile, isatty(STDOUT_FILENO) == 1 else { return style }
    var size = winsize()
    if unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      style.width = min(max(Int(size.ws_col), widths.lowerBound), widths.upperBound)
    }
    style.hasBlocks = isUnicode && variable("TERM") != "dumb"
    return style
  }

  /// Whether the locale's characters are those of Unicode, by the first variable that is set.
  private static var isUnicode: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty }
    return ["utf-8", "utf8"].contains { (locale ?? "").lowercased().hasSuffix($0) }
  }

  /// Whether to colour standard output: the option wins, then `NO_COLOR`, `CLICOLOR_FORCE` and
  /// `FORCE_COLOR`, then whether a person is looking.
  private static func colors(_ invocation: Invocation, toFile: Bool) -> Bool {
    switch invocation.value(.color) {
    case "always": return true
    case "never": return false
    default: break
    }
    if toFile || !(variable("NO_COLOR") ?? "").isEmpty { return false }
    if !(variable("CLICOLOR_FORCE") ?? "").isEmpty || !(variable("FORCE_COLOR") ?? "").isEmpty {
      return true
    }
    return isatty(STDOUT_FILENO) == 1 && variable("TERM") != "dumb"
  }

  /// The value of a variable of the environment.
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

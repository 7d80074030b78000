internal import Source

/// What was typed: a command, its options and its operands.
struct Invocation: Sendable {
  var command: Command
  /// Values by option name in the order given; a switch has an empty value.
  var values: [String: [String]] = [:]
  /// The options that have a value, as they were typed one after the other.
  var typed: [(name: String, value: String)] = []
  var operands: [String] = []
  /// The configuration file that speaks to the run.
  var configuration: Configuration?
  /// The options whose values the configuration gave, and where.
  var configured: [String: Configuration.Setting] = [:]

  /// Whether an option was given.
  func has(_ flag: Flag) -> Bool { values[flag.name] != nil }

  /// The last value of an option.
  func value(_ flag: Flag) -> String? { values[flag.name]?.last }

  /// All values of an option.
  func all(_ flag: Flag) -> [String] { values[flag.name] ?? [] }

  /// The file that `--config` names last.
  var configurationFile: String? { all(.config).last { !Self.isSetting($0) } }

  /// The settings that `--config` gives, `KEY=VALUE` each.
  var inlineSettings: [String] { all(.config).filter(Self.isSetting) }

  /// Whether a value of `--config` is a setting and no file; the names of keys have letters and dots
  /// only.
  private static func isSetting(_ text: String) -> Bool {
    guard let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) else { return false }
    let name = text.utf8[..<equals]
    return !name.isEmpty && name.allSatisfy { ASCII.isLetter($0) || $0 == UInt8(ascii: ".") }
      && Files.kind(of: text) == .missing
  }

  /// The value of an option as a number of bytes: a number, or one with K, M or G behind it.
  func size(_ flag: Flag) throws(Problem) -> Int? {
    guard let text = value(flag) else { return nil }
    let units = [("K", 10), ("M", 20), ("G", 30)]
    let unit = units.first { text.uppercased().hasSuffix($0.0) }
    let digits = unit == nil ? text[...] : text.dropLast()
    guard let number = Int(digits), number > 0 else {
      throw Problem(
        "--\(flag.name) needs a size such as 512M, not \"\(Display.escaped(text))\"",
        hint: "a number of bytes, or a number with K, M or G")
    }
    let (bytes, isTooLarge) = number.multipliedReportingOverflow(by: 1 << (unit?.1 ?? 0))
    return isTooLarge ? .max : bytes
  }

  /// Whether an option was typed, not configured.
  func isTyped(_ flag: Flag) -> Bool { has(flag) && configured[flag.name] == nil }

  /// The value of an option as a whole number of at least 1, or of another least one.
  func number(_ flag: Flag, from least: Int = 1) throws(Problem) -> Int? {
    guard let text = value(flag) else { return nil }
    guard let number = Int(text), number >= least else {
      throw Problem("--\(flag.name) needs a number of at least \(least), not \"\(text)\"")
    }
    return number
  }
}

internal import Source

/// Reads arguments by the flag table.
struct CommandLineParser {
  private var rest: ArraySlice<String>
  private var invocation: Invocation

  /// The command that the arguments name, with its options and operands.
  ///
  /// Options may stand anywhere; `--` ends them; `--name=value` and `--name value` are the same.
  ///
  /// - Throws: A problem with the nearest spelling of a misspelt command, option or value.
  static func parse(_ arguments: [String]) throws(Problem) -> Invocation {
    guard var name = arguments.first else { return Invocation(command: .help) }
    switch name {
    case "-h", "--help": return Invocation(command: .help, operands: Array(arguments.dropFirst()))
    case "-V", "--version": name = Command.version.name
    default: break
    }
    guard let command = Command.all.first(where: { $0.name == name }) else {
      throw unknown(
        name.hasPrefix("-") ? "option" : "command", name, among: Command.all.map(\.name))
    }
    var parser = CommandLineParser(
      rest: arguments.dropFirst(), invocation: Invocation(command: command))
    try parser.run()
    return parser.invocation
  }

  private mutating func run() throws(Problem) {
    while let argument = rest.popFirst() {
      if argument == "--" {
        invocation.operands += rest
        return
      }
      if argument.hasPrefix("--") {
        try long(String(argument.dropFirst(2)))
      } else if argument.hasPrefix("-"), argument != "-" {
        try short(argument.dropFirst())
      } else {
        invocation.operands.append(argument)
      }
    }
  }

  private mutating func long(_ argument: String) throws(Problem) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    let flags = invocation.command.allFlags
    guard let flag = flags.first(where: { $0.name == name }) else {
      throw CommandLineParser.unknown(
        "option", "--" + name, among: flags.map { "--" + $0.name },
        of: invocation.command)
    }
    try set(flag, attached: parts.count > 1 ? String(parts[1]) : nil)
  }

  private mutating func short(_ letters: Substring) throws(Problem) {
    var letters = letters
    while let letter = letters.popFirst() {
      let flags = invocation.command.allFlags
      guard let flag = flags.first(where: { $0.short == letter }) else {
        throw CommandLineParser.unknown(
          "option", "-\(letter)", among: [], of: invocation.command)
      }
      let attached = flag.value != nil && !letters.isEmpty ? String(letters) : nil
      if attached != nil { letters = "" }
      try set(flag, attached: attached)
    }
  }

  private mutating func set(_ flag: Flag, attached: String?) throws(Problem) {
    guard let placeholder = flag.value else {
      guard attached == nil else { throw Problem("--\(flag.name) takes no value") }
      // Each time counts: -qq is more than -q.
      invocation.values[flag.name, default: []].append("")
      return
    }
    guard let value = attached ?? rest.popFirst() else {
      throw Problem("--\(flag.name) needs a value: --\(flag.name) \(placeholder)")
    }
    if !flag.choices.isEmpty, !flag.choices.contains(value) {
      let nearest = NearestSpelling.of(value, among: flag.choices)
      throw Problem(
        "--\(flag.name) cannot be \"\(Display.escaped(value))\"",
        hint: (nearest.map { "did you mean \($0)? " } ?? "")
          + "one of: " + flag.choices.joined(separator: ", "))
    }
    invocation.values[flag.name, default: []].append(value)
    invocation.typed.append((flag.name, value))
  }

  private static func unknown(
    _ what: String, _ name: String, among known: [String], of command: Command? = nil
  ) -> Problem {
    let help = "see: vitae \(command.map { $0.name + " " } ?? "")--help"
    let nearest = NearestSpelling.of(name, among: known)
    return Problem(
      "unknown \(what) \(Display.escaped(name))",
      hint: nearest.map { "did you mean \($0)? or " + help } ?? help)
  }
}

/// The help, made of the flag table.
enum HelpText {
  /// What the exit codes mean.
  static let exitCodes = [
    ("0", "done"),
    ("1", "lint findings, or less met than --fail-under asks for"),
    ("2", "wrong usage, an input that could not be read, or nothing that could be judged"),
    ("130", "interrupted"),
  ]

  /// The help of the whole tool.
  static func overview() -> String {
    let width = (Command.all.map(\.name.count).max() ?? 0) + 2
    var lines = [
      "vitae: what a role or a folder of postings asks that a resume does not show.",
      "",
      "Usage: vitae COMMAND [OPTIONS] [PATH...]",
      "",
      "Commands:",
    ]
    for command in Command.all {
      let pad = String(repeating: " ", count: width - command.name.count)
      lines.append("  " + command.name + pad + command.summary)
    }
    let codes = "Exit codes: " + exitCodes.map { $0 + " " + $1 }.joined(separator: "; ") + "."
    lines += [""] + wrapped(codes, width: 80)
    lines += [
      "Everything stays on this machine: no network, no account.",
      "More: vitae COMMAND --help",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The help of one command.
  static func of(_ command: Command) -> String {
    var usage = "Usage: vitae " + command.name + " [OPTIONS]"
    if !command.operands.isEmpty { usage += " " + command.operands }
    var lines = [command.summary, "", usage, "", "Options:"]
    let width = (command.allFlags.map(\.usage.count).max() ?? 0) + 2
    for flag in command.allFlags {
      let pad = String(repeating: " ", count: width - flag.usage.count)
      let indent = String(repeating: " ", count: width + 2)
      let words = wrapped(flag.summary, width: max(80 - width - 2, 24))
      lines.append("  " + flag.usage + pad + (words.first ?? ""))
      lines += words.dropFirst().map { indent + $0 }
    }
    if !command.notes.isEmpty { lines += [""] + command.notes }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Breaks a text into lines of at most `width` characters at spaces.
  static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

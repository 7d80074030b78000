internal import Reports

/// The manual page, made of the flag table: `vitae man | man -l -`.
enum ManPage {
  /// The page in the language of `man`.
  static func text() -> String {
    var lines = [
      ".TH VITAE 1 \"\" \"vitae \(Tool.version)\" \"User Commands\"",
      ".SH NAME",
      "vitae \\- what a role or a folder of postings asks that a resume does not show",
      ".SH SYNOPSIS",
      ".B vitae", ".I COMMAND", "[\\fIOPTIONS\\fR] [\\fIPATH\\fR...]",
      ".SH DESCRIPTION",
      "Compares a resume with roles and saved job postings, surveys postings, and lints the wording",
      "of resumes. Everything stays on this machine: no network, no account.",
      ".SH COMMANDS",
    ]
    for command in Command.all { lines += section(of: command) }
    lines += [".SH EXIT STATUS"]
    for (code, meaning) in HelpText.exitCodes {
      lines += [".TP", ".B \(code)", escaped(meaning)]
    }
    lines += [
      ".SH FILES", ".TP", ".I vitae.json", "The nearest one above a file is read;",
      ".B vitae init", "writes one with the defaults.",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(of command: Command) -> [String] {
    var lines = [
      ".SS vitae \(command.name) \(escaped(command.operands))", escaped(command.summary) + ".",
    ]
    for flag in command.allFlags {
      lines += [".TP", ".B \(escaped(flag.usage.trimmingSpaces))", escaped(flag.summary) + "."]
    }
    if !command.notes.isEmpty {
      lines += [".PP", ".nf"] + command.notes.map(escaped) + [".fi"]
    }
    return lines
  }

  /// A text in which no sign is a command: hyphens stay hyphens, and no line begins with a point.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      default: result.append(character)
      }
    }
    return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " })
  }
}

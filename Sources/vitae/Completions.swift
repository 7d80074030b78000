/// Shell completions, made of the flag table.
enum Completions {
  /// The shells there are completions for.
  static let shells = ["bash", "zsh", "fish"]

  /// The completion script of a shell, or nil for an unknown one.
  static func script(for shell: String) -> String? {
    switch shell {
    case "bash": bash()
    case "zsh": zsh()
    case "fish": fish()
    default: nil
    }
  }

  private static func bash() -> String {
    var lines = [
      "_vitae() {",
      "  local word=\"${COMP_WORDS[COMP_CWORD]}\" command=\"${COMP_WORDS[1]}\"",
      "  local previous=\"${COMP_WORDS[COMP_CWORD-1]}\" words=\"\"",
      "  if [ \"$COMP_CWORD\" -eq 1 ]; then",
      "    words=\"\(Command.all.map(\.name).joined(separator: " "))\"",
      "  else",
      "    case \"$command:$previous\" in",
    ]
    for command in Command.all {
      for flag in command.flags where !flag.choices.isEmpty {
        let names = ["--" + flag.name] + (flag.short.map { ["-\($0)"] } ?? [])
        let pattern = names.map { command.name + ":" + $0 }.joined(separator: "|")
        lines.append("      \(pattern)) words=\"\(flag.choices.joined(separator: " "))\" ;;")
      }
    }
    for command in Command.all {
      let flags = command.allFlags.map { "--" + $0.name }.joined(separator: " ")
      lines.append("      \(command.name):*) words=\"\(flags)\" ;;")
    }
    lines += [
      "    esac",
      "  fi",
      "  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))",
      "  [ ${#COMPREPLY[@]} -eq 0 ] && COMPREPLY=($(compgen -f -- \"$word\"))",
      "}",
      "complete -o filenames -F _vitae vitae",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func zsh() -> String {
    var lines = [
      "#compdef vitae", "_vitae() {", "  if (( CURRENT == 2 )); then", "    local -a all",
    ]
    lines.append("    all=(")
    for command in Command.all {
      lines.append("      '\(command.name):\(quoted(command.summary))'")
    }
    lines += ["    )", "    _describe command all", "    return", "  fi", "  case $words[2] in"]
    for command in Command.all {
      lines.append("    \(command.name)) _arguments \\")
      for flag in command.allFlags {
        var action = ""
        if let value = flag.value {
          action =
            ":\(value):"
            + (flag.choices.isEmpty ? "_files" : "(\(flag.choices.joined(separator: " ")))")
        }
        lines.append(
          "      '\(flag.repeats ? "*" : "")--\(flag.name)[\(quoted(flag.summary))]\(action)' \\")
      }
      lines.append("      '*:file:_files' ;;")
    }
    lines += ["  esac", "}", "compdef _vitae vitae"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func fish() -> String {
    var lines: [String] = []
    for command in Command.all {
      lines.append(
        "complete -c vitae -n __fish_use_subcommand -a \(command.name) -d '\(quoted(command.summary))'"
      )
      for flag in command.allFlags {
        var line =
          "complete -c vitae -n '__fish_seen_subcommand_from \(command.name)' -l \(flag.name)"
        if let short = flag.short { line += " -s \(short)" }
        if flag.value != nil { line += " -r" }
        if !flag.choices.isEmpty { line += " -f -a '\(flag.choices.joined(separator: " "))'" }
        lines.append(line + " -d '\(quoted(flag.summary))'")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ text: String) -> String {
    var result = ""
    for character in text where !"'[]:\\".contains(character) { result.append(character) }
    return result
  }
}

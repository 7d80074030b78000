internal import Lexicon
internal import Lexicons
internal import Linting
internal import Reports
internal import Source

extension Command {
  static let completions = Command(
    name: "completions", summary: "Print completions for a shell",
    operands: Completions.shells.joined(separator: " | "), flags: [],
    notes: ["bash: source <(vitae completions bash)"]
  ) { invocation, session in
    guard let shell = invocation.operands.first, invocation.operands.count == 1,
      let script = Completions.script(for: shell)
    else {
      let known = Completions.shells.joined(separator: ", ")
      return session.fail(Problem("completions needs one shell", hint: "one of: " + known))
    }
    session.print(Array(script.utf8))
  }

  static let man = Command(
    name: "man", summary: "Print the manual page", operands: "", flags: [],
    notes: ["vitae man > vitae.1 && man ./vitae.1"]
  ) { _, session in
    session.print(Array(ManPage.text().utf8))
  }

  static let help = Command(
    name: "help", summary: "Show this help, or a command's", operands: "[COMMAND]", flags: []
  ) { invocation, session in
    guard let name = invocation.operands.first else {
      return session.print(Array(HelpText.overview().utf8))
    }
    guard let command = Command.all.first(where: { $0.name == name }) else {
      let nearest = NearestSpelling.of(name, among: Command.all.map(\.name))
      return session.fail(
        Problem(
          "unknown command \(Display.escaped(name))",
          hint: nearest.map { "did you mean \($0)?" } ?? "see: vitae help"))
    }
    session.print(Array(HelpText.of(command).utf8))
  }

  static let version = Command(
    name: "version", summary: "Show the version", operands: "", flags: [.verbose]
  ) { invocation, session in
    var text = "vitae \(Tool.version)\n"
    if invocation.has(.verbose) {
      let lexicon = CompactLexicon(Lexicons.prefix(256)).version
      text += "lexicon \(lexicon)\nrules \(Rule.all.count)\nreports \(Envelope.schemaVersion)\n"
    }
    session.print(Array(text.utf8))
  }
}

internal import Source

/// One command as a value: how it is called, what it can do, and how it runs.
struct Command: Sendable {
  let name: String
  /// What it does, in one line.
  let summary: String
  /// The operands as the help shows them.
  let operands: String
  let flags: [Flag]
  /// Lines of explanation and examples under the options.
  var notes: [String] = []
  /// Runs it; reports go out through the session.
  let run: @Sendable (Invocation, inout Session) -> Void

  /// The command's own options and those that every command has.
  var allFlags: [Flag] {
    flags + (readsConfiguration ? [.config, .isolated] : []) + [.quiet, .help, .version]
  }

  /// Whether a configuration file speaks to it: so it is for all that read a lexicon.
  var readsConfiguration: Bool { flags.contains { $0.name == Flag.lexicons.name } }
}

extension Command {
  /// All commands in the order in which the help lists them.
  static let all: [Command] = [
    .gap, .rank, .paths, .plan, .survey, .merge, .lint, .extract, .lexicon, .initialize, .rules,
    .explain, .completions, .man, .help, .version,
  ]
}

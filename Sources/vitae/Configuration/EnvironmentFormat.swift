internal import Source

/// The format of reports that `VITAE_FORMAT` asks for: a typed `--format` wins over it, and it wins
/// over the configuration.
enum EnvironmentFormat {
  private static let name = "VITAE_FORMAT"

  /// Gives the format to a command that has it; one that other commands have is passed over.
  ///
  /// - Throws: A problem for a format that no command has.
  static func apply(to invocation: inout Invocation) throws(Problem) {
    guard let format = Terminal.variable(name), !format.isEmpty else { return }
    let known = ConfigurationKey.formats
    guard known.contains(format) else {
      let nearest = NearestSpelling.of(format, among: known)
      throw Problem(
        "\(name) cannot be \"\(Display.escaped(format))\"",
        hint: (nearest.map { "did you mean \"\($0)\"? " } ?? "")
          + "one of: " + known.joined(separator: ", "))
    }
    guard let flag = invocation.command.flags.first(where: { $0.name == Flag.format.name }),
      flag.choices.contains(format), !invocation.isTyped(flag)
    else { return }
    invocation.values[flag.name] = [format]
    invocation.configured[flag.name] = Configuration.Setting(
      flag: flag, values: [format], place: Problem("", path: name))
  }
}

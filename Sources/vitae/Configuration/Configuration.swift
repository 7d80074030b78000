internal import Lexicon
internal import Source

/// What a configuration file says.
struct Configuration: Sendable {
  /// The file as messages name it.
  private(set) var path: String
  fileprivate(set) var settings: [Setting] = []
  /// The folders of `lexicons`, in their order.
  var folders: [String] = []
  /// What the keys `skills`, `roles`, `titles` and `wording` change: those of the file that it
  /// extends, then its own.
  var layers: [LexiconLayer] = []
  /// What holds for some of the linted files only.
  var perFile: [PerFileSettings] = []

  /// The values of an option that the file gives.
  struct Setting: Sendable {
    let flag: Flag
    let values: [String]
    /// The message's place where the values turn out to be wrong later.
    let place: Problem

    /// A problem with the values, told where they stand.
    func problem(_ problem: Problem) -> Problem {
      var told = place
      told.message = problem.message
      told.hint = problem.hint
      return told
    }
  }

  init(path: String) { self.path = path }

  /// A file that begins with all that another says.
  init(path: String, extending base: Configuration) {
    self = base
    self.path = path
  }

  /// Sets an option; what the extended file said of it no longer holds.
  mutating func set(_ flag: Flag, to values: [String], place: Problem) {
    settings.removeAll { $0.flag.name == flag.name }
    settings.append(Setting(flag: flag, values: values, place: place))
  }

  /// The value of an option that the file gives, whether the command has the option or not.
  func value(_ flag: Flag) -> Setting? { settings.first { $0.flag.name == flag.name } }

  /// Whether it changes the lexicon.
  var changesLexicon: Bool { !folders.isEmpty || !layers.allSatisfy(\.isEmpty) }

  /// Reads the file that speaks to a run, where there is one, and gives its values to the options.
  static func read(for invocation: inout Invocation) throws(Problems) {
    guard invocation.command.readsConfiguration else { return }
    let path = try Problems.collect { [invocation] () throws(Problem) in
      try ConfigurationSearch.find(invocation)
    }
    try load(path, invocation)?.apply(to: &invocation)
    try Problems.collect { () throws(Problem) in try EnvironmentFormat.apply(to: &invocation) }
  }

  /// What a file says with the settings of the command line over it, or nil where there is neither.
  private static func load(
    _ path: String?, _ invocation: Invocation
  ) throws(Problems) -> Configuration? {
    var configuration: Configuration?
    if let path { configuration = try ConfigurationReader.read(path) }
    let settings = invocation.inlineSettings
    guard !settings.isEmpty else { return configuration }
    return try ConfigurationReader.read(
      settings: settings, over: configuration ?? Configuration(path: ""))
  }

  /// The run as another configuration has it, or none.
  static func applied(_ path: String?, to invocation: Invocation) throws(Problems) -> Invocation {
    guard path != invocation.configuration?.path else { return invocation }
    var result = invocation
    for name in invocation.configured.keys { result.values[name] = nil }
    result.configured = [:]
    result.configuration = nil
    try load(path, invocation)?.apply(to: &result)
    try Problems.collect { () throws(Problem) in try EnvironmentFormat.apply(to: &result) }
    return result
  }

  /// Gives the options that the command has and that were not typed the file's values.
  ///
  /// A value that another command takes and this one does not, such as a format, is passed over.
  func apply(to invocation: inout Invocation) {
    for setting in settings where !setting.values.isEmpty {
      guard
        let flag = invocation.command.flags.first(where: { $0.name == setting.flag.name }),
        invocation.values[flag.name] == nil,
        flag.choices.isEmpty || setting.values.allSatisfy(flag.choices.contains)
      else { continue }
      invocation.values[flag.name] = setting.values
      invocation.configured[flag.name] = setting
    }
    invocation.configuration = self
  }
}

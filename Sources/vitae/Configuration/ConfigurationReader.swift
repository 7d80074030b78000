internal import Lexicon
internal import Linting
internal import Source

/// Reads a configuration file by the table of its keys.
struct ConfigurationReader {
  private var reading: JSONReading
  private var configuration: Configuration
  /// What the file's own keys change in the lexicon.
  private var layer = LexiconLayer()
  /// The files that this one is extended by, the outermost first, and itself.
  private var chain: [String] = []

  /// What a file says.
  ///
  /// - Throws: Every problem of the file and of the one it extends, each with its line, a caret and
  ///   the nearest key.
  static func read(_ path: String) throws(Problems) -> Configuration { try read(path, below: []) }

  /// What a configuration says with settings of the command line over it.
  ///
  /// - Throws: The problems of the settings, told as if each were a file.
  static func read(
    settings: [String], over base: Configuration
  ) throws(Problems) -> Configuration {
    var configuration = base
    for setting in settings {
      let (path, bytes) = (InlineSetting.path, InlineSetting.json(setting))
      let node = try Problems.collect { () throws(Problem) in
        try JSONParser.parse(bytes, path: path)
      }
      var reader = ConfigurationReader(
        reading: JSONReading(path: path, bytes: bytes), configuration: configuration)
      reader.object(node, prefix: "")
      configuration = try reader.finished()
    }
    return configuration
  }

  private static func read(
    _ path: String, below chain: [String]
  ) throws(Problems) -> Configuration {
    let (bytes, node) = try Problems.collect { () throws(Problem) in
      let bytes = try TextDecoding.text(of: try Files.read(path), path: path)
      return (bytes, try JSONParser.parse(bytes, path: path))
    }
    var reader = ConfigurationReader(
      reading: JSONReading(path: path, bytes: bytes), configuration: Configuration(path: path))
    reader.chain = chain + [path]
    reader.object(node, prefix: "")
    return try reader.finished()
  }

  /// Whether it reads a setting of the command line.
  private var isInline: Bool { reading.path == InlineSetting.path }

  /// What was read.
  private consuming func finished() throws(Problems) -> Configuration {
    guard reading.problems.isEmpty else {
      throw Problems(LexiconLoading.inOrder(reading.problems))
    }
    if !layer.isEmpty { configuration.layers.append(layer) }
    return configuration
  }

  /// Reads the file that this one extends; it comes before all other keys.
  private mutating func base(_ node: JSONNode) {
    guard !isInline else {
      return reading.report(
        "\"extends\" belongs in a file", at: node.range,
        hint: "name that file itself: --config FILE")
    }
    let path = Self.path(reading.string(of: node), beside: reading.path)
    let names = chain.map(PathText.plain)
    if names.contains(PathText.plain(path)) {
      return reading.report(
        "this file would extend itself", at: node.range,
        hint: "the way is " + (names + [PathText.plain(path)]).joined(separator: " -> "))
    }
    guard Files.kind(of: path) != .missing else {
      return reading.report(
        "there is no file \(Display.escaped(path))", at: node.range,
        hint: "the path is relative to this file")
    }
    do throws(Problems) {
      configuration = Configuration(
        path: reading.path, extending: try Self.read(path, below: chain))
    } catch {
      for problem in error.list { reading.report(problem) }
    }
  }

  /// Reads the keys that begin with a prefix and have no further dot, and the objects under them.
  private mutating func object(_ node: JSONNode, prefix: String) {
    var fields = reading.fields(of: node)
    var groups: [String] = []
    for key in ConfigurationKey.all where key.name.hasPrefix(prefix) {
      let rest = key.name.dropFirst(prefix.count)
      let name = String(rest.prefix { $0 != "." })
      if name.count == rest.count {
        if let value = fields.optional(name) { read(value, key) }
      } else if !groups.contains(name) {
        groups.append(name)
        if let value = fields.optional(name) { object(value, prefix: prefix + name + ".") }
      }
    }
    fields.finish(&reading)
  }

  private mutating func read(_ node: JSONNode, _ key: ConfigurationKey) {
    switch key.kind {
    case .choice(let choices): choice(node, key, choices)
    case .count:
      let problems = reading.problems.count
      let count = reading.integer(of: node)
      if problems == reading.problems.count, count < 1 {
        reading.report("\"\(key.name)\" needs a number of at least 1", at: node.range)
      }
      set(key, [String(count)], node)
    case .role: set(key, [reading.string(of: node)], node)
    case .rules: set(key, Self.rules(node, &reading), node)
    case .severities: set(key, Self.severities(node, &reading), node)
    case .words: set(key, reading.strings(of: node), node)
    case .file:
      set(key, [ConfigurationReader.path(reading.string(of: node), beside: reading.path)], node)
    case .folders: folders(node)
    case .layer(let kind): layer.add(node, kind, &reading)
    case .perFile: configuration.perFile = Self.perFile(node, &reading)
    case .base: base(node)
    }
  }

  private mutating func choice(_ node: JSONNode, _ key: ConfigurationKey, _ choices: [String]) {
    guard case .string(let text) = node.value else {
      _ = reading.string(of: node)
      return
    }
    guard choices.contains(text) else {
      let nearest = NearestSpelling.of(text, among: choices)
      return reading.report(
        "\"\(key.name)\" cannot be \"\(Display.escaped(text))\"", at: node.range,
        hint: (nearest.map { "did you mean \"\($0)\"? " } ?? "")
          + "one of: " + choices.joined(separator: ", "))
    }
    set(key, [text], node)
  }

  private mutating func folders(_ node: JSONNode) {
    configuration.folders = []
    for item in Self.items(node) {
      guard case .string(let folder) = item.value else {
        reading.report("expected a folder, found \(item.typeName)", at: item.range)
        continue
      }
      let path = ConfigurationReader.path(folder, beside: reading.path)
      if Files.kind(of: path) == .missing {
        reading.report(
          "there is no folder \(Display.escaped(path))", at: item.range,
          hint: (isInline ? "" : "folders are relative to this file; ")
            + "make one with: vitae lexicon init DIR")
      } else {
        configuration.folders.append(path)
      }
    }
  }

  private mutating func set(_ key: ConfigurationKey, _ values: [String], _ node: JSONNode) {
    guard let flag = key.flag else { return }
    let place = JSONParser.problem(
      "", at: node.range.lowerBound, bytes: reading.bytes, path: reading.path)
    configuration.set(flag, to: values, place: place)
  }

  /// A path of a file as seen from where the program runs; `~/` is the user's own folder.
  private static func path(_ path: String, beside file: String) -> String {
    if path.hasPrefix("/") { return path }
    if path.hasPrefix("~/"), let home = Terminal.variable("HOME"), !home.isEmpty {
      return home + path.dropFirst()
    }
    guard let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(file[...slash]) + path
  }
}

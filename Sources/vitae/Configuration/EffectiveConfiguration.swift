internal import Source

/// What holds for a run: each key of the configuration, its value and where that comes from.
enum EffectiveConfiguration {
  /// A line a key, for people.
  ///
  /// - Parameters:
  ///   - invocation: The run as the configuration has it.
  ///   - settings: What is configured for the file that is asked about.
  /// - Returns: The lines.
  static func text(_ invocation: Invocation, _ settings: [PerFileSettings]) -> [UInt8] {
    let path = invocation.configuration.flatMap { $0.path.isEmpty ? nil : $0.path }
    var text = "configuration: \(path.map(Display.escaped) ?? "none")\n"
    let keys = ConfigurationKey.all.filter { key in
      key.flag.map { flag in invocation.command.flags.contains { $0.name == flag.name } } ?? false
    }
    let width = (keys.map(\.name.count).max() ?? 0) + 2
    for key in keys {
      guard let flag = key.flag else { continue }
      let name = key.name + String(repeating: " ", count: width - key.name.count)
      let values = invocation.all(flag).map(Display.escaped).joined(separator: ", ")
      text +=
        name + (invocation.has(flag) ? values : key.initial) + "  (\(origin(flag, invocation)))\n"
    }
    let folders = invocation.all(.lexicons) + (invocation.configuration?.folders ?? [])
    let shown = folders.isEmpty ? "none" : folders.map(Display.escaped).joined(separator: ", ")
    text += "lexicons" + String(repeating: " ", count: width - 8) + shown + "\n"
    for setting in settings { text += line(setting) }
    return Array(text.utf8)
  }

  /// What is configured for some files only.
  private static func line(_ setting: PerFileSettings) -> String {
    var parts: [String] = []
    for (name, values) in [
      ("select", setting.select), ("extendSelect", setting.extendSelect),
      ("ignore", setting.ignore), ("severity", setting.severity),
      ("at", setting.pointers.map(\.text)),
    ] where !values.isEmpty {
      parts.append(name + " " + values.map(Display.escaped).joined(separator: ", "))
    }
    return "for this file: " + parts.joined(separator: "; ") + "\n"
  }

  private static func origin(_ flag: Flag, _ invocation: Invocation) -> String {
    if let setting = invocation.configured[flag.name] {
      let line = setting.place.position.map { ":\($0.line)" } ?? ""
      return Display.escaped(setting.place.path ?? "") + line
    }
    return invocation.has(flag) ? "--\(flag.name)" : "default"
  }
}

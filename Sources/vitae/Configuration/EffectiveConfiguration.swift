internal import Source

/// What holds for a run: each key of the configuration, its value and where that comes from.
enum EffectiveConfiguration {
  /// A line a key, for people.
  static func text(_ invocation: Invocation) -> [UInt8] {
    let path = invocation.configuration?.path
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
    return Array((text + "lexicons" + String(repeating: " ", count: width - 8) + shown + "\n").utf8)
  }

  private static func origin(_ flag: Flag, _ invocation: Invocation) -> String {
    if let setting = invocation.configured[flag.name] {
      let line = setting.place.position.map { ":\($0.line)" } ?? ""
      return Display.escaped(setting.place.path ?? "") + line
    }
    return invocation.has(flag) ? "--\(flag.name)" : "default"
  }
}

internal import Source

/// A setting of the command line, `--config KEY=VALUE`, as the JSON of a configuration file.
enum InlineSetting {
  /// What messages call it.
  static let path = "--config"

  /// The file that holds nothing else.
  ///
  /// The value is JSON, or else the text itself; of a list of rules or words the items may be parted
  /// by commas.
  static func json(_ setting: String) -> [UInt8] {
    let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let (name, value) = (parts[0], parts.count > 1 ? String(parts[1]) : "")
    let keys = name.split(separator: ".", omittingEmptySubsequences: false)
    var text = Self.value(value, of: String(name))
    for key in keys.reversed() { text = "{\"\(key)\": \(text)}" }
    return Array(text.utf8)
  }

  private static func value(_ text: String, of name: String) -> String {
    let kind = ConfigurationKey.all.first { $0.name == name }?.kind
    guard let kind else { return parsed(text) == nil ? quoted(text) : text }
    switch (kind, parsed(text)) {
    case (_, .object), (_, .array), (_, .null): return text
    case (.rules, _), (.words, _):
      // "a","b" is a list as JSON has it; a,b as people write it.
      if case .array = parsed("[\(text)]"), text.utf8.first == UInt8(ascii: "\"") {
        return "[\(text)]"
      }
      let items = text.split(separator: ",").map { Display.singleLine(Array($0.utf8)[...]) }
      return "[" + items.map(quoted).joined(separator: ", ") + "]"
    case (.choice, .string), (.role, .string), (.file, .string), (.base, .string): return text
    // A number is a word where words stand.
    case (.choice, _), (.role, _), (.file, _), (.base, _): return quoted(text)
    case (_, nil): return quoted(text)
    default: return text
    }
  }

  /// The text as JSON, or nil where it is none.
  private static func parsed(_ text: String) -> JSONNode.Value? {
    try? JSONParser.parse(Array(text.utf8), path: "").value
  }

  private static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return String(decoding: writer.take(), as: UTF8.self)
  }
}

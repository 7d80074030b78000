internal import Source

/// A setting of the command line, `--config KEY=VALUE`, as the JSON of a configuration file.
enum InlineSetting {
  /// The file that holds nothing else.
  ///
  /// The value is JSON, or else the text itself; of a list of rules or words it is also the items
  /// parted by commas.
  static func json(_ setting: String) -> [UInt8] {
    let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let (name, value) = (parts[0], parts.count > 1 ? String(parts[1]) : "")
    let keys = name.split(separator: ".", omittingEmptySubsequences: false)
    var text = Self.value(value, of: String(name))
    for key in keys.reversed() { text = "{\"\(key)\": \(text)}" }
    return Array(text.utf8)
  }

  private static func value(_ text: String, of name: String) -> String {
    let bytes = Array(text.utf8)
    let isList =
      switch ConfigurationKey.all.first(where: { $0.name == name })?.kind {
      case .rules, .words: true
      default: false
      }
    // What is no JSON is a word as it stands.
    guard (try? JSONParser.parse(bytes, path: "")) == nil else {
      return isList && bytes.first != UInt8(ascii: "[") ? "[\(text)]" : text
    }
    guard isList else { return quoted(text) }
    return "[" + text.split(separator: ",").map { quoted(String($0)) }.joined(separator: ", ") + "]"
  }

  private static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return String(decoding: writer.take(), as: UTF8.self)
  }
}

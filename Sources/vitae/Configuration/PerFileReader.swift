internal import Documents
internal import Linting
internal import Source

/// Reads `lint.perFile`: an array of objects, each with the files that it speaks of.
extension ConfigurationReader {
  /// What the items say, problems told.
  static func perFile(_ node: JSONNode, _ reading: inout JSONReading) -> [PerFileSettings] {
    var settings: [PerFileSettings] = []
    for item in reading.items(of: node) { settings.append(one(item, &reading)) }
    return settings
  }

  private static func one(_ node: JSONNode, _ reading: inout JSONReading) -> PerFileSettings {
    var fields = reading.fields(of: node)
    var settings = PerFileSettings(files: [])
    if let files = fields.required("files", &reading) {
      settings.files = words(of: files, &reading).map { Glob($0) }
    }
    settings.select = rules(fields.optional("select"), &reading)
    settings.extendSelect = rules(fields.optional("extendSelect"), &reading)
    settings.ignore = rules(fields.optional("ignore"), &reading)
    if let node = fields.optional("severity") { settings.severity = severities(node, &reading) }
    if let node = fields.optional("reason") { settings.reason = reading.string(of: node) }
    if let node = fields.optional("at") {
      for item in items(node) {
        let text = reading.string(of: item)
        if !text.isEmpty, !text.hasPrefix("/") {
          reading.report(
            "\"\(Display.escaped(text))\" is no JSON pointer", at: item.range,
            hint: "it begins with a slash, such as /work/0/highlights/2")
        }
        let place = JSONParser.problem(
          "", at: item.range.lowerBound, bytes: reading.bytes, path: reading.path)
        settings.pointers.append(PerFileSettings.Pointer(text: text, place: place))
      }
      let others = [settings.select, settings.extendSelect, settings.severity]
      if settings.ignore.isEmpty || !others.allSatisfy(\.isEmpty) {
        reading.report(
          "\"at\" goes with \"ignore\" and nothing else", at: node.range,
          hint: "name the rules that are ignored there; put the rest into an item of its own")
      }
    }
    fields.finish(&reading)
    return settings
  }

  /// The strings of an array, or the one that stands alone.
  private static func words(of node: JSONNode, _ reading: inout JSONReading) -> [String] {
    var words: [String] = []
    for item in items(node) { words.append(reading.string(of: item)) }
    return words
  }

  /// The items of an array, or the value that stands alone.
  static func items(_ node: JSONNode) -> [JSONNode] {
    if case .array(let items) = node.value { items } else { [node] }
  }

  /// Names of rules and categories; one that is not known is told with the nearest.
  static func rules(_ node: JSONNode?, _ reading: inout JSONReading) -> [String] {
    guard let node else { return [] }
    var names: [String] = []
    for item in reading.items(of: node) {
      guard case .string(let name) = item.value else {
        _ = reading.string(of: item)
        continue
      }
      do throws(Problem) {
        _ = try RuleSelection.rules(named: [name])
        names.append(name)
      } catch {
        reading.report(error.message, at: item.range, hint: error.hint)
      }
    }
    return names
  }

  /// Rules and categories with their levels, as `RULE=LEVEL`.
  static func severities(_ node: JSONNode, _ reading: inout JSONReading) -> [String] {
    let members = reading.fields(of: node).members
    var values: [String] = []
    for member in members {
      do throws(Problem) {
        _ = try RuleSelection.rules(named: [member.key])
      } catch {
        reading.report(error.message, at: member.keyRange, hint: error.hint)
      }
      let levels = Rule.Severity.allCases.map(\.rawValue)
      guard case .string(let level) = member.value.value, levels.contains(level) else {
        reading.report(
          "a severity is one of: " + levels.joined(separator: ", "), at: member.value.range)
        continue
      }
      values.append(member.key + "=" + level)
    }
    return values
  }
}

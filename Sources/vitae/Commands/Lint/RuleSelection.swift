internal import Linting
internal import Source

/// Tells which rules a run asks for.
enum RuleSelection {
  /// The rules that run: those selected, else the defaults, less those ignored.
  ///
  /// - Parameters:
  ///   - invocation: The options.
  ///   - settings: What is configured for some files only; it adds to what is ignored and run, and
  ///     gives way to what was typed.
  /// - Throws: A problem for a name that no rule and no category has.
  static func rules(
    _ invocation: Invocation, _ settings: [PerFileSettings]
  ) throws(Problem) -> [Rule] {
    var selection = invocation.all(.select)
    if !invocation.isTyped(.select), let last = settings.last(where: { !$0.select.isEmpty }) {
      selection = last.select
    }
    let whole = settings.filter(\.pointers.isEmpty).flatMap(\.ignore)
    let ignored = Set(try rules(named: invocation.all(.ignore) + whole).map(\.id))
    let base = selection.isEmpty ? Rule.defaults : try rules(named: selection)
    let more = invocation.all(.extendSelect) + settings.flatMap(\.extendSelect)
    let added = try rules(named: more).filter { rule in !base.contains { $0.id == rule.id } }
    let special = settings.flatMap(\.severity)
    let usual = invocation.all(.severity)
    let severities = invocation.isTyped(.severity) ? special + usual : usual + special
    let levels = try severities.map { value throws(Problem) in try severity(value) }
    return (base + added).filter { !ignored.contains($0.id) }.map { rule in
      var rule = rule
      for (ids, severity) in levels where ids.contains(rule.id) { rule.severity = severity }
      return rule
    }
  }

  /// What `RULE=LEVEL` says: the rules and their severity.
  ///
  /// - Throws: A problem for a rule or a level that is not known.
  static func severity(
    _ value: String
  ) throws(Problem) -> (ids: Set<String>, severity: Rule.Severity) {
    let parts = value.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    let levels = Rule.Severity.allCases.map(\.rawValue)
    guard parts.count == 2, let severity = Rule.Severity(rawValue: parts[1]) else {
      throw Problem(
        "\"\(Display.escaped(value))\" gives no severity",
        hint: "say RULE=LEVEL with one of: " + levels.joined(separator: ", "))
    }
    return (Set(try rules(named: [parts[0]]).map(\.id)), severity)
  }

  /// The rule of an id or name.
  ///
  /// - Throws: A problem with the nearest name.
  static func rule(_ name: String) throws(Problem) -> Rule {
    if let rule = Rule.named(name) { return rule }
    let names = Rule.all.flatMap { [$0.id, $0.name] }
    throw Problem(
      "unknown rule \"\(Display.escaped(name))\"",
      hint: NearestSpelling.of(name, among: names).map { "did you mean \($0)?" }
        ?? "the list: vitae rules")
  }

  /// The category of a name or of the letter that its ids begin with.
  private static func category(_ name: String) -> Rule.Category? {
    Rule.Category.allCases.first {
      $0.rawValue == name.lowercased() || $0.letter == name.uppercased()
    }
  }

  /// The rules of ids, names and categories, each once.
  ///
  /// - Throws: A problem for a name that no rule and no category has.
  static func rules(named values: [String]) throws(Problem) -> [Rule] {
    var rules: [Rule] = []
    for name in values.flatMap({ $0.split(separator: ",").map(String.init) }) {
      if name.lowercased() == "all" {
        rules += Rule.all
      } else if let category = category(name) {
        rules += Rule.all.filter { $0.category == category }
      } else {
        rules.append(try rule(name))
      }
    }
    var seen: Set<String> = []
    return rules.filter { seen.insert($0.id).inserted }
  }
}

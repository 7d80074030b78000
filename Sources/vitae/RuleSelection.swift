internal import Linting
internal import Source

/// Tells which rules a run asks for.
enum RuleSelection {
  /// The rules that run: those selected, else the defaults, less those ignored.
  ///
  /// - Throws: A problem for a name that no rule and no category has.
  static func rules(_ invocation: Invocation) throws(Problem) -> [Rule] {
    let selected = try rules(named: invocation.all(.select))
    let ignored = Set(try rules(named: invocation.all(.ignore)).map(\.id))
    let base = invocation.has(.select) ? selected : Rule.defaults
    return base.filter { !ignored.contains($0.id) }
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

  /// The rules of ids, names and categories, each once.
  ///
  /// - Throws: A problem for a name that no rule and no category has.
  static func rules(named values: [String]) throws(Problem) -> [Rule] {
    var rules: [Rule] = []
    for name in values.flatMap({ $0.split(separator: ",").map(String.init) }) {
      if name.lowercased() == "all" {
        rules += Rule.all
      } else if let category = Rule.Category(rawValue: name.lowercased()) {
        rules += Rule.all.filter { $0.category == category }
      } else {
        rules.append(try rule(name))
      }
    }
    var seen: Set<String> = []
    return rules.filter { seen.insert($0.id).inserted }
  }
}

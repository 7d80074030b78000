internal import Source

/// A check of resume wording with all that there is to tell about it.
package struct Rule: Sendable {
  /// A letter and three digits, never used again for another rule.
  package let id: String
  /// The name in kebab case, accepted wherever the id is.
  package let name: String
  package let category: Category
  package var severity: Severity
  package let confidence: Confidence
  /// Whether the rule runs unless it is left out; else it runs only where asked for.
  package let isDefault: Bool
  /// When a finding of this rule has one cause with another.
  package let scope: Scope
  /// Whether the condition can be checked without understanding the line, as a date or a fixed
  /// phrase.
  ///
  /// Other rules run by default only where enough findings were judged right.
  package let isMechanical: Bool
  /// What the rule finds, in one sentence.
  package let summary: String
  /// Why that matters to a reader of resumes.
  package let why: String
  /// Texts that break the rule, with the words meant marked.
  package let bad: [Example]
  /// Texts that keep it.
  package let good: [Example]
  /// What a fix does, or nil where only the writer can mend the line.
  package let fix: String?
  /// The places of a resume that break the rule, in order.
  package let check: @Sendable (_ input: LintInput) -> [Violation]

  package init(
    id: String, name: String, category: Category, severity: Severity, confidence: Confidence,
    isDefault: Bool, scope: Scope, isMechanical: Bool? = nil, summary: String, why: String,
    bad: [Example],
    good: [Example], fix: String? = nil,
    check: @escaping @Sendable (_ input: LintInput) -> [Violation]
  ) {
    self.id = id
    self.name = name
    self.category = category
    self.severity = severity
    self.confidence = confidence
    self.isDefault = isDefault
    self.scope = scope
    self.isMechanical = isMechanical ?? (scope == .form)
    self.summary = summary
    self.why = why
    self.bad = bad
    self.good = good
    self.fix = fix
    self.check = check
  }

  /// The rules that run unless others are asked for.
  package static var defaults: [Rule] { all.filter(\.isDefault) }

  /// The rule of an id or a name, in any case.
  package static func named(_ name: String) -> Rule? {
    places[String(decoding: ASCII.lowercased(name.utf8), as: UTF8.self)].map { all[$0] }
  }

  /// The index of each rule by its id and by its name, in lower case: a hostile file names them by
  /// the thousand.
  private static let places: [String: Int] = {
    var places: [String: Int] = [:]
    for (index, rule) in all.enumerated() {
      places[String(decoding: ASCII.lowercased(rule.id.utf8), as: UTF8.self)] = index
      places[rule.name] = index
    }
    return places
  }()
}

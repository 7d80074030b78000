import Foundation
import Testing

@Suite("Rule table: what the README and the tool say of the rules")
struct RuleTableTests {
  private func vitae(_ arguments: String...) throws -> Run {
    try Workspace().vitae(arguments, in: Program.repository)
  }

  @Test("the README's table is the one that the tool prints; RECORD=1 writes it, and fails")
  func readme() throws {
    let file = Program.repository.appending(path: "README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let marks = ("<!-- rules -->\n", "<!-- end of rules -->")
    let start = try #require(text.range(of: marks.0)).upperBound
    let end = try #require(text.range(of: marks.1, range: start..<text.endIndex)).lowerBound
    let table = try vitae("rules", "--format", "markdown").output
    guard String(text[start..<end]) != table else { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try (text[..<start] + table + text[end...]).write(to: file, atomically: true, encoding: .utf8)
    }
    Issue.record("the README's table of rules is not what vitae rules --format markdown prints")
  }

  @Test("the list, the table and JSON name the same rules, forty or more")
  func forms() throws {
    let json = try vitae("rules", "--format", "json").json
    let rules = json["rules"] as? [[String: Any]] ?? []
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(ids.count >= 40)
    let table = try vitae("rules", "--format", "markdown").lines
    #expect(table.count == ids.count + 2)
    let list = try vitae("rules").output
    for (rule, row) in zip(rules, table.dropFirst(2)) {
      let (id, name) = (rule["id"] as? String ?? "", rule["name"] as? String ?? "")
      #expect(row.hasPrefix("| `\(id)` `\(name)` | ") && list.contains("\(id)  \(name)"), "\(row)")
    }
  }

  @Test(
    "a rule is explained in three forms from the same values", arguments: ["S114", "empty-bullet"])
  func explain(name: String) throws {
    let json = try vitae("explain", name, "-f", "json").json
    let rule = try #require((json["rules"] as? [[String: Any]])?.first)
    let why = try #require(rule["why"] as? String)
    let markdown = try vitae("explain", name, "-f", "markdown").output
    #expect(markdown.hasPrefix("# S114 empty-bullet\n") && markdown.contains(why))
    for example in rule["bad"] as? [String] ?? [] { #expect(markdown.contains(example)) }
    let text = try vitae("explain", name).output
    #expect(text.contains(why.prefix(30)))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}

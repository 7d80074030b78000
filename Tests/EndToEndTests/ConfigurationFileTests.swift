import Foundation
import Testing

@Suite("Errors, start and schema of the configuration file")
struct ConfigurationFileTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.resume, to: "resume.md")
  }

  @Test("every problem is told at once, with its line, a caret and the nearest key")
  func problems() throws {
    try workspace.write(
      """
      {
        "frmat": "json",
        "format": "jsn",
        "jobs": 0,
        "color": 7,
        "lint": { "select": ["duty-openr"], "failLvl": "info" },
        "lexicons": ["nowhere"],
        "skills": [{ "id": "go", "extends": true, "alises": [] }],
      }
      """, to: "vitae.json")
    for command in [
      ["gap", "resume.md", "-r", "sre"], ["lint", "resume.md"], ["lexicon", "list"],
    ] {
      let run = try workspace.vitae(command, in: workspace.folder)
      #expect(run.code == 2 && run.output.isEmpty)
      let heads = run.error.split(separator: "\n").filter { $0.hasPrefix("vitae:") }
      #expect(
        heads == [
          "vitae: vitae.json:2:3: unknown key \"frmat\"",
          "vitae: vitae.json:3:13: \"format\" cannot be \"jsn\"",
          "vitae: vitae.json:4:11: \"jobs\" needs a number of at least 1",
          "vitae: vitae.json:5:12: expected a string, found a number",
          "vitae: vitae.json:6:24: unknown rule \"duty-openr\"",
          "vitae: vitae.json:6:39: unknown key \"failLvl\"",
          "vitae: vitae.json:7:16: there is no folder nowhere",
          "vitae: vitae.json:8:45: unknown key \"alises\"",
        ])
      for hint in ["\"format\"?", "\"json\"?", "duty-opener?", "\"failLevel\"?", "\"aliases\"?"] {
        #expect(run.error.contains("help: did you mean \(hint)"), "\(hint)")
      }
      #expect(run.error.contains("  |   \"frmat\": \"json\",\n  |   ^\n"))
    }
    #expect(try workspace.vitae("lint", "resume.md", "--isolated").code == 1)
    #expect(try workspace.vitae("rules").code == 0)
  }

  @Test("a value of a wrong type is told once")
  func types() throws {
    try workspace.write(
      """
      { "skills": 3,
        "roles": [3],
        "titles": { "lists": 3 },
        "wording": [[]],
        "lint": [],
        "lexicons": {} }
      """, to: "vitae.json")
    let run = try workspace.vitae("lint", "resume.md")
    #expect(run.code == 2)
    #expect(
      run.error.split(separator: "\n").filter { $0.hasPrefix("vitae:") } == [
        "vitae: vitae.json:1:13: expected an object, found a number",
        "vitae: vitae.json:2:13: expected an object, found a number",
        "vitae: vitae.json:3:24: expected an array, found a number",
        "vitae: vitae.json:4:15: expected an object, found an array",
        "vitae: vitae.json:5:11: expected an object, found an array",
        "vitae: vitae.json:6:15: expected a folder, found an object",
      ])
  }

  @Test("an unknown role is told at its place in the file", arguments: ["gap", "lexicon"])
  func role(command: String) throws {
    try workspace.write("{\n  \"role\": \"platfrom\"\n}\n", to: "vitae.json")
    let run = try workspace.vitae(
      command == "gap" ? ["gap", "resume.md"] : ["lexicon", "check"], in: workspace.folder)
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(
      run.error == """
        vitae: vitae.json:2:11: unknown role "platfrom"
          |   "role": "platfrom"
          |           ^
          help: did you mean platform?

        """)
  }

  @Test("what stands in the file is checked as a folder is")
  func check() throws {
    try workspace.write(
      "{\n  \"skills\": { \"skills\": [], \"drop\": [\"dockr\"] }\n}\n", to: "vitae.json")
    for arguments in [["lexicon", "check"], ["lexicon", "check", "vitae.json", "--isolated"]] {
      let run = try workspace.vitae(arguments, in: workspace.folder)
      #expect(run.code == 2)
      #expect(run.error.hasPrefix("vitae: vitae.json:2:38: there is no skill \"dockr\" to drop"))
    }
    try workspace.write("{ \"skills\": { \"drop\": [\"docker\"] } }", to: "vitae.json")
    let run = try workspace.vitae("lexicon", "check")
    #expect(run.output.hasPrefix("vitae.json: no problem; with it "))
    #expect(run.output.contains("\n  drops    skill docker (vitae.json:1)\n"))
  }

  @Test("init writes a file in which every key has its default, and never writes over one")
  func start() throws {
    let without = try ["gap", "lint"].map { try workspace.vitae($0, "resume.md", "-f", "json") }
    let run = try workspace.vitae("init")
    #expect(run.code == 0 && run.output.hasPrefix("vitae.json is written"))
    let with = try ["gap", "lint"].map { try workspace.vitae($0, "resume.md", "-f", "json") }
    #expect(with.map(\.output) == without.map(\.output) && with.map(\.code) == without.map(\.code))
    let text = workspace.read("vitae.json")
    let again = try workspace.vitae("init")
    #expect(again.code == 2 && again.output.isEmpty)
    #expect(again.error.hasPrefix("vitae: vitae.json: is there already and stays as it is\n"))
    #expect(workspace.read("vitae.json") == text)
    let other = try Workspace()
    try other.write("{}", to: ".vitae.json")
    #expect(try other.vitae("init").code == 2)
    #expect(other.read("vitae.json") == nil)
    #expect(try other.vitae("init", "x").code == 2)
  }

  /// The members of a schema's `properties`.
  private func properties(_ schema: Any?) -> [String: [String: Any]] {
    (schema as? [String: Any])?["properties"] as? [String: [String: Any]] ?? [:]
  }

  @Test("the schema has the keys and choices that the tool has")
  func schema() throws {
    let file = Program.repository.appending(path: "Lexicons/schema/config.schema.json")
    let schema = try JSONSerialization.jsonObject(with: try Data(contentsOf: file))
    var expected: Set<String> = []
    for (key, value) in properties(schema) where key != "$schema" {
      let inner = properties(value)
      expected.formUnion(inner.isEmpty ? [key] : inner.keys.map { key + "." + $0 })
    }
    #expect(try workspace.vitae("init").code == 0)
    var group = ""
    var found: Set<String> = []
    let text = String(decoding: try #require(workspace.read("vitae.json")), as: UTF8.self)
    for line in text.split(separator: "\n").map({ $0.trimmingPrefix { $0 == " " } }) {
      if line == "}," { group = "" }
      guard line.hasPrefix("\"") else { continue }
      let key = String(line.dropFirst().prefix { $0 != "\"" })
      if line.hasSuffix("{") { group = key + "." } else { found.insert(group + key) }
    }
    #expect(found == expected && found.count >= 12)
    let lint = properties(properties(schema)["lint"])
    for (key, value) in properties(schema).merging(lint, uniquingKeysWith: { $1 }) {
      guard let choices = value["enum"] as? [Any] else { continue }
      for choice in choices.compactMap({ $0 as? String }) + ["zzzz"] {
        let pair = "{ \"\(key)\": \"\(choice)\" }"
        try workspace.write(lint[key] == nil ? pair : "{ \"lint\": \(pair) }", to: "vitae.json")
        let run = try workspace.vitae("lexicon", "list")
        #expect(run.code == (choice == "zzzz" ? 2 : 0), "\(pair): \(run.error)")
        guard choice == "zzzz" else { continue }
        let told = choices.compactMap { $0 as? String }.joined(separator: ", ")
        #expect(run.error.contains("one of: \(told)\n"), "\(run.error)")
      }
    }
  }
}

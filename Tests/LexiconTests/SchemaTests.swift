import Lexicon
import Source
import Testing

@Suite("Schemas")
struct SchemaTests {
  /// The schema of each subfolder's files, but for `roles/common.json`.
  static let schemas = [
    "skills": "skills", "roles": "role", "titles": "word-list", "wording": "word-list",
  ]

  @Test("every schema parses, is strict and describes its keys")
  func schemasParse() throws {
    let files = try BuiltIn.files("schema")
    #expect(
      files == [
        "common.schema.json", "config.schema.json", "lint-report.schema.json", "role.schema.json",
        "skills.schema.json", "word-list.schema.json",
      ])
    for file in files {
      let path = BuiltIn.folder + "/schema/" + file
      let node = try JSONParser.parse(try Files.read(path), path: path)
      #expect(string("$schema", of: node) == "https://json-schema.org/draft/2020-12/schema")
      #expect(string("$id", of: node) == file)
      check(node, file)
    }
  }

  @Test(
    "every data file names its schema first", arguments: ["skills", "roles", "titles", "wording"])
  func dataFiles(folder: String) throws {
    for file in try BuiltIn.files(folder) {
      let path = BuiltIn.folder + "/" + folder + "/" + file
      let node = try JSONParser.parse(try Files.read(path), path: path)
      let schema = file == "common.json" ? "common" : try #require(SchemaTests.schemas[folder])
      #expect(members(of: node).first?.key == "$schema", "\(file)")
      #expect(string("$schema", of: node) == "../schema/\(schema).schema.json", "\(file)")
      let id = string(folder == "skills" ? "family" : "id", of: node)
      #expect(id == nil || id == String(file.dropLast(5)), "\(file)")
    }
  }

  @Test(
    "a schema names the keys that the reader knows",
    arguments: [
      ("skills", "skills", ["skill"], "{ \"id\": \"go\", \"extends\": true, \"zzzzzzzz\": 1 }"),
      (
        "skills", "skills", ["skill", "drop"],
        "{ \"id\": \"go\", \"extends\": true, \"drop\": { \"zzzzzzzz\": 1 } }"
      ),
      (
        "skills", "skills", ["cues"],
        "{ \"id\": \"go\", \"extends\": true, \"cues\": { \"zzzzzzzz\": 1 } }"
      ),
      ("roles", "role", ["role"], "{ \"id\": \"r\", \"extends\": true, \"zzzzzzzz\": 1 }"),
      (
        "roles", "role", ["role", "drop"],
        "{ \"id\": \"r\", \"extends\": true, \"drop\": { \"zzzzzzzz\": 1 } }"
      ),
      (
        "roles", "role", ["tiers"],
        "{ \"id\": \"r\", \"extends\": true, \"skills\": { \"zzzzzzzz\": 1 } }"
      ),
      ("wording", "word-list", ["list"], "{ \"id\": \"l\", \"drop\": [\"a\"], \"zzzzzzzz\": 1 }"),
      (
        "wording", "word-list", ["group"],
        "{ \"id\": \"l\", \"groups\": [{ \"id\": \"g\", \"words\": [\"a\"], \"zzzzzzzz\": 1 }] }"
      ),
    ] as [(String, String, [String], String)])
  func sameKeys(folder: String, schema: String, trail: [String], entry: String) throws {
    let folder = try UserFolder(["\(folder)/own.json": "[\(entry)]"])
    let told = folder.problems()
    #expect(told.count == 1, "\(told)")
    let hint = told.first?.split(separator: "\n").last ?? ""
    let known = hint.split(separator: ":").last?.split { ", ".contains($0) }.map(String.init) ?? []
    let path = BuiltIn.folder + "/schema/" + schema + ".schema.json"
    let node = try JSONParser.parse(try Files.read(path), path: path)
    var found = try #require(member("$defs", of: node))
    for (index, step) in trail.enumerated() {
      if index > 0 { found = try #require(member("properties", of: found)) }
      found = try #require(member(step, of: found))
    }
    let properties = try #require(member("properties", of: found))
    #expect(members(of: properties).map(\.key).sorted() == known.sorted())
    #expect(known.count > 2)
  }

  private func member(_ key: String, of node: JSONNode) -> JSONNode? {
    members(of: node).first { $0.key == key }?.value
  }

  /// Every object with properties forbids others, and every property tells what it is.
  private func check(_ node: JSONNode, _ file: String) {
    let members = members(of: node)
    if let properties = members.first(where: { $0.key == "properties" })?.value {
      let additional = members.first { $0.key == "additionalProperties" }?.value.value
      guard case .bool(false) = additional else {
        Issue.record("\(file) allows unknown keys at byte \(node.range.lowerBound)")
        return
      }
      for property in self.members(of: properties) {
        #expect(string("description", of: property.value) != nil, "\(file): \(property.key)")
      }
    }
    for member in members { check(member.value, file) }
  }

  private func members(of node: JSONNode) -> [JSONNode.Member] {
    guard case .object(let members) = node.value else { return [] }
    return members
  }

  private func string(_ key: String, of node: JSONNode) -> String? {
    guard case .string(let string) = members(of: node).first(where: { $0.key == key })?.value.value
    else { return nil }
    return string
  }
}

import Foundation
import Testing

@Suite("The configuration file")
struct ConfigurationTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.resume, to: "resume.md")
    try workspace.write(Sample.posting, to: "p/a.txt")
  }

  /// Runs gap, as text unless the configuration says otherwise.
  private func role(_ folder: String, _ arguments: String..., environment: [String: String] = [:])
    throws -> String
  {
    let run = try workspace.vitae(
      ["gap", workspace.folder.appending(path: "resume.md").path()] + arguments,
      in: workspace.folder.appending(path: folder), environment: environment)
    guard run.code == 0 else { return "none" }
    // The title may take more than one line.
    let title = run.output.prefix(
      upTo: run.output.firstRange(of: "\n\n")?.lowerBound ?? run.output.endIndex)
    return title.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
  }

  @Test("the nearest file wins, whole, up to the root of a repository or the user's own folder")
  func search() throws {
    try workspace.write("{ \"role\": \"sre\", \"format\": \"json\" }", to: "a/vitae.json")
    try workspace.write("{ \"role\": \"data\" }", to: "a/b/.vitae.json")
    try workspace.write("", to: "a/b/c/d/file")
    let outside = ["HOME": "/nowhere"]
    #expect(try role("a/b/c/d", environment: outside) == "Engineer")
    #expect(
      try workspace.vitae(
        ["gap", "../../../resume.md"], in: workspace.folder.appending(path: "a/b/c")
      ).code == 2)
    let here = try workspace.vitae(
      ["gap", "../resume.md"], in: workspace.folder.appending(path: "a"), environment: outside)
    #expect(
      (here.json["target"] as? [String: Any])?["role"] as? String == "site-reliability-engineer")
    let home = ["HOME": workspace.folder.appending(path: "a/b/c").path()]
    #expect(try role("a/b/c/d", environment: home) == "none")
    try workspace.write("", to: "a/b/c/.git/HEAD")
    #expect(try role("a/b/c/d", environment: outside) == "none")
    #expect(try role("a/b/c", "--role", "em", environment: outside) == "Manager")
  }

  @Test("the user's own file holds where there is no nearer one")
  func ownFile() throws {
    try workspace.write("{ \"role\": \"em\" }", to: ".config/vitae/config.json")
    try workspace.write("{ \"role\": \"sre\" }", to: "xdg/vitae/config.json")
    #expect(try role("") == "Manager")
    #expect(
      try role("", environment: ["XDG_CONFIG_HOME": workspace.folder.appending(path: "xdg").path()])
        == "Engineer")
    try workspace.write("{}", to: "vitae.json")
    #expect(try role("") == "none")
  }

  @Test("--config wins over VITAE_CONFIG, that over the nearest file; --isolated reads none")
  func named() throws {
    try workspace.write("{ \"role\": \"em\" }", to: "vitae.json")
    try workspace.write("{ \"role\": \"cloud-architect\" }", to: "one.json")
    try workspace.write("{ \"role\": \"technical-product-manager\" }", to: "two.json")
    let variable = ["VITAE_CONFIG": "one.json"]
    #expect(try role("", environment: variable) == "Architect")
    #expect(try role("", "--config", "two.json", environment: variable) == "Manager")
    #expect(try role("", "--isolated", environment: variable) == "none")
    #expect(try role("", environment: ["VITAE_CONFIG": ""]) == "Manager")
    for arguments in [["--config", "one.json", "--isolated"], ["--config", "missing.json"]] {
      let run = try workspace.vitae(
        ["gap", "resume.md", "-r", "sre"] + arguments, in: workspace.folder)
      #expect(run.code == 2 && run.output.isEmpty)
      #expect(run.error.split(separator: "\n").count { $0.hasPrefix("vitae:") } == 1)
    }
    let missing = try workspace.vitae(
      ["survey", "p"], in: workspace.folder, environment: ["VITAE_CONFIG": "nowhere.json"])
    #expect(missing.code == 2 && missing.error.contains("nowhere.json: no such file"))
  }

  @Test("a key stands in for the option of its name, and a typed option wins")
  func values() throws {
    try workspace.write(
      """
      { // comments and trailing commas are read
        "format": "json", "color": "always", "jobs": 1, "role": "sre",
        "lint": { "select": ["E"], "ignore": ["no-such-category"], "failLevel": "never" },
      }
      """.replacing("\"E\"", with: "\"duty-opener\"").replacing("no-such-category", with: "I101"),
      to: "vitae.json")
    #expect(try workspace.vitae("survey", "p").json["command"] as? String == "survey")
    let text = try workspace.vitae("survey", "p", "--format", "text")
    #expect(text.output.contains("\u{1B}["))
    #expect(
      !(try workspace.vitae("survey", "p", "-f", "text", "--color", "never")).output.contains(
        "\u{1B}["))
    let lint = try workspace.vitae("lint", "resume.md")
    #expect(lint.code == 0, "\(lint.error)")
    let rules = (lint.json["findings"] as? [[String: Any]] ?? []).compactMap {
      $0["name"] as? String
    }
    #expect(rules == ["duty-opener"])
    #expect(try workspace.vitae("lint", "resume.md", "--fail-level", "info").code == 1)
    #expect(try workspace.vitae("extract", "resume.md").records.count == 1)
    let both = try workspace.vitae("gap", "resume.md", "-p", "p")
    #expect(
      (both.json["target"] as? [String: Any])?["role"] as? String == "site-reliability-engineer")
  }

  @Test("a format that a command does not know is passed over by it")
  func otherFormat() throws {
    try workspace.write("{ \"format\": \"concise\" }", to: "vitae.json")
    #expect(try workspace.vitae("survey", "p").output.hasPrefix("Survey"))
    #expect(try workspace.vitae("lint", "resume.md").lines[0].hasPrefix("resume.md:"))
  }

  @Test("skills and words stand in the file itself; folders lie under them, typed ones above")
  func lexicons() throws {
    try workspace.write("Requirements:\n- Hausrahmen\n- Quayside\n- Zwerg\n", to: "q.txt")
    try workspace.write(
      "[{ \"id\": \"own\", \"name\": \"Hausrahmen\", \"kind\": \"framework\" }]",
      to: "team/lex/skills/a.json")
    try workspace.write(
      "[{ \"id\": \"own\", \"extends\": true, \"aliases\": [\"zwerg\"] }]",
      to: "typed/skills/a.json")
    try workspace.write(
      """
      { "lexicons": "lex",
        "skills": [{ "id": "own", "extends": true, "aliases": ["quayside"] }],
        "wording": [{ "id": "buzzwords", "groups": [{ "id": "person", "words": ["zing"] }] }] }
      """, to: "team/vitae.json")
    func terms(_ arguments: String...) throws -> [String] {
      let run = try workspace.vitae(["extract", "q.txt"] + arguments, in: workspace.folder)
      #expect(run.code == 0, "\(run.error)")
      let mentions = run.records.first?["mentions"] as? [[String: Any]] ?? []
      return mentions.compactMap { $0["text"] as? String }
    }
    #expect(try terms() == [])
    #expect(try terms("--config", "team/vitae.json") == ["Hausrahmen", "Quayside"])
    try workspace.write(
      "{ \"skills\": [{ \"id\": \"own\", \"name\": \"Quayside\", \"kind\": \"tool\" }], \"lexicons\": \"team/lex\" }",
      to: "vitae.json")
    #expect(try terms() == ["Quayside"])
    #expect(try terms("--lexicons", "typed") == ["Quayside", "Zwerg"])
    try workspace.write(
      Sample.resume.replacing("Built a", with: "Full of zing, built a"), to: "zing.md")
    let lint = try workspace.vitae(
      "lint", "zing.md", "--select", "buzzword", "--config", "team/vitae.json", "-f", "concise")
    #expect(lint.output.contains("zing"), "\(lint.output)\(lint.error)")
  }
}

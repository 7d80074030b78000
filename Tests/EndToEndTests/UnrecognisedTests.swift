import Testing

@Suite("Names that the lexicon does not know, in reports")
struct UnrecognisedTests {
  private static let postings = [
    "a.txt": "Engineer\n\nRequirements:\n- Go\n- You have run Quorvex at scale\n",
    "b.txt": "Engineer\n\nRequirements:\n- Go, Dramble and Quorvex\n",
    "c.txt": "Engineer\n\nRequirements:\n- Rust, of course\n",
  ]

  private func workspace(_ names: [String] = ["a.txt", "b.txt", "c.txt"]) throws -> Workspace {
    let workspace = try Workspace()
    for name in names { try workspace.write(Self.postings[name] ?? "", to: "jobs/" + name) }
    try workspace.write(Sample.resume, to: "cv.md")
    return workspace
  }

  private static let commands = [["survey", "jobs"], ["gap", "cv.md", "-p", "jobs"]]

  @Test(
    "text tells what at least two postings name, and where; --all the rest", arguments: commands)
  func text(command: [String]) throws {
    let workspace = try workspace()
    let run = try workspace.vitae(command, in: workspace.folder)
    #expect(run.code == 0)
    #expect(run.output.contains("Not in the lexicon: names that postings ask for"))
    #expect(run.output.contains("    2 of 3  Quorvex                         jobs/a.txt:5\n"))
    #expect(!run.output.contains("Dramble"))
    #expect(run.output.contains("  1 name in one posting each (use --all)\n"))
    #expect(run.output.contains("--lexicons DIR"))
    let all = try workspace.vitae(command + ["--all"], in: workspace.folder)
    #expect(all.output.contains("    1 of 3  Dramble                         jobs/b.txt:4\n"))
    #expect(!all.output.contains("in one posting each"))
  }

  @Test("of a single posting all are told", arguments: commands)
  func single(command: [String]) throws {
    let workspace = try workspace(["b.txt"])
    let run = try workspace.vitae(command, in: workspace.folder)
    #expect(run.output.contains("    1 of 1  Dramble"))
    #expect(run.output.contains("    1 of 1  Quorvex"))
  }

  @Test("without such names nothing is said", arguments: commands)
  func none(command: [String]) throws {
    let workspace = try workspace(["c.txt"])
    let run = try workspace.vitae(command, in: workspace.folder)
    #expect(run.code == 0)
    #expect(!run.output.contains("Not in the lexicon"))
    let json = try workspace.vitae(command + ["-f", "json"], in: workspace.folder).json
    #expect((json["unrecognised"] as? [Any])?.isEmpty == true)
  }

  @Test("JSON lists all with their counts and places", arguments: commands)
  func json(command: [String]) throws {
    let workspace = try workspace()
    let json = try workspace.vitae(command + ["-f", "json"], in: workspace.folder).json
    let terms = json["unrecognised"] as? [[String: Any]] ?? []
    #expect(terms.map { $0["term"] as? String } == ["Quorvex", "Dramble"])
    #expect(terms.map { $0["postings"] as? Int } == [2, 1])
    #expect(terms.map { $0["path"] as? String } == ["jobs/a.txt", "jobs/b.txt"])
    #expect(terms.map { $0["line"] as? Int } == [5, 4])
  }

  @Test("a name that a folder of one's own adds is a skill and no longer unrecognised")
  func added() throws {
    let workspace = try workspace()
    try workspace.write(
      """
      {"family": "own", "skills": [{"id": "quorvex", "name": "Quorvex", "kind": "tool"}]}
      """, to: "own/skills/own.json")
    let run = try workspace.vitae(
      ["survey", "jobs", "--lexicons", "own", "-f", "json"], in: workspace.folder)
    #expect(run.code == 0, "\(run.error)")
    let terms = run.json["unrecognised"] as? [[String: Any]] ?? []
    #expect(terms.map { $0["term"] as? String } == ["Dramble"])
    let skills = run.json["skills"] as? [[String: Any]] ?? []
    let added = skills.first { $0["skill"] as? String == "quorvex" }
    #expect(added?["postings"] as? Int == 2)
  }

  @Test("a word of a user's own list is kept out")
  func keptOut() throws {
    let workspace = try workspace()
    try workspace.write(
      """
      {"id": "not-terms", "summary": "Ours.", "groups": [{"id": "everyday", "words": ["Quorvex"]}]}
      """, to: "own/wording/not-terms.json")
    let run = try workspace.vitae(
      ["survey", "jobs", "--lexicons", "own", "-f", "json"], in: workspace.folder)
    #expect(run.code == 0, "\(run.error)")
    let terms = run.json["unrecognised"] as? [[String: Any]] ?? []
    #expect(terms.map { $0["term"] as? String } == ["Dramble"])
  }

  @Test("a merge of parts tells the same names as the survey of the whole")
  func merged() throws {
    let workspace = try workspace()
    try workspace.write(Self.postings["b.txt"] ?? "", to: "more/again.txt")
    try workspace.write(
      "Engineer\n\nRequirements:\n- Go, Lua, dramblectl and DraMble\n", to: "more/d.txt")
    for (folder, part) in [("jobs", "1.json"), ("more", "2.json")] {
      #expect(try workspace.vitae("survey", "--partial", folder, "-o", part).code == 0)
    }
    let whole = try workspace.vitae("survey", "jobs", "more", "-f", "json")
    let merged = try workspace.vitae("merge", "1.json", "2.json", "-f", "json")
    #expect(merged.output == whole.output)
    let terms = merged.json["unrecognised"] as? [[String: Any]] ?? []
    #expect(terms.map { $0["term"] as? String } == ["Dramble", "Quorvex", "dramblectl"])
    #expect(terms.map { $0["path"] as? String } == ["jobs/b.txt", "jobs/a.txt", "more/d.txt"])
  }
}

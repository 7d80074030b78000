import Foundation
import Testing

@Suite("Postings as people save them")
struct SavedPostingsTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test("a folder mixes all formats; links and a page's folder are skipped with a hint")
  func folder() throws {
    let run = try workspace.vitae("survey", Program.fixture("saved"), "--format", "json")
    #expect(run.code == 0, "\(run.error)")
    let postings = run.json["postings"] as? [String: Any]
    #expect(postings?["read"] as? Int == 10)
    #expect(postings?["judged"] as? Int == 10)
    #expect(postings?["oldest"] as? String == "2026-01-15")
    #expect(run.error.contains("skipped 1 .url, 1 .webloc, 1 companion folder\n"), "\(run.error)")
    #expect(run.error.components(separatedBy: "save it as HTML").count == 2)
  }

  @Test("each record of a folder is a posting with the facts of its format")
  func facts() throws {
    let run = try workspace.vitae("extract", Program.fixture("saved"))
    let postings = run.records.compactMap { $0["posting"] as? [String: Any] }
    try #require(postings.count == run.records.count)
    #expect(run.records.allSatisfy { $0["kind"] as? String == "posting" })
    var byTitle: [String: [String: Any]] = [:]
    for posting in postings { byTitle[posting["title"] as? String ?? ""] = posting }
    let expected = [
      ("Platform Engineer", "company", "Harbour Lights"),
      ("Platform Engineer", "date", "2026-05-04"),
      ("Data Engineer", "remote", "unstated"), ("Backend Engineer", "employment", "full-time"),
      ("Senior Site Reliability Engineer", "employment", "contract"),
      ("Senior Site Reliability Engineer", "remote", "remote"),
      ("Machine Learning Engineer", "company", "Moth & Moon"),
      ("Staff Software Engineer", "location", "Porto, Portugal"),
      ("Frontend Engineer", "remote", "hybrid"), ("Frontend Engineer", "date", "2026-04-01"),
      ("DevOps Engineer", "remote", "remote"), ("Security Engineer", "company", "Padlock Post"),
    ]
    for (title, key, value) in expected {
      #expect(byTitle[title]?[key] as? String == value, "\(title): \(key)")
    }
    let pay = byTitle["Backend Engineer"]?["salary"] as? [String: Any]
    #expect(pay?["min"] as? Int == 55_000 && pay?["currency"] as? String == "GBP")
    let skills = run.records.flatMap { $0["mentions"] as? [[String: Any]] ?? [] }
      .map { "\($0["skill"] ?? "") \($0["level"] ?? "")" }
    for skill in ["prometheus preferred", "dbt preferred", "storybook preferred"] {
      #expect(skills.contains(skill), "\(skill)")
    }
  }

  @Test("a gap report reads them, and quotes a single file at its own line")
  func gap() throws {
    try workspace.write(Sample.resume, to: "resume.md")
    let page = Program.fixture("saved/harbour-lights.mhtml")
    let run = try workspace.vitae(
      "gap", "resume.md", "--postings", page, "--format", "json")
    #expect(run.code == 0, "\(run.error)")
    let skills = run.json["skills"] as? [[String: Any]] ?? []
    let terraform = skills.first { $0["skill"] as? String == "terraform" }
    let asked = terraform?["askedIn"] as? [[String: Any]]
    let range = asked?.first?["range"] as? [String: [String: Any]]
    let line = try #require(range?["start"]?["line"] as? Int)
    let lines = String(decoding: try Data(contentsOf: URL(filePath: page)), as: UTF8.self)
      .components(separatedBy: "\r\n")
    #expect(lines[line - 1].contains("Kubernetes") || lines[line - 1].contains("Terraform"))
  }

  @Test(
    "standard input is read by its content, and by --input-format",
    arguments: [
      ("jobspy.csv", "csv", 3), ("greenhouse.json", "json", 1), ("ashby.json", "json", 1),
      ("lever.json", "json", 1), ("records.json", "json", 1), ("data-engineer.mht", "mhtml", 1),
      ("harbour-lights.mhtml", "mhtml", 1),
    ])
  func piped(name: String, format: String, count: Int) throws {
    let data = try Data(contentsOf: URL(filePath: Program.fixture("saved/" + name)))
    for options in [[], ["--input-format", format]] {
      let run = try workspace.vitae(["extract", "-"] + options, in: workspace.folder, input: data)
      #expect(run.code == 0, "\(run.error)")
      #expect(run.records.count == count)
      #expect(run.records.allSatisfy { $0["kind"] as? String == "posting" })
    }
    let survey = try workspace.vitae(
      ["survey", "-", "--format", "json"], in: workspace.folder, input: data)
    #expect((survey.json["postings"] as? [String: Any])?["judged"] as? Int == count)
  }

  @Test(
    "a broken file is told with its place, and what stands before it is read",
    arguments: [
      ("quote.csv", "quote.csv:3:25: text stands past the quote", 1),
      ("never-closed.csv", "never-closed.csv:3:10: this quote is not closed", 1),
      ("syntax.json", "syntax.json:3:45: expected ',' or '}'", 0),
      ("cut-before-page.mhtml", "cut-before-page.mhtml: no web page is in this MHTML file", 0),
    ])
  func broken(name: String, message: String, count: Int) throws {
    let run = try workspace.vitae("extract", Program.fixture("broken/" + name))
    #expect(run.code == 2)
    #expect(run.records.count == count)
    #expect(run.error.contains(message), "\(run.error)")
    #expect(run.error.contains("\n  help: ") || name.hasSuffix("json"))
  }

  @Test(
    "a page that is cut off is read as far as it goes",
    arguments: [("cut-off.mhtml", "is cut off"), ("never-closed.html", "")])
  func cut(name: String, note: String) throws {
    let run = try workspace.vitae("extract", Program.fixture("broken/" + name))
    #expect(run.code == 0, "\(run.error)")
    #expect(note.isEmpty ? run.error.isEmpty : run.error.contains(note), "\(run.error)")
    let mentions = run.records.first?["mentions"] as? [[String: Any]] ?? []
    #expect(mentions.contains { $0["skill"] as? String == "terraform" })
  }

  @Test(
    "a link or an archive of a page that is named says how to save it readably",
    arguments: ["a.webloc", "a.url", "a.webarchive", "a.desktop"])
  func links(name: String) throws {
    try workspace.write("https://jobs.example/1", to: name)
    for arguments in [["survey", name], ["extract", name], ["gap", name, "--role", "sre"]] {
      let run = try workspace.vitae(arguments, in: workspace.folder)
      #expect(run.code == 2)
      #expect(run.output.isEmpty || arguments[0] != "gap")
      #expect(run.error.contains("vitae: \(name): this is a"), "\(run.error)")
      #expect(run.error.contains("help: open the page and save it as HTML"), "\(run.error)")
    }
  }

  @Test("a resume in JSON among postings is told, and no posting")
  func resume() throws {
    try workspace.write(#"{"basics": {"name": "Ada"}, "work": []}"#, to: "in/resume.json")
    try workspace.write("title,text\nCook,Must have: Go\n", to: "in/a.csv")
    let run = try workspace.vitae("survey", "in", "--format", "json")
    #expect(run.code == 2)
    #expect(run.error.contains("in/resume.json: this is a JSON Resume, not postings"))
    #expect((run.json["postings"] as? [String: Any])?["judged"] as? Int == 1)
  }

  @Test("pipes, sockets and loops of links in a folder do not hang a run")
  func loops() throws {
    try workspace.write("title,text\nCook,Must have: Go\n", to: "in/a.csv")
    let run = try workspace.shell(
      "mkfifo in/pipe.txt; ln -s ../in in/in; ln -s pipe.txt in/b.html; mkdir -p in/a/b; "
        + "ln -s ../.. in/a/b/up; timeout 20 '\(Program.url.path())' survey in --format json")
    #expect(run.code == 0, "\(run.error)")
    #expect(run.error.contains("skipped 2 special files, 2 linked folders"), "\(run.error)")
    #expect((run.json["postings"] as? [String: Any])?["judged"] as? Int == 1)
  }

  @Test("a folder to lint is not searched for tables of postings")
  func lint() throws {
    try workspace.write(Sample.resume, to: "in/resume.md")
    try workspace.write("a,b\n1,2\n", to: "in/a.csv")
    try workspace.write("{}", to: "in/package.json")
    let run = try workspace.vitae("lint", "in", "--format", "json")
    #expect(run.code < 2, "\(run.error)")
    #expect(run.error.contains("skipped 1 .csv, 1 .json"))
  }
}

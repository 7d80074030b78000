import Foundation
import Testing

@Suite("vitae paths")
struct PathsCommandTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.resume, to: "cv.md")
    try workspace.write(Sample.posting, to: "jobs/a.txt")
    try workspace.write(Sample.tale, to: "jobs/tale.txt")
  }

  private func roles(_ run: Run) -> [[String: Any]] { run.json["roles"] as? [[String: Any]] ?? [] }

  @Test("a piped resume is set beside all roles, the one held marked")
  func piped() throws {
    let run = try workspace.shell("cat cv.md | vitae paths")
    #expect(run.code == 0, "\(run.error)")
    #expect(run.lines.first == "Paths: <stdin> across 14 roles")
    #expect(run.output.contains(" % held "))
    #expect(run.output.contains("proven: APIs (line 7), Go (7), Redis (7)"))
    #expect(run.output.contains("Four filters to put to each path"))
    #expect(run.output.contains("Signs of a wrong move"))
    let json = try workspace.vitae("paths", "-", "-f", "json", input: Sample.resume)
    let held = roles(json).filter { $0["held"] as? Bool == true }
    #expect(held.map { $0["role"] as? String } == ["backend-engineer"])
    #expect((json.json["from"] as? [String: Any])?["title"] as? String == "Backend Engineer")
  }

  @Test("postings tell of each role's market and move what they ask to the front")
  func postings() throws {
    let run = try workspace.vitae("paths", "cv.md", "-p", "jobs", "-f", "json")
    #expect(run.code == 0, "\(run.error)")
    let platform = roles(run).first { $0["role"] as? String == "platform-engineer" }
    let market = platform?["market"] as? [String: Any]
    let here = market?["postings"] as? [String: Any]
    #expect(here?["postings"] as? Int == 1 && here?["of"] as? Int == 1)
    let gaps = platform?["gaps"] as? [[String: Any]] ?? []
    #expect(gaps.prefix(2).map { $0["skill"] as? String } == ["kubernetes", "terraform"])
    let page = try workspace.vitae("paths", "cv.md", "-p", "jobs", "--all").output
    #expect(page.contains("postings: 1 of 2 judged"))
    #expect(page.contains("nothing recognised in jobs/tale.txt"))
    #expect(page.contains("1 of 1 postings carry a title of the role; 1 of 1 state"))
    #expect(page.contains("Kubernetes (core, near, asked by 1 of 1)"))
  }

  @Test("--from goes by the lexicon and needs no resume")
  func fromRole() throws {
    let run = try workspace.vitae("paths", "--from", "sre")
    #expect(run.code == 0, "\(run.error)")
    #expect(run.lines.first == "Paths: Site Reliability Engineer by the lexicon across 14 roles")
    #expect(run.output.contains("  1 Site Reliability Engineer 100 % left"))
    let both = try workspace.vitae("paths", "cv.md", "--from", "sre")
    #expect(both.code == 2)
    #expect(both.error.contains("--from stands in for a resume"))
    let wrong = try workspace.vitae("paths", "--from", "backend-enginer")
    #expect(wrong.code == 2)
    #expect(wrong.error.contains("did you mean backend-engineer?"))
  }

  @Test("--compare sets two roles side by side in every format")
  func compare() throws {
    let text = try workspace.vitae("paths", "--compare", "backend", "sre")
    #expect(text.code == 0, "\(text.error)")
    for heading in ["Focus", "Core skills", "Tools", "Deliverables", "Its days"] {
      #expect(text.lines.contains(Substring(heading)))
    }
    let page = try workspace.vitae("paths", "backend", "sre", "--compare", "-f", "markdown").output
    #expect(page.contains("|  | Backend Engineer | Site Reliability Engineer |"))
    for arguments in [["--compare"], ["--compare", "sre"], ["--compare", "sre", "em", "data"]] {
      let run = try workspace.vitae(["paths"] + arguments, in: workspace.folder)
      #expect(run.code == 2)
      #expect(run.error.contains("--compare needs two roles, not \(arguments.count - 1)"))
    }
    let same = try workspace.vitae("paths", "--compare", "sre", "site-reliability-engineer")
    #expect(same.code == 2)
    #expect(same.error.contains("both are site-reliability-engineer"))
    let odd = try workspace.vitae("paths", "--compare", "sre", "em", "-p", "jobs")
    #expect(odd.code == 2)
    #expect(odd.error.contains("takes no --postings"))
  }

  @Test("nothing recognised is an error and no list of resets")
  func nothing() throws {
    let run = try workspace.vitae("paths", "jobs/tale.txt")
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.error.contains("nothing was recognised in this resume, so no path can be told"))
    let postings = try workspace.vitae("paths", "cv.md", "-p", "jobs/tale.txt", "-f", "json")
    #expect(postings.code == 2)
    #expect(postings.error.contains("no posting could be judged"))
    #expect(roles(postings).count == 14)
    #expect(try workspace.vitae("paths", "cv.md", "-p", "none").code == 2)
  }

  @Test("a user's role is ranked with the others, whatever it leaves out")
  func own() throws {
    try workspace.write(
      #"{"id": "gopher", "name": "Gopher", "skills": {"core": ["go", "redis"]}}"#,
      to: "lex/roles/gopher.json")
    let run = try workspace.vitae("paths", "cv.md", "--lexicons", "lex", "-f", "json")
    #expect(run.code == 0, "\(run.error)")
    #expect(roles(run).count == 15)
    #expect(roles(run).first?["role"] as? String == "gopher")
    #expect(roles(run).first?["band"] as? String == "strong")
    let page = try workspace.vitae("paths", "cv.md", "--lexicons", "lex").output
    #expect(page.contains("Gopher: strong, 100 %"))
  }

  @Test("the same bytes at any number of jobs, and with -o")
  func determinism() throws {
    let one = try workspace.vitae("paths", "cv.md", "-p", "jobs", "-j", "1", "-f", "json")
    let eight = try workspace.vitae("paths", "cv.md", "-p", "jobs", "-j", "8", "-f", "json")
    #expect(one.output == eight.output)
    let file = try workspace.vitae("paths", "cv.md", "-f", "markdown", "-o", "paths.md")
    #expect(file.code == 0 && file.output.isEmpty)
    let printed = try workspace.vitae("paths", "cv.md", "-f", "markdown")
    #expect(workspace.read("paths.md") == Data(printed.output.utf8))
  }
}

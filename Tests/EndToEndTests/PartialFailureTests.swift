import Foundation
import Testing

@Suite("When some inputs fail")
struct PartialFailureTests {
  /// A folder with a posting, a tale, and with `broken` one that is no text.
  private func fill(_ workspace: Workspace, broken: Bool) throws {
    try workspace.write(Sample.resume, to: "resume.md")
    try workspace.write(Sample.posting, to: "postings/a.txt")
    try workspace.write(Sample.tale, to: "postings/tale.txt")
    if broken { try workspace.write(Data([0x47, 0xFF]), to: "postings/b.txt") }
  }

  @Test(
    "the rest is analysed, the unreadable named, exit 2",
    arguments: [["gap", "resume.md", "-p", "postings"], ["survey", "postings"]])
  func unreadable(arguments: [String]) throws {
    let workspace = try Workspace()
    try fill(workspace, broken: true)
    let run = try workspace.vitae(arguments + ["--format", "json"], in: workspace.folder)
    #expect(run.code == 2)
    #expect(run.error.contains("postings/b.txt:1:2: byte 1 is not valid UTF-8"))
    let target = run.json["target"] as? [String: Any]
    let postings = (target?["postings"] ?? run.json["postings"]) as? [String: Any] ?? [:]
    #expect(postings["read"] as? Int == 2)
    #expect(postings["judged"] as? Int == 1)
    #expect(postings["unjudged"] as? [String] == ["postings/tale.txt"])
    let unreadable = postings["unreadable"] as? [[String: String]]
    #expect(unreadable?.map { $0["path"] } == ["postings/b.txt"])
    #expect(unreadable?.first?["reason"]?.contains("UTF-8") == true)
  }

  @Test(
    "a posting in which nothing is recognised is named and changes no exit code",
    arguments: [["gap", "resume.md", "-p", "postings"], ["survey", "postings"]])
  func unjudged(arguments: [String]) throws {
    let workspace = try Workspace()
    try fill(workspace, broken: false)
    let run = try workspace.vitae(arguments, in: workspace.folder)
    #expect(run.code == 0, "\(run.error)")
    #expect(run.error.isEmpty)
    #expect(run.output.contains("nothing recognised in postings/tale.txt"))
  }

  @Test(
    "where no posting can be judged the run fails and never says that there is no gap",
    arguments: [["gap", "resume.md", "-p", "tale.txt"], ["survey", "tale.txt"]])
  func nothingJudged(arguments: [String]) throws {
    let workspace = try Workspace()
    try workspace.write(Sample.resume, to: "resume.md")
    try workspace.write(Sample.tale, to: "tale.txt")
    let run = try workspace.vitae(arguments, in: workspace.folder)
    #expect(run.code == 2)
    #expect(run.error.contains("no posting could be judged"))
    #expect(!run.output.contains("No gap"))
  }

  @Test("lint goes on past a missing file, and JSON names it")
  func lint() throws {
    let workspace = try Workspace()
    try workspace.write(Sample.resume, to: "resume.md")
    let run = try workspace.vitae("lint", "--format", "json", "missing.md", "resume.md")
    #expect(run.code == 2)
    #expect(run.error.contains("missing.md: no such file"))
    let errors = run.json["errors"] as? [[String: String]]
    #expect(errors?.map { $0["path"] } == ["missing.md"])
    let files = run.json["files"] as? [[String: Any]] ?? []
    #expect(files.map { $0["status"] as? String } == ["failed", "ok"])
    #expect((run.json["findings"] as? [Any])?.isEmpty == false)
  }

  @Test("lint of nothing readable does not say that there is no problem")
  func lintFailed() throws {
    let workspace = try Workspace()
    let run = try workspace.vitae("lint", "missing.md")
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
  }

  @Test("a line of JSON Lines that is none is told with its line, the others are read")
  func record() throws {
    let workspace = try Workspace()
    try workspace.write(
      #"{"id":"1","text":"Requirements:\n- Kubernetes"}"# + "\n{broken\n"
        + #"{"id":"3","text":"Requirements:\n- Terraform"}"# + "\n", to: "board.jsonl")
    let run = try workspace.vitae("extract", "board.jsonl")
    #expect(run.code == 2)
    #expect(run.error.contains("board.jsonl:2:"))
    #expect(run.records.map { $0["id"] as? String } == ["1", "3"])
  }

  @Test("files of unknown kinds in a folder are counted, and -q leaves that out")
  func skipped() throws {
    let workspace = try Workspace()
    try fill(workspace, broken: false)
    try workspace.write("x", to: "postings/notes.xyz")
    let run = try workspace.vitae("survey", "postings")
    #expect(run.code == 0)
    #expect(run.error == "vitae: skipped 1 .xyz\n")
    #expect(try workspace.vitae("survey", "-q", "postings").error.isEmpty)
  }
}

import Foundation
import Testing

@Suite("vitae rank")
struct RankCommandTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.resume, to: "cv.md")
    try workspace.write(Sample.posting, to: "jobs/b.txt")
    try workspace.write("Backend Engineer\n\nRequirements:\n- Go\n- Python\n", to: "jobs/a.txt")
    try workspace.write(Sample.tale, to: "jobs/tale.txt")
  }

  private func paths(_ run: Run) -> [String] {
    (run.json["postings"] as? [[String: Any]] ?? []).compactMap { $0["path"] as? String }
  }

  @Test("the best comes first; what cannot be judged is named and not ranked")
  func order() throws {
    let run = try workspace.vitae("rank", "cv.md", "-p", "jobs", "-f", "json")
    #expect(run.code == 0, "\(run.error)")
    #expect(paths(run) == ["jobs/a.txt", "jobs/b.txt"])
    #expect(run.json["unjudged"] as? [String] == ["jobs/tale.txt"])
    let postings = run.json["postings"] as? [[String: Any]] ?? []
    let missing = postings.last?["missing"] as? [[String: Any]] ?? []
    #expect(missing.compactMap { $0["skill"] as? String } == ["kubernetes", "terraform"])
    #expect(missing.compactMap { $0["level"] as? String } == ["required", "preferred"])
    let text = try workspace.vitae("rank", "cv.md", "-p", "jobs").output
    #expect(text.contains("required 2 of 2 (100 %), preferred none stated"))
    #expect(text.contains("missing  line 6    Kubernetes"))
    #expect(text.contains("not ranked, as nothing was recognised: jobs/tale.txt"))
  }

  @Test("--top keeps the best")
  func top() throws {
    let run = try workspace.vitae("rank", "cv.md", "-p", "jobs", "--top", "1", "-f", "json")
    #expect(paths(run) == ["jobs/a.txt"])
    #expect(run.json["ranked"] as? Int == 2)
    let text = try workspace.vitae("rank", "cv.md", "-p", "jobs", "--top", "1").output
    #expect(text.contains("... 1 more"))
    let wrong = try workspace.vitae("rank", "cv.md", "-p", "jobs", "--top", "0")
    #expect(wrong.code == 2)
    #expect(wrong.error.contains("--top needs a number of at least 1"))
  }

  @Test("the resume may be piped in, or the postings pasted, but not both")
  func pipes() throws {
    let piped = try workspace.vitae("rank", "-p", "jobs", "-f", "json", input: Sample.resume)
    #expect(paths(piped) == ["jobs/a.txt", "jobs/b.txt"])
    let pasted = try workspace.vitae(
      "rank", "cv.md", "-p", "-", "-f", "json", input: Sample.posting)
    #expect(paths(pasted) == ["<stdin>"])
    let both = try workspace.vitae("rank", "-", "-p", "-", input: Sample.resume)
    #expect(both.code == 2)
    #expect(both.error.contains("cannot both come from standard input"))
  }

  @Test("the same bytes at any number of jobs")
  func determinism() throws {
    let one = try workspace.vitae("rank", "cv.md", "-p", "jobs", "-j", "1", "-f", "json")
    let eight = try workspace.vitae("rank", "cv.md", "-p", "jobs", "-j", "8", "-f", "json")
    #expect(one.output == eight.output)
    #expect(one.output.count > 500)
  }

  @Test("what is missing or says nothing ends with 2 and the reason")
  func failures() throws {
    let none = try workspace.vitae("rank", "cv.md")
    #expect(none.code == 2)
    #expect(none.error.contains("rank needs postings"))
    let tale = try workspace.vitae("rank", "cv.md", "-p", "jobs/tale.txt")
    #expect(tale.code == 2)
    #expect(tale.error.contains("no posting could be judged"))
    try workspace.write(Sample.tale, to: "tale.md")
    let resume = try workspace.vitae("rank", "tale.md", "-p", "jobs")
    #expect(resume.code == 2)
    #expect(resume.error.contains("tale.md: nothing was recognised in this resume"))
    let partly = try workspace.vitae("rank", "cv.md", "-p", "jobs", "-p", "gone.txt", "-f", "json")
    #expect(partly.code == 2)
    #expect(paths(partly) == ["jobs/a.txt", "jobs/b.txt"])
  }
}

import Foundation
import Testing

@Suite("vitae plan")
struct PlanCommandTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.resume, to: "cv.md")
    try workspace.write(Sample.posting, to: "jobs/a.txt")
  }

  /// The details of a step by its id.
  private func details(_ run: Run, _ id: String) -> [String] {
    let phases = run.json["phases"] as? [[String: Any]] ?? []
    let steps = phases.flatMap { $0["steps"] as? [[String: Any]] ?? [] }
    let step = steps.first { $0["id"] as? String == id }
    return (step?["details"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }
  }

  @Test("each step is a box to check, with what the resume and the postings say to it")
  func page() throws {
    let run = try workspace.shell("cat cv.md | vitae plan --role platform -p jobs")
    #expect(run.code == 0, "\(run.error)")
    #expect(run.lines.first == "Plan for 90 days: Platform Engineer")
    #expect(run.lines.count { $0.hasPrefix("  [ ] ") } == 15)
    #expect(run.output.contains("- 1 of the role read so far, 20 to 30 wanted: 19 more to collect"))
    #expect(run.output.contains("- Kubernetes: asked by 1 of 1, required by 1 (jobs/a.txt:6)"))
    #expect(run.output.contains("line 9 Responsible for the PostgreSQL databases"))
    #expect(run.output.contains("- only listed, so show them at work: Docker (line 13)"))
    #expect(run.output.contains("- Platform Engineer, Acme Ltd: 1 of 2 required met"))
    #expect(run.output.contains("- where you are: Backend Engineer, "))
    #expect(run.output.contains("line 7 Cut p95 latency of the Go API by 40%"))
  }

  @Test("Markdown has task items that every renderer knows")
  func markdown() throws {
    let run = try workspace.vitae("plan", "cv.md", "-r", "sre", "-f", "markdown", "-o", "plan.md")
    #expect(run.code == 0, "\(run.error)")
    let page = String(decoding: workspace.read("plan.md") ?? Data(), as: UTF8.self)
    #expect(page.hasPrefix("# Plan for 90 days: Site Reliability Engineer\n"))
    let lines = page.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("- [ ] ") } == 15)
    #expect(lines.count { $0.hasPrefix("## Days ") } == 3)
    #expect(page.contains("**cv.md:7:** Cut p95 latency"))
  }

  @Test("without postings the plan says so and goes by the role")
  func noPostings() throws {
    let run = try workspace.vitae("plan", "cv.md", "-r", "sre", "-f", "json")
    #expect(run.code == 0, "\(run.error)")
    #expect(run.json["postings"] is NSNull)
    #expect(details(run, "postings").first?.hasPrefix("none read so far, 20 to 30 wanted") == true)
    #expect(details(run, "patterns").contains { $0.contains("(core): not in the resume") })
    #expect(details(run, "stories").last?.hasPrefix("1 of 5 lines are strong enough") == true)
    let stories = run.json["stories"] as? [[String: Any]] ?? []
    #expect(stories.map { $0["path"] as? String } == ["cv.md"])
  }

  @Test("what is missing or says nothing ends with 2 and the reason")
  func failures() throws {
    let none = try workspace.vitae("plan", "cv.md")
    #expect(none.code == 2)
    #expect(none.error.contains("plan needs a role to move to"))
    #expect(none.error.contains("vitae paths RESUME"))
    let wrong = try workspace.vitae("plan", "cv.md", "--role", "sree")
    #expect(wrong.code == 2 && wrong.error.contains("did you mean sre?"))
    try workspace.write(Sample.tale, to: "tale.md")
    let tale = try workspace.vitae("plan", "tale.md", "-r", "sre")
    #expect(tale.code == 2 && tale.output.isEmpty)
    #expect(tale.error.contains("nothing was recognised in this resume, so no plan can be made"))
    let partly = try workspace.vitae("plan", "cv.md", "-r", "sre", "-p", "jobs", "-p", "gone.txt")
    #expect(partly.code == 2)
    #expect(partly.output.contains("- not read: gone.txt: "))
  }

  @Test("the configuration's role stands in for --role")
  func configuration() throws {
    try workspace.write(#"{ "role": "data-engineer" }"#, to: "vitae.json")
    let run = try workspace.vitae("plan", "cv.md")
    #expect(run.code == 0, "\(run.error)")
    #expect(run.lines.first == "Plan for 90 days: Data Engineer")
  }

  @Test("the same bytes at any number of jobs")
  func determinism() throws {
    let one = try workspace.vitae("plan", "cv.md", "-r", "sre", "-p", "jobs", "-j", "1")
    let eight = try workspace.vitae("plan", "cv.md", "-r", "sre", "-p", "jobs", "-j", "8")
    #expect(one.output == eight.output && one.output.count > 500)
  }
}

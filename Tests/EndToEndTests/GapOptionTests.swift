import Foundation
import Testing

@Suite("Gaps over time and in CI")
struct GapOptionTests {
  private let workspace: Workspace
  private static let head = "# Jo\n\n## Experience\n\n### Engineer, Acme, 2020 - 2023\n\n"

  init() throws {
    workspace = try Workspace()
    try workspace.write(Self.head + "- Wrote tools in Go and Ruby\n", to: "cv.md")
    try workspace.write("Engineer\n\nRequirements:\n- Go\n- Rust\n- Haskell\n", to: "p/a.txt")
    let report = try workspace.vitae("gap", "cv.md", "-p", "p", "-f", "json", "-o", "old.json")
    #expect(report.code == 0, "\(report.error)")
  }

  @Test("--since tells which gaps are closed, new and still open")
  func since() throws {
    try workspace.write(Self.head + "- Wrote tools in Rust and Ruby\n", to: "cv.md")
    try workspace.write(
      "Engineer\n\nRequirements:\n- Go\n- Rust\n- Haskell\n- Kubernetes\n", to: "p/a.txt")
    let run = try workspace.vitae("gap", "cv.md", "-p", "p", "--since", "old.json", "-f", "json")
    let since = run.json["since"] as? [String: Any]
    #expect(since?["closed"] as? [String] == ["rust"])
    #expect(Set(since?["new"] as? [String] ?? []) == ["go", "kubernetes"])
    #expect(since?["open"] as? [String] == ["haskell"])
    #expect(since?["otherRole"] as? Bool == false)
    let text = try workspace.vitae("gap", "cv.md", "-p", "p", "--since", "old.json")
    #expect(text.output.contains("Since old.json\n  closed    1  Rust\n"))
    let other = try workspace.vitae("gap", "cv.md", "-r", "sre", "--since", "old.json")
    #expect(other.output.contains("That report was about another role"))
  }

  @Test("--since of what is no gap report says so, and harms no file")
  func noReport() throws {
    try workspace.write("{\"command\": \"lint\"}", to: "lint.json")
    try workspace.write("{\"command\": \"gap\", \"skills\": [{}]}", to: "cut.json")
    for (file, words) in [
      ("lint.json", "lint.json:1:1: this is no gap report"),
      ("cut.json", "cut.json:1:31: a skill of a gap report has"),
      ("cv.md", "cv.md:1:1: "), ("none.json", "none.json: no such file"),
    ] {
      let run = try workspace.vitae("gap", "cv.md", "-p", "p", "--since", file)
      #expect(run.code == 2)
      #expect(run.output.isEmpty)
      #expect(run.error.contains(words), "\(run.error)")
      #expect(!run.error.contains("-o \(file)"))
    }
  }

  @Test("--fail-under ends with 1 where less is met, and still reports")
  func failUnder() throws {
    for (limit, code) in [("33", 0), ("34", 1), ("100", 1)] {
      let run = try workspace.vitae("gap", "cv.md", "-p", "p", "--fail-under", limit)
      #expect(run.code == Int32(code), "\(limit): \(run.error)")
      #expect(run.output.contains("1 of 3 skills met"))
      #expect(run.error.contains("which is under \(limit) %") == (code == 1))
    }
    let role = try workspace.vitae("gap", "cv.md", "-r", "sre", "--fail-under", "90")
    #expect(role.code == 1)
    #expect(role.error.contains("core skills of the role"))
    for limit in ["0", "101", "half"] {
      let run = try workspace.vitae("gap", "cv.md", "-p", "p", "--fail-under", limit)
      #expect(run.code == 2)
      #expect(run.output.isEmpty)
    }
  }
}

import Foundation
import Testing

@Suite("Integrations: the hooks and the action, run as their hosts run them")
struct IntegrationTests {
  private static let resume =
    "# Jo\n\n## Experience\n\n- Responsible for 12 services\n- Cut the cost of builds by 40%\n"

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Program.repository.appending(path: path), encoding: .utf8)
  }

  /// The action's script on the files of a workspace, with the built program on the PATH.
  private func action(
    _ workspace: Workspace, _ environment: [String: String]
  ) throws -> Run {
    let script = Program.repository.appending(path: ".github/actions/lint/lint.sh").path()
    let path = Program.url.deletingLastPathComponent().path() + ":/usr/bin:/bin"
    return try workspace.shell(
      "bash '\(script)'",
      environment: [
        "PATH": path, "GITHUB_OUTPUT": workspace.folder.appending(path: "output").path(),
      ].merging(environment) { $1 })
  }

  @Test("the action annotates, writes SARIF and fails on findings")
  func findings() throws {
    let workspace = try Workspace()
    try workspace.write(Self.resume, to: "my files/cv one.md")
    try workspace.write(Self.resume, to: "other.md")
    let run = try action(workspace, ["VITAE_LINT_PATHS": "my files/cv one.md\nother.md\n"])
    #expect(run.code == 1, "\(run.error)")
    #expect(run.lines.contains { $0.hasPrefix("::warning ") && $0.contains("my files/cv one.md") })
    #expect(run.lines.contains { $0.hasPrefix("::warning ") && $0.contains("other.md") })
    let sarif = try #require(workspace.read("vitae.sarif"))
    #expect(String(decoding: sarif, as: UTF8.self).contains("\"ruleId\": \"I101\""))
    #expect(workspace.read("output") == Data("sarif=vitae.sarif\n".utf8))
  }

  @Test("the action passes options on, and is silent where all is well")
  func options() throws {
    let workspace = try Workspace()
    try workspace.write(Self.resume, to: "cv.md")
    let run = try action(
      workspace, ["VITAE_LINT_PATHS": "cv.md", "VITAE_LINT_ARGS": "--select S101 --isolated"])
    #expect(run.code == 0, "\(run.output)\(run.error)")
    #expect(workspace.read("vitae.sarif") != nil)
  }

  @Test("another version than the one there is is not taken; without Swift the action says so")
  func version() throws {
    let workspace = try Workspace()
    try workspace.write(Self.resume, to: "cv.md")
    let version = try workspace.vitae("--version").lines.first.map { $0.split(separator: " ")[1] }
    let same = try action(
      workspace, ["VITAE_LINT_PATHS": "cv.md", "VITAE_LINT_VERSION": String(version ?? "")])
    #expect(same.code == 1, "\(same.output)\(same.error)")
    let path = Program.url.deletingLastPathComponent().path() + ":/bin"
    let other = try action(
      workspace,
      ["VITAE_LINT_PATHS": "cv.md", "VITAE_LINT_VERSION": "0.0.0-none", "PATH": path])
    #expect(other.code == 2 && other.output.contains("::error::"), "\(other.output)")
  }

  @Test("the hooks' commands lint a file that is added to them")
  func hooks() throws {
    let workspace = try Workspace()
    try workspace.write(Self.resume, to: "cv.md")
    let entries = try text(".pre-commit-hooks.yaml").split(separator: "\n")
      .filter { $0.hasPrefix("  entry: ") }.map { $0.dropFirst("  entry: ".count) }
    #expect(entries.count == 2)
    for entry in entries {
      let run = try workspace.shell(entry + " cv.md")
      #expect(run.code == 1 && run.output.hasPrefix("cv.md:5:3: warning: "), "\(run.output)")
      #expect(run.lines.first?.hasSuffix(" [I101]") == true)
    }
  }

  @Test("options that the hooks, the action and the example name are options of vitae lint")
  func flags() throws {
    let help = try Workspace().vitae("lint", "--help").output
    let files = [".pre-commit-hooks.yaml", ".github/workflows/lint-resumes-example.yml"]
    for file in files + [".github/actions/lint/action.yml"] {
      let words = try text(file).split { " \n.,\"".contains($0) }
      for word in words where word.hasPrefix("--") && word.count > 2 {
        #expect(help.contains(word), "\(file) names \(word)")
      }
    }
    let example = try text(files[1])
    #expect(example.contains("\non: workflow_dispatch\n"))
    #expect(example.contains("uses: ./.github/actions/lint\n"))
  }
}

import Foundation
import Testing

@Suite("The schema of lint reports")
struct LintSchemaTests {
  private let workspace: Workspace
  private let schema: JSONSchema

  init() throws {
    workspace = try Workspace()
    schema = try JSONSchema("lint-report")
    try workspace.write(Sample.resume, to: "cv.md")
    try workspace.write("# Sam\n\n## Experience\n\n- Cut the the costs by 20%\n", to: "doubled.md")
    try workspace.write("\u{0}", to: "broken.md")
    try workspace.write("", to: "empty.md")
  }

  @Test(
    "holds for reports with and without findings, fixes, suppressions and failures",
    arguments: [
      ["cv.md"], ["doubled.md", "cv.md"], ["doubled.md", "--fix"],
      ["broken.md", "cv.md"], ["empty.md"], ["none.md"], ["cv.md", "--redact"],
      ["cv.md", "--write-baseline", "base.json"],
    ])
  func holds(arguments: [String]) throws {
    let all = ["--extend-select", "C,H,I,S,W"]
    let run = try workspace.vitae(["lint", "-f", "json"] + all + arguments, in: workspace.folder)
    #expect(!run.json.isEmpty)
    #expect(schema.faults(run.json) == [])
  }

  @Test("tells what is wrong with a report")
  func faults() throws {
    var report = try workspace.vitae("lint", "doubled.md", "-f", "json").json
    var findings = try #require(report["findings"] as? [[String: Any]])
    findings[0]["severity"] = "fatal"
    findings[0]["range"] = NSNull()
    findings[0]["other"] = 1
    report["findings"] = findings
    report["summary"] = nil
    #expect(
      schema.faults(report) == [
        "$.summary: left out", "$.findings[0].other: unknown", "$.findings[0].range: type",
        "$.findings[0].severity: value",
      ])
  }
}

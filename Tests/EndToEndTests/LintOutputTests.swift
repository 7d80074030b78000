import Foundation
import Testing

@Suite("Reports of lint: formats, files, statistics")
struct LintOutputTests {
  private let workspace: Workspace
  private static let formats = [
    "full", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjson", "markdown",
  ]

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.resume, to: "weak.md")
    try workspace.write(
      "# Jo\n\n## Experience\n\n- Cut p95 latency of the Go API by 40% by adding a cache\n",
      to: "strong.md")
  }

  private func isValid(_ text: String, _ format: String) throws -> Bool {
    switch format {
    case "json", "sarif", "gitlab", "rdjson":
      return (try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil
    case "jsonl":
      return text.split(separator: "\n").allSatisfy {
        (try? JSONSerialization.jsonObject(with: Data($0.utf8))) is [String: Any]
      }
    case "junit": return text.hasPrefix("<?xml") && text.hasSuffix("</testsuites>\n")
    default: return true
    }
  }

  @Test("every format is valid with findings, without, and on failure", arguments: formats)
  func validity(format: String) throws {
    for (paths, code) in [(["weak.md"], 1), (["strong.md"], 0), (["none.md", "weak.md"], 2)] {
      let run = try workspace.vitae(
        ["lint", "--format", format] + paths, in: workspace.folder)
      #expect(run.code == Int32(code), "\(run.error)")
      #expect(try isValid(run.output, format), "\(run.output)")
      #expect(run.output.contains("weak.md") == paths.contains("weak.md"))
    }
  }

  @Test("each -o names the file of the format before it; one report may go to standard output")
  func several() throws {
    let run = try workspace.vitae(
      "lint", "weak.md", "--format", "sarif", "-o", "a.sarif", "--format", "junit", "-o", "b.xml",
      "--format", "concise")
    #expect(run.code == 1)
    for (format, name) in [("sarif", "a.sarif"), ("junit", "b.xml"), ("concise", nil)] {
      let alone = try workspace.vitae("lint", "weak.md", "--format", format).output
      let file = name.flatMap { workspace.read($0) }.map { String(decoding: $0, as: UTF8.self) }
      #expect(alone == file ?? run.output)
    }
    let before = try workspace.vitae("lint", "weak.md", "-o", "c.json", "--format", "json")
    #expect(before.output.isEmpty && before.code == 1)
    #expect(workspace.read("c.json")?.first == UInt8(ascii: "{"))
  }

  @Test(
    "two reports for one place are refused, and nothing is written",
    arguments: [
      ["-f", "json", "-f", "sarif"], ["-f", "json", "-o", "x", "-f", "sarif", "-o", "x"],
      ["-o", "x", "-o", "y"], ["-f", "json", "-o", "x", "-o", "y"], ["--diff", "-f", "json"],
      ["--statistics", "-f", "sarif"],
    ])
  func conflicts(arguments: [String]) throws {
    let run = try workspace.vitae(["lint", "weak.md"] + arguments, in: workspace.folder)
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.error.contains("help: "))
    #expect(workspace.read("x") == nil)
  }

  @Test("the summary of a job of GitHub Actions gets all findings at its end")
  func jobSummary() throws {
    try workspace.write("before\n", to: "summary.md")
    let path = workspace.folder.appending(path: "summary.md").path()
    let run = try workspace.vitae(
      "lint", "weak.md", "-f", "github", environment: ["GITHUB_STEP_SUMMARY": path])
    #expect(run.code == 1 && run.lines.allSatisfy { $0.hasPrefix("::") })
    let text = String(decoding: workspace.read("summary.md") ?? Data(), as: UTF8.self)
    #expect(text.hasPrefix("before\n## vitae lint\n"))
    #expect(text.contains("| 9:3 | warning | I102 duty-opener |"))
    _ = try workspace.vitae("lint", "weak.md", environment: ["GITHUB_STEP_SUMMARY": path])
    #expect(String(decoding: workspace.read("summary.md") ?? Data(), as: UTF8.self) == text)
  }

  @Test("statistics count findings by rule, as text and as JSON")
  func statistics() throws {
    let run = try workspace.vitae("lint", "weak.md", "--select", "impact", "--statistics")
    #expect(run.code == 1)
    #expect(run.lines.contains { $0.hasPrefix("     1  I102  duty-opener") })
    let json = try workspace.vitae("lint", "weak.md", "--statistics", "-f", "json").json
    let counts = (json["statistics"] as? [[String: Any]] ?? []).compactMap {
      $0["findings"] as? Int
    }
    #expect(counts == counts.sorted(by: >) && !counts.isEmpty)
    #expect(counts.reduce(0, +) == (json["summary"] as? [String: Int])?["findings"])
  }

  @Test("the files and the settings of a run are shown, and nothing is linted")
  func shown() throws {
    try workspace.write(
      "{\n  \"lint\": { \"failLevel\": \"info\",\n    \"accept\": [\"Acme\"] }\n}\n",
      to: "vitae.json")
    let files = try workspace.vitae("lint", ".", "--show-files")
    #expect(files.code == 0 && files.output == "./strong.md\n./weak.md\n")
    let settings = try workspace.vitae("lint", "--show-config", "--select", "I102")
    #expect(settings.code == 0)
    #expect(settings.lines[0] == "configuration: vitae.json")
    for line in [
      "lint.select        I102  (--select)", "lint.failLevel     info  (vitae.json:2)",
      "lint.accept        Acme  (vitae.json:3)", "lint.ignore        []  (default)",
    ] { #expect(settings.lines.contains { $0 == line }, "\(settings.output)") }
  }

  @Test("severities are told as the user wants them, by file or option")
  func severity() throws {
    try workspace.write(
      "{ \"lint\": { \"severity\": { \"impact\": \"info\" } } }", to: "vitae.json")
    #expect(try workspace.vitae("lint", "weak.md", "--select", "I102").code == 0)
    let run = try workspace.vitae(
      "lint", "weak.md", "--select", "I102", "--severity", "duty-opener=error", "-f", "concise")
    #expect(run.code == 1 && run.lines[0].contains(": error: "))
    for value in ["I102", "I102=bad", "duty-openr=info"] {
      let run = try workspace.vitae("lint", "weak.md", "--severity", value)
      #expect(run.code == 2 && run.output.isEmpty, "\(run.error)")
    }
    try workspace.write(
      "{ \"lint\": { \"severity\": { \"I12\": \"info\", \"I102\": 3 } } }", to: "vitae.json")
    let bad = try workspace.vitae("lint", "weak.md")
    #expect(bad.code == 2 && bad.error.contains("vitae.json:1:27: unknown rule \"I12\""))
    #expect(bad.error.contains("vitae.json:1:50: a severity is one of: info, warning, error"))
  }

  @Test("accepted words pass in any case, others do not")
  func accepted() throws {
    try workspace.write(
      "# Jo\n\n## Experience\n\n- Cut the cost of the Github mirror and the Gitlab mirror by 40%\n",
      to: "names.md")
    let names = try workspace.vitae("lint", "names.md", "--accept", "GITHUB,x", "-f", "json").json
    let texts = (names["findings"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }
    #expect(texts == ["Gitlab"])
  }
}

import Foundation
import Testing

@Suite("Options of lint for scripts")
struct LintOptionTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.resume, to: "cv.md")
  }

  @Test("-q leaves out notes and the last line, -qq the report, and neither what failed")
  func quiet() throws {
    let plain = try workspace.vitae("lint", "cv.md", "-f", "concise")
    #expect(plain.code == 1 && plain.output.contains("\nFound "))
    let quiet = try workspace.vitae("lint", "cv.md", "-q", "-f", "concise")
    #expect(quiet.code == 1 && !quiet.output.isEmpty && !quiet.output.contains("Found "))
    #expect(plain.output.hasPrefix(quiet.output))
    let fixed = try workspace.vitae(
      ["lint", "-", "--fix", "-qq"], in: workspace.folder, input: Data("- Cut  costs\n".utf8))
    #expect(fixed.output == "- Cut costs\n" && fixed.error.isEmpty)
    #expect(try workspace.vitae("lint", "--help", "-qq").output.hasPrefix("Tell weak"))
    for flags in [["-qq"], ["-q", "--quiet"]] {
      let silent = try workspace.vitae(["lint", "cv.md"] + flags, in: workspace.folder)
      #expect(silent.code == 1 && silent.output.isEmpty && silent.error.isEmpty)
    }
    let written = try workspace.vitae("lint", "cv.md", "-qq", "-f", "json", "-o", "out.json")
    #expect(written.code == 1 && workspace.read("out.json")?.isEmpty == false)
    let failed = try workspace.vitae("lint", "none.md", "-qq")
    #expect(failed.code == 2 && failed.output.isEmpty)
    #expect(failed.error.contains("none.md: no such file or directory"))
  }

  @Test("--format auto is github in a job of GitHub, else full")
  func auto() throws {
    let full = try workspace.vitae("lint", "cv.md")
    #expect(try workspace.vitae("lint", "cv.md", "-f", "auto").output == full.output)
    let job = try workspace.vitae(
      "lint", "cv.md", "-f", "auto", environment: ["GITHUB_ACTIONS": "true"])
    #expect(job.output.contains("::warning file=cv.md,line="))
  }

  @Test("--path-prefix stands before all paths of a report but absolute ones")
  func prefix() throws {
    let run = try workspace.vitae(
      "lint", "./cv.md", "--path-prefix", "docs/", "-f", "json", "-f", "sarif", "-o", "out.sarif")
    let findings = run.json["findings"] as? [[String: Any]] ?? []
    #expect(!findings.isEmpty && findings.allSatisfy { $0["path"] as? String == "docs/cv.md" })
    let sarif = String(decoding: workspace.read("out.sarif") ?? Data(), as: UTF8.self)
    #expect(sarif.contains("\"docs/cv.md\"") && !sarif.contains("\"cv.md\""))
    let piped = try workspace.vitae(
      ["lint", "-", "--path-prefix", "docs", "-f", "concise"], in: workspace.folder,
      input: Data(Sample.resume.utf8))
    #expect(piped.output.hasPrefix("<stdin>:"))
    let path = workspace.folder.appending(path: "cv.md").path()
    let absolute = try workspace.vitae("lint", path, "--path-prefix", "docs", "-f", "concise")
    #expect(absolute.output.hasPrefix(path))
  }

  @Test("--file-list reads paths parted by line breaks or zero bytes, beside those named")
  func fileList() throws {
    try workspace.write(Sample.resume, to: "odd\nname.md")
    try workspace.write(Sample.resume, to: "-")
    func listed(_ list: String) throws -> [String] {
      let run = try workspace.vitae(
        ["lint", "--file-list", "-", "--show-files"], in: workspace.folder, input: Data(list.utf8))
      #expect(run.code == 0, "\(run.error)")
      return run.lines.map(String.init)
    }
    #expect(try listed("cv.md\r\n-\n") == ["cv.md", "./-"])
    #expect(try listed("\u{FEFF}cv.md\n") == ["cv.md"])
    #expect(try listed("odd\nname.md\0cv.md\0") == ["odd\\u{a}name.md", "cv.md"])
    try workspace.write("cv.md\n", to: "list")
    let both = try workspace.vitae("lint", "./-", "--file-list", "list", "--show-files")
    #expect(both.lines == ["./-", "cv.md"])
  }

  @Test("a list of no files fails unless that is allowed; one that cannot be read fails")
  func emptyList() throws {
    let empty = try workspace.vitae("lint", "--file-list", "-")
    #expect(empty.code == 2 && empty.error.contains("the list of files names none"))
    #expect(try workspace.vitae("lint", "--file-list", "-", "--allow-empty").code == 0)
    let missing = try workspace.vitae("lint", "--file-list", "none")
    #expect(missing.code == 2 && missing.error.contains("none: no such file"))
    let twice = try workspace.vitae("lint", "-", "--file-list", "-")
    #expect(twice.code == 2 && twice.error.contains("cannot both come from standard input"))
    let bytes = try workspace.vitae(
      ["lint", "--file-list", "-"], in: workspace.folder, input: Data([0x1B, 0x5B, 0xFF, 0x0A]))
    #expect(bytes.code == 2 && bytes.error.contains("is not UTF-8: \\u{1b}["))
  }

  @Test("--config KEY=VALUE sets a key over the file, and under options that are typed")
  func inlineSettings() throws {
    try workspace.write(#"{"lint": {"failLevel": "never", "ignore": ["W"]}}"#, to: "vitae.json")
    func shown(_ arguments: String...) throws -> String {
      try workspace.vitae(["lint", "--show-config", "cv.md"] + arguments, in: workspace.folder)
        .output
    }
    #expect(try shown().contains("never  (vitae.json:1)"))
    let over = try shown(
      "--config", "lint.failLevel=info", "--config", "lint.ignore=I102,boast", "--config",
      #"lint.accept=["Acme"]"#)
    #expect(over.contains("info  (--config:1)") && over.contains("I102, boast  (--config:1)"))
    #expect(over.contains("Acme  (--config:1)"))
    #expect(try shown("--isolated", "--config", "jobs=2").contains("2  (--config:1)"))
    #expect(try shown("--config", "lint.accept=2024").contains("2024  (--config:1)"))
    #expect(try shown("--config", #"lint.accept="a","b c""#).contains("a, b c  (--config:1)"))
    #expect(try shown("--config", "lint.ignore= I102 ,I103").contains("I102, I103  (--config:1)"))
    let typed = try shown("--config", "lint.failLevel=info", "--fail-level", "error")
    #expect(typed.contains("error  (--fail-level)"))
    let gap = try workspace.vitae("gap", "cv.md", "--config", "role=sre")
    #expect(gap.code == 0 && gap.output.contains("Site reliability engineer"))
  }

  @Test("a wrong setting is told with its place and the nearest key")
  func wrongSettings() throws {
    let key = try workspace.vitae("lint", "cv.md", "--config", "lint.ignor=I102")
    #expect(key.code == 2 && key.error.contains("--config:1:11: unknown key \"ignor\""))
    #expect(key.error.contains("did you mean \"ignore\"?"))
    let base = try workspace.vitae("lint", "cv.md", "--config", "extends=base.json")
    #expect(base.code == 2 && base.error.contains("\"extends\" belongs in a file"))
    let value = try workspace.vitae("lint", "cv.md", "--config", "lint.failLevel=eror")
    #expect(value.code == 2 && value.error.contains("did you mean \"error\"?"))
  }

  @Test("--timings tells of each rule that ran on standard error, the slowest first")
  func timings() throws {
    let plain = try workspace.vitae("lint", "cv.md", "--select", "I")
    let run = try workspace.vitae("lint", "cv.md", "--select", "I", "--timings")
    #expect(run.output == plain.output && run.code == plain.code)
    let rows = run.error.split(separator: "\n").map { $0.split(separator: " ") }
    let rules = try workspace.vitae("rules", "-f", "json").json["rules"] as? [[String: Any]] ?? []
    let impact = rules.compactMap { $0["id"] as? String }.filter { $0.hasPrefix("I") }
    #expect(Set(rows.map { String($0[2]) }) == Set(impact))
    let times = rows.compactMap { Double($0[0]) }
    #expect(times.count == impact.count && times == times.sorted(by: >))
  }

  @Test("--version --verbose adds what reports depend on")
  func version() throws {
    let run = try workspace.vitae("--version", "--verbose")
    let lines = run.lines.map { $0.split(separator: " ") }
    #expect(lines.map { String($0[0]) } == ["vitae", "lexicon", "rules", "reports"])
    let lint = try workspace.vitae("lint", "cv.md", "-f", "json").json
    let tool = lint["tool"] as? [String: Any]
    #expect(tool?["lexicon"] as? String == String(lines[1][1]))
    #expect(try workspace.vitae("version").lines.count == 1)
  }
}

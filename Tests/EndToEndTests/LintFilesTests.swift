import Foundation
import Testing

@Suite("Which files lint reads, and on what it fails")
struct LintFilesTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    for name in ["cv.md", "old/cv.md", "old/keep.md", "new/draft-1.md", "new/.hidden.md"] {
      try workspace.write(Sample.resume, to: name)
    }
    try workspace.write("# drafts\ndraft-*\n!draft-2.md\n", to: ".gitignore")
    try workspace.write("old/*\n!keep.md\n", to: ".ignore")
    try workspace.write(Sample.resume, to: "new/draft-2.md")
  }

  private func files(_ arguments: String..., code: Int32 = 0) throws -> String {
    let run = try workspace.vitae(
      ["lint", "--show-files"] + arguments, in: workspace.folder)
    #expect(run.code == code, "\(run.error)")
    return run.output.split(separator: "\n").joined(separator: " ")
  }

  @Test("what ignore files name is left out of folders, counted, and read where it is named")
  func ignored() throws {
    #expect(try files(".") == "./cv.md ./new/draft-2.md ./old/keep.md")
    #expect(try files("new") == "new/draft-2.md")
    #expect(try files("new/draft-1.md") == "new/draft-1.md")
    #expect(try files("new/draft-1.md", "cv.md", "--force-exclude") == "cv.md")
    #expect(try files("old", "--no-ignore") == "old/cv.md old/keep.md")
    #expect(try files("new", "--hidden") == "new/.hidden.md new/draft-2.md")
    #expect(try files(".", "--exclude", "new/", "--exclude", "keep.*") == "./cv.md")
    try workspace.write("cv.md\n", to: ".vitaeignore")
    #expect(try files(".") == "./new/draft-2.md ./old/keep.md")
    let run = try workspace.vitae("lint", ".", "--show-files")
    #expect(run.error.contains(" hidden items, 3 ignored items\n"))
    #expect(try workspace.vitae("survey", ".").error.contains("ignored") == false)
  }

  @Test("what git itself ignores is left out, and a repository ends the search upwards")
  func git() throws {
    try workspace.write("draft-2.md\n", to: "new/.git/info/exclude")
    #expect(try files("new") == "new/draft-1.md")
    try workspace.write("*-1.md\n", to: ".config/git/ignore")
    #expect(try files("new", code: 2) == "")
  }

  @Test("nothing to read fails the run, unless it may be empty; reports are valid all the same")
  func empty() throws {
    try workspace.write("x", to: "none/a.png")
    let run = try workspace.vitae("lint", "none", "-f", "sarif")
    #expect(run.code == 2 && run.output.contains("\"executionSuccessful\": false"))
    #expect(run.error.contains("no file to lint was found in none"))
    let allowed = try workspace.vitae("lint", "none", "--allow-empty", "-f", "sarif")
    #expect(allowed.code == 0 && allowed.output.contains("\"executionSuccessful\": true"))
    #expect(
      try workspace.vitae("lint", "none", "--allow-empty").output == "No problems in 0 files.\n")
  }

  @Test(
    "how many warnings pass is a matter of the user",
    arguments: [
      (["--max-warnings", "0"], 1), (["--max-warnings", "1"], 1), (["--max-warnings", "2"], 0),
      (["--max-warnings", "9", "--severity", "I102=error"], 1), (["--exit-zero"], 0),
      (["--exit-zero", "none.md"], 2), (["--max-warnings", "x"], 2),
      (["--max-warnings", "0", "--fail-level", "error"], 1),
    ] as [([String], Int32)])
  func warnings(arguments: [String], code: Int32) throws {
    let run = try workspace.vitae(
      ["lint", "cv.md", "--select", "I102,I107"] + arguments, in: workspace.folder)
    #expect(run.code == code, "\(run.output)\(run.error)")
  }

  @Test("a file that is named twice is read once, and so is each on any number of cores")
  func once() throws {
    let one = try workspace.vitae("lint", "cv.md", "cv.md", "old", "-j", "1", "-f", "json")
    let two = try workspace.vitae("lint", "old", "cv.md", "-j", "8", "-f", "json")
    #expect(one.output == two.output && one.code == 1)
    let named = try workspace.vitae("lint", "cv.md", "--stdin-filename", "x.md")
    #expect(named.code == 2 && named.error.contains("--stdin-filename names standard input"))
  }

  @Test("a baseline is freed of what is gone, and of nothing else")
  func prune() throws {
    _ = try workspace.vitae("lint", "cv.md", "old", "--write-baseline", "b.json")
    func entries() -> Int {
      String(decoding: workspace.read("b.json") ?? Data(), as: UTF8.self).split(separator: "\n")
        .count { $0.contains("fingerprint") }
    }
    let before = entries()
    try workspace.write(
      Sample.resume.replacing("Responsible for", with: "Cut the cost by 20% of"), to: "cv.md")
    let run = try workspace.vitae("lint", "cv.md", "--baseline", "b.json", "--prune-baseline")
    #expect(run.code == 0 && run.error == "vitae: b.json: 1 finding taken out\n", "\(run.error)")
    #expect(entries() == before - 1 && before > 2)
    let again = try workspace.vitae("lint", "cv.md", "old", "--baseline", "b.json")
    #expect(again.code == 0 && !again.error.contains("b.json"))
  }

  @Test("categories are selected by name and by the letter of their rules")
  func letters() throws {
    let runs = try ["impact", "I", "i"].map {
      try workspace.vitae("lint", "cv.md", "--select", $0, "-f", "concise").output
    }
    #expect(runs.allSatisfy { $0 == runs[0] } && runs[0].contains("[I102]"))
    for command in ["lint", "gap", "rules"] {
      let version = try workspace.vitae(command, "--version")
      #expect(version.code == 0 && version.output.hasPrefix("vitae "))
      #expect(try workspace.vitae(command, "-V").output == version.output)
    }
  }
}

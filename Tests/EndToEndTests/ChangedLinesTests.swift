import Foundation
import Testing

@Suite("Lint of what changed since a revision")
struct ChangedLinesTests {
  private static let old = [
    "# Sam Field", "", "sam@example.com", "", "## Experience", "",
    "### Engineer, Acme, Jan 2020 - Mar 2022", "", "- Responsible for billing",
    "- Cut costs by 20%", "",
  ]
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Self.old.joined(separator: "\n"), to: "cv.md")
    try workspace.write(Self.old.joined(separator: "\n"), to: "team/same.md")
    let made = try workspace.shell(
      "git init -q -b main . && git add cv.md team && git -c user.name=n -c user.email=e@example.com "
        + "commit -qm first")
    try #require(made.code == 0, "\(made.error)")
    var new = Self.old
    new.insert("- Responsible for search", at: 8)
    try workspace.write(new.joined(separator: "\r\n"), to: "cv.md")
  }

  private func places(_ arguments: String..., code: Int32) throws -> [String] {
    let run = try workspace.vitae(
      ["lint", "-f", "concise", "-q", "--select", "I102"] + arguments, in: workspace.folder)
    #expect(run.code == code, "\(run.error)")
    return run.lines.map { $0.split(separator: ": ")[0].description }
  }

  @Test("only findings on new lines count, whatever ends the lines, from any folder")
  func lines() throws {
    #expect(try places("cv.md", code: 1) == ["cv.md:9:3", "cv.md:10:3"])
    #expect(try places("cv.md", "team", "--diff-base", "HEAD", code: 1) == ["cv.md:9:3"])
    #expect(try places("team/same.md", "--diff-base", "main", code: 0) == [])
    let above = try workspace.vitae(
      ["lint", "../cv.md", "--diff-base", "HEAD", "-f", "json"],
      in: workspace.folder.appending(path: "team"))
    let summary = above.json["summary"] as? [String: Any]
    #expect(summary?["findings"] as? Int == 1 && summary?["suppressed"] as? Int == 1)
    #expect(above.output.contains("\"suppressed\": \"unchanged\""))
  }

  @Test("a file that the revision does not have is new as a whole")
  func new() throws {
    try workspace.write(Self.old.joined(separator: "\n"), to: "new.md")
    #expect(try places("new.md", "--diff-base", "HEAD", code: 1) == ["new.md:9:3"])
  }

  @Test("what git has in another encoding, or behind a link, is compared all the same")
  func encodings() throws {
    let text = Self.old.joined(separator: "\n")
    try workspace.write(try #require(text.data(using: .utf16)), to: "wide.md")
    let made = try workspace.shell(
      "ln -s team/same.md link.md; git add wide.md link.md && git -c user.name=n "
        + "-c user.email=e@example.com commit -qm wide")
    try #require(made.code == 0, "\(made.error)")
    #expect(try places("wide.md", code: 1) == ["wide.md:9:3"])
    #expect(try places("wide.md", "link.md", "--diff-base", "HEAD", code: 0) == [])
  }

  @Test("fixes are made in new lines only")
  func fixes() throws {
    var new = Self.old
    new[9] = "- Cut the the costs by 20%"
    try workspace.write(new.joined(separator: "\n"), to: "cv.md")
    _ = try workspace.shell(
      "git add . && git -c user.name=n -c user.email=e@example.com commit -qm 2")
    new.insert("- Cut the the load by 20%", at: 10)
    try workspace.write(new.joined(separator: "\n"), to: "cv.md")
    _ = try workspace.vitae("lint", "cv.md", "--diff-base", "HEAD", "--fix")
    let text = String(decoding: workspace.read("cv.md") ?? Data(), as: UTF8.self)
    #expect(text.contains("Cut the the costs") && text.contains("Cut the load"))
  }

  @Test("what git cannot tell is an error, and so is a revision that is an option")
  func errors() throws {
    let unknown = try workspace.vitae("lint", "cv.md", "--diff-base", "nope")
    #expect(unknown.code == 2 && unknown.error.contains("git cannot tell what \"nope\" has"))
    let option = try workspace.vitae("lint", "cv.md", "--diff-base=--output=x")
    #expect(option.code == 2 && option.error.contains("cannot be \"--output=x\""))
    let piped = try workspace.vitae(
      "lint", "-", "--diff-base", "HEAD", input: Self.old.joined(separator: "\n"))
    #expect(piped.code == 2 && piped.error.contains("which file standard input is"))
    let named = try workspace.vitae(
      "lint", "-", "--stdin-filename", "cv.md", "--diff-base", "HEAD",
      input: Self.old.joined(separator: "\n"))
    #expect(named.code == 0, "\(named.output)")
    let baseline = try workspace.vitae(
      "lint", "cv.md", "--diff-base", "HEAD", "--write-baseline", "b.json")
    #expect(baseline.code == 2 && workspace.read("b.json") == nil)
    let missing = try workspace.vitae(
      "lint", "cv.md", "--diff-base", "HEAD", environment: ["PATH": "/nowhere"])
    #expect(missing.code == 2 && missing.error.contains("--diff-base needs git"))
    let outside = try Workspace()
    try outside.write(Sample.resume, to: "cv.md")
    let run = try outside.vitae("lint", "cv.md", "--diff-base", "HEAD")
    #expect(run.code == 2 && run.error.contains("not a git repository"))
  }
}

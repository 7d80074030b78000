import Testing

@Suite("Lint as CI runs it")
struct LintCommandTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.resume, to: "weak.md")
    try workspace.write(
      """
      # Jo Doe

      ## Experience

      ### Backend Engineer, Acme Ltd, 2020 - 2023

      - Cut p95 latency of the Go API by 40% by adding a Redis cache
      - Halved the build time from 20 minutes to 10 with a Docker cache
      """, to: "strong.md")
  }

  @Test(
    "the exit code is 0 without findings, 1 with, 2 where an input fails",
    arguments: [
      (["strong.md"], 0), (["weak.md"], 1), (["strong.md", "weak.md"], 1), (["none.md"], 2),
      (["weak.md", "none.md"], 2), (["weak.md", "--fail-level", "never"], 0),
      (["weak.md", "--fail-level", "error"], 0), (["weak.md", "--fail-level=info"], 1),
      (["weak.md", "--ignore", "impact"], 0), (["weak.md", "--select", "first-person"], 0),
      (["weak.md", "--select", "I102"], 1), (["weak.md", "--select", "all", "--ignore=I102"], 1),
    ] as [([String], Int32)])
  func code(arguments: [String], code: Int32) throws {
    for format in ["concise", "json"] {
      let run = try workspace.vitae(
        ["lint", "--format", format] + arguments, in: workspace.folder)
      #expect(run.code == code, "\(format): \(run.output)\(run.error)")
    }
  }

  @Test("concise findings are one line each with path, line, column and rule")
  func concise() throws {
    let run = try workspace.vitae("lint", "weak.md", "--format", "concise", "--select", "I102")
    #expect(run.lines.count == 2)
    #expect(run.lines[0].hasPrefix("weak.md:9:3: warning: "))
    #expect(run.lines[0].hasSuffix(" [I102]"))
    #expect(run.lines[1].hasPrefix("Found 1 problem (1 warning) in 1 file."))
  }

  @Test("full findings show the line with a caret under the words")
  func full() throws {
    let run = try workspace.vitae("lint", "weak.md", "--select", "duty-opener")
    #expect(
      run.output.hasPrefix(
        """
        weak.md:9:3: warning[I102 duty-opener]
          | - Responsible for the PostgreSQL databases
          |   ^^^^^^^^^^^^^^^
        """), "\(run.output)")
  }

  @Test("lines without a heading are judged; a text with none to judge is no clean resume")
  func nothingToJudge() throws {
    let workspace = try Workspace()
    try workspace.write("- Worked on various services.\n", to: "bare.md")
    #expect(try workspace.vitae("lint", "bare.md").code == 1)
    try workspace.write("Jane Roe, Oslo\n", to: "empty.md")
    let run = try workspace.vitae("lint", "empty.md")
    #expect(run.code == 2)
    #expect(run.output == "Nothing to judge in 1 file.\n")
    #expect(run.error.contains("empty.md: no line that tells of work was recognised"))
  }

  @Test("without findings the summary says so, and JSON is whole")
  func clean() throws {
    #expect(try workspace.vitae("lint", "strong.md").output == "No problems in 1 file.\n")
    let json = try workspace.vitae("lint", "strong.md", "--format", "json").json
    #expect((json["findings"] as? [Any])?.isEmpty == true)
    #expect((json["summary"] as? [String: Int])?["files"] == 1)
  }

  @Test("standard input is read only when told, under the name that is given")
  func standardInput() throws {
    let run = try workspace.vitae(
      "lint", "-", "--stdin-filename", "cv.md", "--format", "concise", "--select", "I102",
      input: Sample.resume)
    #expect(run.code == 1)
    #expect(run.lines[0].hasPrefix("cv.md:9:3: "))
    #expect(try workspace.vitae("lint", input: Sample.resume).code == 2)
  }

  @Test("files come in the order of their paths, whatever the order of the arguments")
  func order() throws {
    let one = try workspace.vitae("lint", "weak.md", "strong.md", "--format", "json")
    let two = try workspace.vitae("lint", "strong.md", "weak.md", "--format", "json")
    #expect(one.output == two.output)
    let folder = try workspace.vitae("lint", ".", "--format", "json")
    #expect(
      (folder.json["files"] as? [[String: Any]])?.map { $0["path"] as? String }
        == ["./strong.md", "./weak.md"])
  }
}

import Foundation
import Testing

/// What other tools got wrong when they failed; each row says what this one does instead.
@Suite("Failures of a linter")
struct FailureTableTests {
  private let workspace: Workspace
  private static let duty = "- Responsible for the billing service\n"
  private static let weak = "# Jo Doe\n\n## Experience\n\n" + duty

  init() throws {
    workspace = try Workspace()
    try workspace.write(Self.weak, to: "cv.md")
  }

  private func lint(_ arguments: String...) throws -> Run {
    try workspace.vitae(["lint", "--select", "I102"] + arguments, in: workspace.folder)
  }

  @Test("a missing file fails the run, alone or beside others, and is never linted as text")
  func missingFile() throws {
    let alone = try lint("Responsible for all.md")
    #expect(alone.code == 2 && alone.output.isEmpty)
    #expect(
      alone.error
        == "vitae: Responsible for all.md: no such file or directory\n"
        + "  help: check the spelling of the path\n")
    let beside = try lint("none.md", "cv.md", "-f", "concise")
    #expect(beside.code == 2 && beside.lines[0].hasPrefix("cv.md:5:3: warning: "))
    #expect(beside.lines[1].hasPrefix("Found 1 problem (1 warning) in 1 file. 1 file could not"))
    #expect(beside.error.hasPrefix("vitae: none.md: no such file or directory\n"))
  }

  @Test(
    "a wrong flag, value or rule is one message with the way on, and 2",
    arguments: [
      (["--formt", "json"], "unknown option --formt", "did you mean --format?"),
      (["-f", "jsn"], "--format cannot be \"jsn\"", "did you mean json?"),
      (["--select", "ZZZ"], "unknown rule \"ZZZ\"", "vitae rules"),
      (["--ignore", "duty-openr"], "unknown rule \"duty-openr\"", "did you mean duty-opener?"),
      (["--jobs", "0"], "--jobs needs a number of at least 1", "not \"0\""),
    ])
  func badFlag(arguments: [String], message: String, hint: String) throws {
    let run = try workspace.vitae(["lint", "cv.md"] + arguments, in: workspace.folder)
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.error.hasPrefix("vitae: " + message) && run.error.contains(hint), "\(run.error)")
    #expect(run.error.split(separator: "\n").count { $0.hasPrefix("vitae:") } == 1)
  }

  @Test("a wrong configuration is told with its line and a caret, and 2")
  func badConfiguration() throws {
    try workspace.write("{ \"lint\": { \"slect\": [] } }", to: "vitae.json")
    let run = try lint("cv.md")
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(
      run.error == """
        vitae: vitae.json:1:13: unknown key "slect"
          | { "lint": { "slect": [] } }
          |             ^
          help: did you mean "select"?

        """)
  }

  @Test("bytes that are no text fail with their offset, and the rest is linted")
  func undecodable() throws {
    try workspace.write(Data("caf".utf8) + [0xE9] + Data(" teh\n".utf8), to: "latin.txt")
    let run = try lint("latin.txt", "cv.md", "-f", "json")
    #expect(run.code == 2)
    #expect(run.error.hasPrefix("vitae: latin.txt:1:4: byte 3 is not valid UTF-8\n"))
    #expect((run.json["findings"] as? [Any])?.count == 1)
    let errors = run.json["errors"] as? [[String: String]]
    #expect(errors?.map { $0["path"] } == ["latin.txt"])
  }

  @Test("a reader that goes away ends the run in silence")
  func brokenPipe() throws {
    try workspace.write(Self.weak + String(repeating: Self.duty, count: 3_000), to: "long.md")
    let run = try workspace.shell(
      "vitae lint --select I102 -f concise long.md | head -1; echo ${PIPESTATUS[0]}")
    #expect(run.lines.count == 2 && run.lines[0].hasPrefix("long.md:5:3: "), "\(run.output)")
    #expect(run.lines[1] == "1" && run.error.isEmpty, "\(run.error)")
  }

  @Test("a byte order mark takes no column, but bytes")
  func byteOrderMark() throws {
    try workspace.write("\u{FEFF}- Responsible for the billing service\n", to: "bom.txt")
    let run = try lint("bom.txt", "-f", "json")
    let start = try start(run)
    #expect(run.code == 1 && run.error.isEmpty)
    #expect(start == ["line": 1, "column": 3, "byte": 5])
  }

  private func start(_ run: Run) throws -> [String: Int] {
    let finding = try #require((run.json["findings"] as? [[String: Any]])?.first)
    return try #require((finding["range"] as? [String: Any])?["start"] as? [String: Int])
  }

  @Test(
    "columns are code points for people and SARIF, and bytes for reviewdog",
    arguments: [
      ("🚀🚀 ", 3, 9), ("👩‍👩‍👧 ", 6, 19), ("ééé ", 4, 7), ("e\u{301} ", 3, 4), ("日本 ", 3, 7),
    ])
  func columns(before: String, codePoints: Int, bytes: Int) throws {
    for (lineEnd, bom) in [("\n", ""), ("\r\n", "\u{FEFF}")] {
      // The words end the line, so that a wrong rule on folding would show.
      let line = before + "recieved 4 tickets"
      try workspace.write(
        bom + "# Jo" + lineEnd + lineEnd + line + lineEnd, to: "wide.md")
      let run = try workspace.vitae("lint", "wide.md", "--select", "W107", "-f", "json")
      #expect(try start(run)["column"] == codePoints + 1, "\(run.output)\(run.error)")
      let concise = try workspace.vitae("lint", "wide.md", "--select", "W107", "-f", "concise")
      #expect(concise.lines[0].hasPrefix("wide.md:3:\(codePoints + 1): "))
      let sarif = try workspace.vitae("lint", "wide.md", "--select", "W107", "-f", "sarif").output
      #expect(sarif.contains("\"startColumn\": \(codePoints + 1)"))
      #expect(sarif.contains("\"columnKind\": \"unicodeCodePoints\""))
      let rdjson = try workspace.vitae("lint", "wide.md", "--select", "W107", "-f", "rdjson")
      #expect(rdjson.output.contains("\"column\": \(bytes + 1)"), "\(rdjson.output)")
    }
  }

  @Test("an ignored file is left out of a folder, linted where it is named, unless forced")
  func ignored() throws {
    try workspace.write("cv.md\n", to: "f/.gitignore")
    for name in ["f/cv.md", "f/b.md"] { try workspace.write(Self.weak, to: name) }
    let walk = try lint("f", "-f", "concise")
    #expect(walk.code == 1 && walk.lines.count == 2 && walk.lines[0].hasPrefix("f/b.md:"))
    #expect(walk.error == "vitae: skipped 1 hidden item, 1 ignored item\n", "\(walk.error)")
    let named = try lint("f/cv.md", "-f", "concise")
    #expect(named.code == 1 && named.lines[0].hasPrefix("f/cv.md:") && named.error.isEmpty)
    let forced = try lint("f/cv.md", "--force-exclude", "--allow-empty")
    #expect(forced.code == 0 && forced.output == "No problems in 0 files.\n")
  }

  @Test("thousands of findings are all told", arguments: ["concise", "jsonl", "json"])
  func manyFindings(format: String) throws {
    try workspace.write(Self.weak + String(repeating: Self.duty, count: 2_500), to: "long.md")
    let run = try lint("long.md", "-f", format)
    #expect(run.code == 1 && run.error.isEmpty)
    switch format {
    case "json": #expect((run.json["findings"] as? [Any])?.count == 2_501)
    case "jsonl": #expect(run.records.count { $0["type"] as? String == "finding" } == 2_501)
    default: #expect(run.lines.count { $0.hasPrefix("long.md:") } == 2_501)
    }
  }

  @Test("findings are those of the resume: code, links, names and units are none of them")
  func noise() throws {
    try workspace.write(
      """
      ---
      title: Recieved by the the gateway
      ---
      # Jo Contoso

      BSc, 840 ms at p99, $120k/yr, [recieved](https://teh.example/recieved) `teh the the`

      ```sh
      echo recieved the the
      ```
      """, to: "code.md")
    let run = try workspace.vitae(
      "lint", "code.md", "cv.md", "--select", "W107,W108", "-f", "concise")
    #expect(
      run.lines.filter { $0.hasPrefix("code.md") }.map { $0.prefix(15) } == ["code.md:6:32: e"],
      "\(run.output)")
  }
}

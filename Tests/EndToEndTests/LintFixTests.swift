import Foundation
import Testing

@Suite("Fixes, suppressions and baselines of lint")
struct LintFixTests {
  private let workspace: Workspace
  private static let resume = """
    \u{FEFF}# Jo Doe 🦊

    ## Experience

    ### Backend Engineer, Acme Ltd, 2020 - 2023

    - Cut the cost of the Github mirror by 40%
    - Recieved 300 tickets, closed the the last in 2 days
    - Responsible for `the the code` of 12 services

    """.replacing("\n", with: "\r\n")

  init() throws {
    workspace = try Workspace()
    try workspace.write(Self.resume, to: "cv.md")
  }

  private func text(_ name: String) -> String {
    String(decoding: workspace.read(name) ?? Data(), as: UTF8.self)
  }

  private static let fixed = resume.replacing("Github", with: "GitHub")
    .replacing("Recieved", with: "Received").replacing("closed the the", with: "closed the")

  @Test("safe fixes are made, all else stays, and a second run changes nothing")
  func fix() throws {
    let file = workspace.folder.appending(path: "cv.md").path()
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    let run = try workspace.vitae("lint", "cv.md", "--fix")
    #expect(run.code == 1 && run.output.contains("3 fixed."), "\(run.output)\(run.error)")
    #expect(text("cv.md") == Self.fixed)
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    let again = try workspace.vitae("lint", "cv.md", "--fix")
    #expect(text("cv.md") == Self.fixed && !again.output.contains("fixed"))
  }

  @Test("--diff shows what --fix would do, writes nothing, and ends with 1")
  func diff() throws {
    let run = try workspace.vitae("lint", "cv.md", "--diff", "--fail-level", "error")
    #expect(run.code == 1 && text("cv.md") == Self.resume)
    #expect(run.output.hasPrefix("--- cv.md\n+++ cv.md\n@@ -4,6 +4,6 @@\n"))
    try workspace.write(run.output, to: "cv.patch")
    let patch = try workspace.shell(
      "command -v patch >/dev/null || exit 0; patch --binary -s cv.md cv.patch")
    #expect(patch.code == 0, "\(patch.error)\(patch.output)")
    if text("cv.md") == Self.resume { try workspace.write(Self.fixed, to: "cv.md") }
    #expect(text("cv.md") == Self.fixed)
    let none = try workspace.vitae("lint", "cv.md", "--diff", "--fail-level", "error")
    #expect(none.code == 0 && none.output.isEmpty)
  }

  @Test("a comment at the very end of a file that another takes in ends there")
  func commentAtEndOfPart() throws {
    func item(_ what: String) -> String {
      "\\begin{itemize}\n\\item Responsible for \(what)\n\\end{itemize}\n"
    }
    try workspace.write(
      "\\documentclass{article}\n\\begin{document}\n\\section{Experience}\n\\input{one}\n"
        + "\\input{two}\n\\end{document}\n", to: "main.tex")
    try workspace.write(item("billing") + "% vitae-disable I102 ", to: "one.tex")
    try workspace.write(item("search"), to: "two.tex")
    let run = try workspace.vitae("lint", "main.tex", "-q", "-f", "concise")
    #expect(run.code == 1)
    #expect(
      run.lines.map { $0.split(separator: " ")[0] } == [
        "one.tex:2:7:", "one.tex:4:17:", "two.tex:2:7:",
      ], "\(run.output)\(run.error)")
  }

  @Test("of standard input the whole fixed text is written, and the findings beside it")
  func standardInput() throws {
    let run = try workspace.vitae(
      "lint", "-", "--fix", "--stdin-filename", "cv.md", input: Self.resume)
    #expect(run.code == 1 && run.output == Self.fixed)
    #expect(run.error.contains("cv.md:9:3: warning[I101 under-claim]"), "\(run.error)")
    let clean = "# Jo\n\n## Experience\n\n- Cut the cost of builds by 40%\n"
    let same = try workspace.vitae("lint", "-", "--fix", input: clean)
    #expect(same.code == 0 && same.output == clean)
  }

  @Test("a file whose text is not its bytes is left alone, and named")
  func utf16() throws {
    let data = try #require(Self.resume.data(using: .utf16))
    try workspace.write(data, to: "wide.md")
    let run = try workspace.vitae("lint", "wide.md", "--fix")
    #expect(run.code == 1 && run.error.contains("wide.md: is not mended"), "\(run.error)")
    #expect(workspace.read("wide.md") == data)
  }

  @Test(
    "comments keep findings back where they say so",
    arguments: [
      ("<!-- vitae-disable-next-line I101 -->\n- Responsible for 12 services", ""),
      (
        "<!-- vitae-disable-next-line under-claim -- asked -->\n\n- Responsible for\n  12 services",
        ""
      ),
      ("- Responsible for 12 services <!-- vitae-disable-line I101 -->", ""),
      ("<!-- vitae-disable I101 -->\n- Responsible for 12 services", ""),
      (
        "<!-- vitae-disable I101 -->\n- Responsible for 12 services\n<!-- vitae-enable I101 -->\n"
          + "- Tasked with 40 hosts", "I101"
      ),
      (
        "<!-- vitae-disable-next-line I101 -->\n- Cut 2 costs\n- Responsible for 12 jobs",
        "S121 I101"
      ),
      ("<!-- vitae-disable-line -->\n- Responsible for 12 services", "S122 I101"),
      ("<!-- vitae-disable-file -->\n- Responsible for 12 services", ""),
      ("- Responsible for 12 services `<!-- vitae-disable-file -->`", "I101"),
    ])
  func comments(lines: String, rules: String) throws {
    try workspace.write("# Jo\n\n## Experience\n\n" + lines + "\n", to: "a.md")
    let html = "<h1>Jo</h1><h2>Experience</h2><ul>\n<!-- vitae-disable-next-line I101 -->\n"
    try workspace.write(html + "<li>Responsible for 12 services</li></ul>\n", to: "a.html")
    func found(_ arguments: String...) throws -> String {
      let run = try workspace.vitae(
        ["lint", "-f", "concise", "--select", "I101,S121,S122"] + arguments, in: workspace.folder)
      return run.lines.filter { $0.hasPrefix("a.") }
        .compactMap { $0.split(separator: "[").last?.dropLast() }.joined(separator: " ")
    }
    #expect(try found("a.md") == rules)
    #expect(try found("a.md", "--no-inline").hasPrefix("I101"))
    #expect(try found("a.html") == "")
  }

  @Test(
    "each markup has its comments, which need not be in a line of their own",
    arguments: [
      ("a.tex", "% ", "\\section{Experience}\n\\begin{itemize}\n", "\\item ", "\\end{itemize}\n"),
      ("a.typ", "// ", "= Jo\n\n== Experience\n\n", "- ", ""),
      ("a.yaml", "# ", "cv:\n  name: Jo\n  sections:\n    experience:\n", "    - bullet: ", ""),
      ("a.html", "<!-- ", "<h1>Jo</h1><h2>Experience</h2><ul>\n", "<li>", "</ul>\n"),
      ("a.md", "<!-- ", "# Jo\n\n## Experience\n\n", "- ", ""),
    ])
  func markups(name: String, open: String, head: String, item: String, tail: String) throws {
    let close = open.hasPrefix("<") ? " -->" : ""
    let one = item + "Responsible for 12 services"
    let two = item + "Tasked with 40 hosts"
    func comment(_ words: String) -> String { open + "vitae-" + words + close }
    for (lines, rules) in [
      ([one, two], "I101 I101"),
      ([comment("disable-next-line I101 -- asked for"), one, two], "I101"),
      ([one + " " + comment("disable-line under-claim"), two], "I101"),
      ([comment("disable I101"), one, comment("enable I101"), two], "I101"),
      ([comment("disable-file I101"), one, two], ""), ([comment("disable-file"), one, two], ""),
      ([comment("disable-file I104"), one, two], "S121 I101 I101"),
      ([comment("disable I1O1"), one, two], "S122 I101 I101"),
    ] {
      try workspace.write(head + lines.joined(separator: "\n") + "\n" + tail, to: name)
      let run = try workspace.vitae(
        "lint", name, "-f", "concise", "--select", "I101,I104,S121,S122")
      let found = run.lines.filter { $0.hasPrefix("a.") }
        .compactMap { $0.split(separator: "[").last?.dropLast() }
      #expect(found.joined(separator: " ") == rules, "\(lines) \(run.output)\(run.error)")
    }
  }

  @Test("suppressed findings are counted, and say why")
  func counts() throws {
    try workspace.write(
      Self.resume + "<!-- vitae-disable-file I101, W107 -- not mine -->\n", to: "cv.md")
    let json = try workspace.vitae("lint", "cv.md", "-f", "json").json
    #expect((json["summary"] as? [String: Int])?["suppressed"] == 2)
    let findings = json["findings"] as? [[String: Any]] ?? []
    let known = findings.filter { $0["suppressed"] as? String == "comment" }
    #expect(
      known.count == 2 && known.allSatisfy { $0["suppressedReason"] as? String == "not mine" })
    let sarif = try workspace.vitae("lint", "cv.md", "-f", "sarif").output
    #expect(
      sarif.contains("\"kind\": \"inSource\"") && sarif.contains("\"justification\": \"not mine\""))
    let fix = try workspace.vitae("lint", "cv.md", "--fix")
    #expect(fix.code == 0 && text("cv.md").contains("Recieved"), "\(fix.output)")
  }

  @Test("a baseline holds what is there; what is new counts, what is gone is told")
  func baseline() throws {
    let write = try workspace.vitae("lint", "cv.md", "--write-baseline", "known.json")
    #expect(write.code == 0 && write.error.contains("written to known.json"), "\(write.error)")
    #expect(write.output.hasPrefix("No problems in 1 file."))
    #expect(text("known.json").split(separator: "\n").count > 5)
    #expect(!text("known.json").contains("Github"))
    let same = try workspace.vitae("lint", "./cv.md", "--baseline", "known.json")
    #expect(same.code == 0 && same.error.isEmpty, "\(same.output)\(same.error)")
    try workspace.write(
      Self.resume.replacing("# Jo Doe 🦊", with: "# Jo Doe 🦊\r\n\r\nBerlin").replacing(
        "Github", with: "GitHub") + "- Tasked with 40 hosts\r\n", to: "cv.md")
    let next = try workspace.vitae("lint", "cv.md", "--baseline", "known.json", "-f", "concise")
    #expect(next.code == 1 && next.error.contains("known.json: 1 finding of it is no longer there"))
    #expect(
      next.lines.filter { $0.hasPrefix("cv.md:") }.map { $0.prefix(12) } == [
        "cv.md:5:4: i", "cv.md:12:3: ",
      ], "\(next.output)")
    try workspace.write("{ \"lint\": { \"baseline\": \"../known.json\" } }", to: "sub/vitae.json")
    let configured = try workspace.vitae(
      "lint", "cv.md", "--config", "sub/vitae.json", "-f", "concise")
    #expect(configured.output == next.output)
  }

  @Test("a baseline that is missing or damaged ends the run with 2 and its place")
  func badBaseline() throws {
    let missing = try workspace.vitae("lint", "cv.md", "--baseline", "none.json")
    #expect(missing.code == 2 && missing.error.contains("--write-baseline none.json"))
    try workspace.write(
      "{ \"schemaVersion\": 1,\n  \"findings\": [{ \"pth\": \"x\" }] }", to: "b.json")
    let bad = try workspace.vitae("lint", "cv.md", "--baseline", "b.json")
    #expect(bad.code == 2 && bad.output.isEmpty)
    #expect(bad.error.contains("vitae: b.json:2:18: unknown key \"pth\""), "\(bad.error)")
  }
}

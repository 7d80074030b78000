import Foundation
import Testing

@Suite("The configuration of each linted file")
struct LintConfigurationTests {
  private let workspace: Workspace
  private static let resume = """
    # Jo Doe

    ## Experience

    - Responsible for the billing service
    - Worked on the search page
    """

  init() throws {
    workspace = try Workspace()
    for name in ["cv.md", "a/cv.md", "a/b/cv.md", "c/cv.md"] {
      try workspace.write(Self.resume, to: name)
    }
    try workspace.write("{ \"lint\": { \"select\": [\"I102\"] } }", to: "a/vitae.json")
  }

  /// The findings of a run as `path rule severity`, in order.
  private func found(_ arguments: String..., code: Int32 = 1) throws -> [String] {
    let run = try workspace.vitae(
      ["lint", "-f", "json"] + arguments, in: workspace.folder)
    #expect(run.code == code, "\(run.error)")
    return (run.json["findings"] as? [[String: Any]] ?? []).map { finding in
      ["path", "rule", "severity"].compactMap { finding[$0] as? String }.joined(separator: " ")
    }
  }

  @Test("each file has the nearest file above it, whole, and those below the root of a repository")
  func nearest() throws {
    try workspace.write("{ \"lint\": { \"select\": [\"I105\"] } }", to: "vitae.json")
    try workspace.write("{}", to: "c/.vitae.json")
    #expect(
      try found("cv.md", "a", "c") == [
        "a/b/cv.md I102 warning", "a/cv.md I102 warning", "c/cv.md I102 warning",
        "c/cv.md I105 warning", "cv.md I105 warning",
      ])
    try workspace.write("", to: "a/b/.git/HEAD")
    #expect(try found("a/b").count == 2)
    #expect(try found("a", "--isolated").count == 4)
    #expect(try found("a", "cv.md", "--config", "c/.vitae.json").count == 6)
    #expect(try found("a/cv.md", "--select", "I105") == ["a/cv.md I105 warning"])
    let piped = try workspace.vitae(
      "lint", "-", "--stdin-filename", "a/x.md", "-f", "concise", input: Self.resume)
    #expect(piped.lines.count { $0.hasPrefix("a/x.md:") } == 1, "\(piped.output)")
  }

  @Test("the level on which a run fails, and the known findings, are those of each file")
  func levels() throws {
    try workspace.write(
      "{ \"lint\": { \"select\": [\"I102\"], \"failLevel\": \"error\", \"baseline\": \"b.json\" } }",
      to: "a/vitae.json")
    #expect(
      try workspace.vitae("lint", "a/cv.md", "--isolated", "--write-baseline", "a/b.json").code == 0
    )
    #expect(try found("a/b/cv.md", code: 0).count == 1)
    #expect(try found("a", "cv.md").count == 4)
    let run = try workspace.vitae("lint", "a")
    #expect(run.code == 0 && run.output.hasPrefix("a/b/cv.md:5:3: "))
    #expect(run.output.contains("1 suppressed"))
  }

  @Test("a file may extend another: its own keys win, the words of both hold")
  func extending() throws {
    try workspace.write(
      """
      { "extends": "a/vitae.json", "lint": { "severity": { "I102": "error" } },
        "wording": [{ "id": "weak-openers", "levels": { "info": ["responsible for"] } }] }
      """, to: "vitae.json")
    #expect(try found("cv.md", code: 0) == ["cv.md I102 info"])
    try workspace.write(
      """
      { "extends": "vitae.json", "lint": { "select": ["impact"] },
        "wording": [{ "id": "weak-openers", "levels": { "error": ["worked on"] } }] }
      """, to: "next.json")
    #expect(
      try found("cv.md", "--config", "next.json") == ["cv.md I102 info", "cv.md I105 error"])
    try workspace.write("{ \"extends\": \"vitae.json\" }", to: "a/vitae.json")
    try workspace.write("{ \"extends\": \"../vitae.json\" }", to: "a/vitae.json")
    let circle = try workspace.vitae("lint", "cv.md")
    #expect(circle.code == 2 && circle.output.isEmpty)
    #expect(circle.error.contains("1:14: this file would extend itself"), "\(circle.error)")
    try workspace.write("{ \"extends\": \"none.json\" }", to: "vitae.json")
    #expect(try workspace.vitae("lint", "cv.md").error.contains("there is no file none.json"))
  }

  @Test("a plain group that a user adds lets its phrases pass, not the words in them")
  func plainPhrases() throws {
    try workspace.write(
      "# Jo Doe\n\n## Experience\n\n- Built the Guru API\n- Guru of the API\n", to: "guru.md")
    try workspace.write(
      """
      { "lint": { "select": ["boast"] },
        "wording": [{ "id": "boasts", "groups": [{ "id": "plain", "words": ["guru api"] }] }] }
      """, to: "vitae.json")
    let run = try workspace.vitae("lint", "guru.md", "-f", "concise")
    #expect(run.output.hasPrefix("guru.md:6:3: "), "\(run.output)")
    #expect(run.output.contains("Found 1 problem "))
  }

  @Test("what is wrong in any of the files ends the run before a report")
  func problems() throws {
    try workspace.write("{ \"lint\": { \"perFil\": [] } }", to: "c/vitae.json")
    let run = try workspace.vitae("lint", "cv.md", "c")
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(
      run.error == """
        vitae: c/vitae.json:1:13: unknown key "perFil"
          | { "lint": { "perFil": [] } }
          |             ^
          help: did you mean "perFile"?

        """)
    try workspace.write(
      """
      { "lint": { "perFile": [{ "ignore": ["I99"] },
        { "files": "x", "at": "work", "select": ["I101"] }] } }
      """, to: "c/vitae.json")
    let bad = try workspace.vitae("lint", "c").error.split(separator: "\n")
    #expect(
      bad.filter { $0.hasPrefix("vitae:") } == [
        "vitae: c/vitae.json:1:25: the key \"files\" is missing",
        "vitae: c/vitae.json:1:38: unknown rule \"I99\"",
        "vitae: c/vitae.json:2:25: \"work\" is no JSON pointer",
        "vitae: c/vitae.json:2:25: \"at\" goes with \"ignore\" and nothing else",
      ])
  }

  @Test("settings for some files are told by paths from the file's own folder")
  func perFile() throws {
    try workspace.write(
      """
      { "lint": { "select": ["I102", "I105"], "perFile": [
        { "files": ["b/**", "none.md"], "ignore": ["duty-opener"], "severity": { "I105": "error" } },
        { "files": "/cv.md", "select": ["I105"] }] } }
      """, to: "a/vitae.json")
    #expect(try found("a") == ["a/b/cv.md I105 error", "a/cv.md I105 warning"])
    let inside = try workspace.vitae(
      ["lint", "cv.md", "-f", "concise"], in: workspace.folder.appending(path: "a/b"),
      environment: ["HOME": "/nowhere"])
    #expect(inside.lines[0].hasPrefix("cv.md:6:3: error: ") && inside.lines.count == 2)
    #expect(try found("a/cv.md", "--select", "I102") == ["a/cv.md I102 warning"])
    let shown = try workspace.vitae("lint", "--show-config", "a/b/cv.md")
    #expect(shown.output.hasPrefix("configuration: a/vitae.json\n"))
    #expect(shown.lines.last == "for this file: ignore duty-opener; severity I105=error")
    #expect(try workspace.vitae("lint", "--show-config").output.hasPrefix("configuration: none\n"))
  }

  @Test("in JSON a pointer holds findings back, with a reason; one that leads nowhere is told")
  func pointers() throws {
    try workspace.write(
      """
      { "basics": { "name": "Jo" }, "work": [{ "name": "Acme", "highlights": [
        "Responsible for the billing service", "Responsible for the search page"] }] }
      """, to: "cv.json")
    try workspace.write(
      """
      { "lint": { "select": ["I102"], "perFile": [{ "files": "*.json", "ignore": ["I102"],
        "at": ["/work/0/highlights/1", "/work/7", "/basics/name"], "reason": "asked for" }] } }
      """, to: "vitae.json")
    let run = try workspace.vitae("lint", "cv.json", "-f", "json")
    #expect(run.code == 1)
    let findings = run.json["findings"] as? [[String: Any]] ?? []
    #expect(findings.map { $0["suppressed"] as? String } == [nil, "configuration"])
    #expect(findings.last?["suppressedReason"] as? String == "asked for")
    #expect(
      run.error == """
        vitae: vitae.json:2:34: /work/7: cv.json has no such value
        vitae: vitae.json:2:45: /basics/name: cv.json has nothing there to hold back

        """)
    let sarif = try workspace.vitae("lint", "cv.json", "-f", "sarif").output
    #expect(sarif.contains("\"kind\": \"external\""))
  }

  @Test("words have levels of their own; one that no list has is told at its place")
  func wordLevels() throws {
    try workspace.write(
      """
      { "wording": [
        { "id": "weak-openers", "levels": { "error": ["worked on"], "info": ["responsible for"] } },
        { "id": "boasts", "groups": [{ "id": "house", "words": ["unicorn"] }],
          "levels": { "error": ["unicorn"] } }] }
      """, to: "vitae.json")
    #expect(try found("cv.md", "--fail-level", "error") == ["cv.md I102 info", "cv.md I105 error"])
    try workspace.write(
      "# Jo\n\n## Experience\n\n- A unicorn, cut costs by 40%\n- A guru, cut costs by 30%\n",
      to: "u.md")
    #expect(
      try found("u.md", "--select", "boast") == ["u.md W101 error", "u.md W101 warning"])
    let shown = try workspace.vitae("lexicon", "show", "weak-openers")
    #expect(shown.output.hasSuffix("told as info: responsible for\ntold as error: worked on\n"))
    try workspace.write(
      "{ \"wording\": [{ \"id\": \"boasts\", \"levels\": { \"error\": [\"gurru\"], \"fatal\": [] } }] }",
      to: "vitae.json")
    let unknown = try workspace.vitae("lint", "cv.md").error
    #expect(unknown.contains("vitae.json:1:65: unknown key \"fatal\""), "\(unknown)")
    try workspace.write(
      "{ \"wording\": [{ \"id\": \"boasts\", \"levels\": { \"error\": [\"gurru\"] } }] }",
      to: "vitae.json")
    let missing = try workspace.vitae("lint", "cv.md").error
    #expect(missing.hasPrefix("vitae: vitae.json:1:55: boasts has no \"gurru\"\n"), "\(missing)")
    #expect(missing.contains("did you mean \"guru\"?"))
  }

  @Test("VITAE_FORMAT wins over the configuration and gives way to --format")
  func format() throws {
    try workspace.write("{ \"format\": \"sarif\" }", to: "vitae.json")
    func run(_ arguments: String..., format: String) throws -> Run {
      try workspace.vitae(
        ["lint", "cv.md"] + arguments, in: workspace.folder, environment: ["VITAE_FORMAT": format])
    }
    #expect(try run(format: "jsonl").records.count > 2)
    #expect(try run("-f", "junit", format: "jsonl").output.hasPrefix("<?xml"))
    #expect(try run("--show-config", format: "jsonl").output.contains("jsonl  (VITAE_FORMAT)"))
    let bad = try run(format: "jsn")
    #expect(bad.code == 2 && bad.output.isEmpty)
    #expect(bad.error.hasPrefix("vitae: VITAE_FORMAT cannot be \"jsn\"\n"))
  }
}

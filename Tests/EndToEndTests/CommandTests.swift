import Foundation
import Testing

@Suite("Commands")
struct CommandTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.resume, to: "resume.md")
    try workspace.write(Sample.posting, to: "postings/a.txt")
    try workspace.write(
      "SRE\n\nRequirements:\n- Kubernetes\n- Prometheus\n", to: "postings/b.txt")
  }

  @Test("a piped resume is compared with a role")
  func pipedRole() throws {
    let run = try workspace.shell("cat resume.md | vitae gap --role platform-engineer")
    #expect(run.code == 0, "\(run.error)")
    #expect(run.lines[0] == "Gap: <stdin> against Platform Engineer")
    #expect(run.output.contains("<stdin>:7"))
  }

  @Test("a resume is compared with a folder; every claim names a file and line")
  func folder() throws {
    let run = try workspace.vitae("gap", "resume.md", "--postings", "postings")
    #expect(run.code == 0, "\(run.error)")
    #expect(run.output.contains("Postings    2 of 2 judged"))
    #expect(run.output.contains("    2 (2+0+0)    Kubernetes"))
    #expect(run.output.contains("opens 1; near: Docker, Containerization\n"))
    #expect(run.output.contains("postings/a.txt:6\n        Kubernetes in production"))
    #expect(run.output.contains("resume.md:7 Cut p95 latency"))
  }

  @Test("--explain prints the arithmetic")
  func explain() throws {
    let run = try workspace.vitae("gap", "resume.md", "-p", "postings", "--explain")
    let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        "asked by 2 of 2: required 2, preferred 0, duties 0; with it 1 posting would have no "
          + "required skill missing, 2 at most one, 2 at most two"))
  }

  @Test("a pasted posting is read from standard input")
  func pasted() throws {
    let run = try workspace.vitae(
      "gap", "resume.md", "--postings", "-", "--format", "json", input: Sample.posting)
    #expect(run.code == 0, "\(run.error)")
    let skills = run.json["skills"] as? [[String: Any]] ?? []
    let gaps = skills.filter { ["missing", "related"].contains($0["status"] as? String) }
    #expect(gaps.map { $0["skill"] as? String } == ["kubernetes", "terraform"])
  }

  @Test("several pasted postings are parted by --split")
  func split() throws {
    let text = Sample.posting + "\n-----\n" + Sample.posting.replacing("Terraform", with: "Rust")
    let run = try workspace.vitae("survey", "-", "--split=-----", "--format", "json", input: text)
    #expect(run.code == 0, "\(run.error)")
    let postings = run.json["postings"] as? [String: Any]
    #expect(postings?["judged"] as? Int == 2)
    let one = try workspace.vitae("survey", "-", "--format", "json", input: text)
    #expect((one.json["postings"] as? [String: Any])?["judged"] as? Int == 1)
  }

  @Test("two adverts run together give a warning")
  func severalInOne() throws {
    let filler = String(repeating: "We care for what we build and for whom.\n", count: 15)
    let text = "About the job\n" + Sample.posting + filler
    let run = try workspace.vitae("survey", "-", input: text + text)
    #expect(run.code == 0)
    #expect(run.error.contains("several postings in one text"))
    #expect(try workspace.vitae("survey", "-", input: text).error.isEmpty)
  }

  @Test("the same posting twice counts once")
  func duplicates() throws {
    try workspace.write(Sample.posting.replacing("\n", with: "\n\n"), to: "postings/c.txt")
    let run = try workspace.vitae("survey", "postings", "-f", "json")
    let postings = run.json["postings"] as? [String: Any]
    #expect(postings?["read"] as? Int == 3)
    #expect(postings?["judged"] as? Int == 2)
    #expect(postings?["duplicates"] as? Int == 1)
  }

  @Test("copies that come later in a long stream count as those at its beginning do")
  func copiesOfStream() throws {
    let records = try String(
      contentsOf: URL(filePath: Program.fixture("postings.jsonl")), encoding: .utf8)
    // More than is read at a time.
    let times = 3_000_000 / records.utf8.count
    try workspace.write(records, to: "once.jsonl")
    try workspace.write(String(repeating: records, count: times), to: "often.jsonl")
    let once = try workspace.vitae("survey", "--partial", "once.jsonl")
    let often = try workspace.vitae("survey", "--partial", "often.jsonl")
    let copies = (times - 1) * 3
    #expect(
      often.output
        == once.output.replacing(
          #""read":3,"judged":3,"duplicates":0"#,
          with: #""read":\#(3 + copies),"judged":3,"duplicates":\#(copies)"#))
    #expect(once.output != often.output)
  }

  @Test("a role and postings together give tiers and demand")
  func both() throws {
    let run = try workspace.vitae("gap", "resume.md", "-r", "sre", "-p", "postings", "-f", "json")
    let skills = run.json["skills"] as? [[String: Any]] ?? []
    let row = skills.first { $0["skill"] as? String == "prometheus" }
    #expect((row?["demand"] as? [String: Int])?["required"] == 1)
    #expect(row?["tier"] as? String == "common")
    #expect(
      (run.json["target"] as? [String: Any])?["role"] as? String == "site-reliability-engineer")
  }

  @Test("-o writes the report that standard output would get")
  func output() throws {
    let run = try workspace.vitae("survey", "postings", "-o", "out.txt")
    #expect(run.code == 0)
    #expect(run.output.isEmpty)
    let plain = try workspace.vitae("survey", "postings")
    #expect(workspace.read("out.txt") == Data(plain.output.utf8))
  }

  @Test("rules, explain and the lexicon tell what the tool knows")
  func knowledge() throws {
    #expect(try workspace.vitae("rules").output.contains("I102  duty-opener"))
    for name in ["I102", "duty-opener", "i102"] {
      let run = try workspace.vitae("explain", name)
      #expect(run.output.hasPrefix("I102 duty-opener\n"), "\(run.error)")
    }
    #expect(try workspace.vitae("lexicon", "list").output.hasPrefix("14 roles\n"))
    let all = try workspace.vitae("lexicon", "list", "--all")
    #expect(all.lines.count > 1000)
    #expect(
      try workspace.vitae("lexicon", "show", "k8s").output.hasPrefix("Kubernetes (kubernetes)"))
    #expect(
      try workspace.vitae("lexicon", "show", "sre").output.hasPrefix("Site Reliability Engineer ("))
    let check = try workspace.vitae("lexicon", "check")
    #expect(check.code == 0)
    #expect(check.output.hasPrefix("built-in lexicon: no problem"))
  }

  @Test("a user's lexicon lies over the built-in one")
  func lexicon() throws {
    try workspace.write(
      #"{"family": "mine", "skills": [{"id": "frobnik", "name": "Frobnik", "kind": "tool"}]}"#,
      to: "lex/skills/mine.json")
    try workspace.write("Requirements:\n- Frobnik\n- Go\n", to: "posting.txt")
    let run = try workspace.vitae(
      "gap", "resume.md", "-p", "posting.txt", "--lexicons", "lex", "-f", "json")
    #expect(run.code == 0, "\(run.error)")
    let skills = run.json["skills"] as? [[String: Any]] ?? []
    #expect(skills.map { $0["skill"] as? String } == ["frobnik", "go"])
    #expect(try workspace.vitae("lexicon", "check", "lex").code == 0)
  }
}

import Testing

@Suite("Extract")
struct ExtractCommandTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.resume, to: "in/resume.md")
    try workspace.write(Sample.posting, to: "in/posting.txt")
    try workspace.write(Sample.tale, to: "in/tale.txt")
  }

  @Test("each document is one object a line, its kind told by its content")
  func kinds() throws {
    let run = try workspace.vitae("extract", "in")
    #expect(run.code == 0, "\(run.error)")
    #expect(
      run.records.map { $0["path"] as? String } == [
        "in/posting.txt", "in/resume.md", "in/tale.txt",
      ])
    #expect(run.records.map { $0["kind"] as? String } == ["posting", "resume", "text"])
    #expect(run.lines.count == 3)
  }

  @Test("--kind says what the inputs are", arguments: ["posting", "resume", "text"])
  func told(kind: String) throws {
    let run = try workspace.vitae("extract", "--kind", kind, "in/tale.txt", "in/resume.md")
    #expect(run.records.map { $0["kind"] as? String } == [kind, kind])
    for other in ["posting", "resume"] {
      #expect(run.records.allSatisfy { ($0[other] is [String: Any]) == (other == kind) })
    }
  }

  @Test("JSON Lines give a posting a line, from a file, a pipe, or under --input-format")
  func records() throws {
    let lines =
      #"{"id":"7","title":"SRE","company":"Acme","location":"Leeds","date":"2026-10-01","#
      + #""text":"Requirements:\n- Kubernetes"}"# + "\n"
      + #"{"id":"8","text":"You have:\n- 3+ years of Go"}"# + "\n"
    try workspace.write(lines, to: "board.jsonl")
    try workspace.write(lines, to: "board.data")
    let named = try workspace.vitae("extract", "board.jsonl")
    #expect(named.code == 0, "\(named.error)")
    #expect(named.records.map { $0["id"] as? String } == ["7", "8"])
    let posting = named.records.first?["posting"] as? [String: Any]
    #expect(posting?["company"] as? String == "Acme")
    #expect(posting?["date"] as? String == "2026-10-01")
    let told = try workspace.vitae("extract", "--input-format", "jsonl", "board.data")
    #expect(told.records.map { $0["id"] as? String } == ["7", "8"])
    let piped = try workspace.vitae("extract", "--input-format=jsonl", "-", input: lines)
    #expect(piped.records.map { $0["id"] as? String } == ["7", "8"])
  }

  @Test("--titles reads a title a line")
  func titles() throws {
    let run = try workspace.vitae(
      "extract", "--titles", "-", input: "Senior Backend Engineer\n\nSRE II")
    #expect(
      run.records.map { $0["title"] as? String } == ["Senior Backend Engineer", "", "SRE II"])
    let parts = run.records.map { $0["titleParts"] as? [String: Any] ?? [:] }
    #expect(parts[0]["seniority"] as? String == "senior")
    #expect(parts[0]["family"] as? String == "backend")
    #expect(parts[2]["family"] as? String == "sre")
    #expect(parts.allSatisfy { Set($0.keys) == ["seniority", "family", "base", "specialty"] })
  }

  @Test("--bullets reads a bullet a line")
  func bullets() throws {
    let run = try workspace.vitae(
      "extract", "--bullets", "-", input: "Responsible for backups\nCut costs by 30%\r\n")
    #expect(run.records.map { $0["kind"] as? String } == ["responsibility", "outcome"])
    #expect(run.records.map { $0["metric"] as? String } == ["none", "result"])
    #expect(run.records.map { $0["weakOpener"] as? Bool } == [true, false])
    #expect(
      run.records.map { $0["text"] as? String } == ["Responsible for backups", "Cut costs by 30%"])
  }

  @Test("an empty file is a text without mentions")
  func empty() throws {
    try workspace.write("", to: "empty.txt")
    let run = try workspace.vitae("extract", "empty.txt")
    #expect(run.code == 0)
    #expect((run.records.first?["mentions"] as? [Any])?.isEmpty == true)
  }
}

import Foundation
import Testing

@Suite("Other words and slips, from the command line")
struct OtherWordsTests {
  private static let resume = """
    # Jo Doe 👩‍🚀

    ## Experience

    ### Platform Engineer 😀, Dockerr Ltd, 2020 - 2023

    - 🚀 Carried the **production support rotation** – 12 services, café
    - Moved 40 services to 🐳 Kubernets, cutting deploys from 2 h to 5 min

    ## Skills

    Java Script, Terrafrom
    """

  private static let posting =
    "Engineer\n\nRequirements:\n- on-call rotation\n- Kubernetes, Terraform, JavaScript\n"

  private func rows(_ workspace: Workspace) throws -> [String: [String: Any]] {
    let run = try workspace.vitae("gap", "cv.md", "-p", "p.txt", "--format", "json")
    #expect(run.code == 0, "\(run.error)")
    var rows: [String: [String: Any]] = [:]
    for row in run.json["skills"] as? [[String: Any]] ?? [] {
      rows[row["skill"] as? String ?? ""] = row
    }
    return rows
  }

  @Test("the JSON has the resume's words and their places", arguments: PlaceTests.Saving.allCases)
  func json(saving: PlaceTests.Saving) throws {
    let workspace = try Workspace()
    let data = saving.bytes(Self.resume)
    try workspace.write(data, to: "cv.md")
    try workspace.write(Self.posting, to: "p.txt")
    let rows = try rows(workspace)
    #expect(rows["on-call"]?["status"] as? String == "related")
    #expect(rows["on-call"]?["near"] as? [String] == ["production support rotation"])
    let line = try #require((rows["on-call"]?["evidence"] as? [[String: Any]])?.first)
    #expect(ReportedPlace(line["range"])?.line == 7)
    for (skill, status, word, line) in [
      ("kubernetes", "proven", "Kubernets", 8), ("terraform", "listed", "Terrafrom", 12),
      ("javascript", "listed", "Java Script", 12),
    ] {
      let row = try #require(rows[skill])
      #expect(row["status"] as? String == status)
      let slip = try #require((row["misspelt"] as? [[String: Any]])?.first)
      let place = try #require(ReportedPlace(slip["range"]))
      #expect(slip["text"] as? String == word)
      #expect(place.text(in: data) == word)
      #expect(place.agrees(with: data) && place.line == line)
    }
    #expect(rows["docker"] == nil)
  }

  @Test("the text says with which words, and how a name is written")
  func text() throws {
    let workspace = try Workspace()
    try workspace.write(Self.resume, to: "cv.md")
    try workspace.write(Self.posting, to: "p.txt")
    let run = try workspace.vitae("gap", "cv.md", "-p", "p.txt")
    #expect(run.code == 0, "\(run.error)")
    let lines = run.lines.map(String.init)
    let near = try #require(
      lines.firstIndex { $0.contains("near: \"production support rotation\"") })
    #expect(lines[near + 1].contains("cv.md:7"))
    #expect(run.output.contains("Required    3 of 4 skills met"))
    #expect(run.output.contains("Kubernetes (written Kubernets)"))
    #expect(run.output.contains("JavaScript (written Java Script)"))
    let role = try workspace.vitae("gap", "cv.md", "--role", "sre")
    #expect(role.output.contains("near: \"production support rotation\""))
  }

  @Test("lint marks the slip and offers the name", arguments: PlaceTests.Saving.allCases)
  func lint(saving: PlaceTests.Saving) throws {
    let workspace = try Workspace()
    let data = saving.bytes(Self.resume)
    try workspace.write(data, to: "cv.md")
    let run = try workspace.vitae("lint", "cv.md", "--format", "json", "--select", "C105")
    #expect(run.code == 1)
    let findings = run.json["findings"] as? [[String: Any]] ?? []
    #expect(findings.map { $0["text"] as? String } == ["Kubernets", "Java Script", "Terrafrom"])
    for (finding, name) in zip(findings, ["Kubernetes", "JavaScript", "Terraform"]) {
      let place = try #require(ReportedPlace(finding["range"]))
      #expect(place.text(in: data) == finding["text"] as? String)
      let fix = try #require((finding["fixes"] as? [[String: Any]])?.first)
      let edit = try #require((fix["edits"] as? [[String: Any]])?.first)
      #expect(edit["replacement"] as? String == name)
      #expect(ReportedPlace(edit["range"])?.bytes == place.bytes)
    }
  }

  @Test("a posting's slips and near words are not read")
  func posting() throws {
    let workspace = try Workspace()
    try workspace.write(
      "Engineer\n\nRequirements:\n- Go, Kubernets, Terrafrom\n- reviewed pull requests\n",
      to: "p.txt")
    let survey = try workspace.vitae("survey", "p.txt", "--format", "json")
    let skills = survey.json["skills"] as? [[String: Any]] ?? []
    #expect(skills.map { $0["skill"] as? String } == ["go"])
  }

  @Test("a user's near phrases work, and wrong ones are told with their file")
  func userFolder() throws {
    let workspace = try Workspace()
    try workspace.write(Self.posting + "- Hausrahmen\n", to: "p.txt")
    try workspace.write(
      Self.resume.replacing("cutting", with: "with our own framework, cutting"), to: "cv.md")
    func file(_ phrase: String) -> String {
      "{ \"family\": \"own\", \"skills\": [ { \"id\": \"haus\", \"name\": \"Hausrahmen\", "
        + "\"kind\": \"framework\", \"near\": [\"\(phrase)\"] } ] }"
    }
    try workspace.write(file("our own framework"), to: "lex/skills/own.json")
    let run = try workspace.vitae("gap", "cv.md", "-p", "p.txt", "--lexicons", "lex")
    #expect(run.output.contains("near: \"our own framework\""), "\(run.error)")
    let show = try workspace.vitae("lexicon", "show", "haus", "--lexicons", "lex")
    #expect(show.output.contains("our own framework"))
    let json = try workspace.vitae(
      "lexicon", "show", "haus", "--lexicons", "lex", "--format", "json")
    #expect((json.json["skill"] as? [String: Any])?["near"] as? [String] == ["our own framework"])
    try workspace.write(file("kubernetes"), to: "lex/skills/own.json")
    let wrong = try workspace.vitae("lexicon", "check", "lex")
    #expect(wrong.code == 2)
    #expect(wrong.error.contains("the near phrase \"kubernetes\" of haus is a name of kubernetes"))
    #expect(wrong.error.contains("lex/skills/own.json"))
  }
}

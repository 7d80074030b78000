import Foundation
import Testing

@Suite("One resume in many formats")
struct SameResumeTests {
  /// What is read of a resume, whatever its format.
  private struct Reading: Equatable {
    var bullets: [String]
    var skills: Set<String>
    var positions: [String]
    var sections: [String]
  }

  private func reading(_ run: Run) throws -> Reading {
    let record = try #require(run.records.first, "\(run.error)")
    let resume = record["resume"] as? [String: Any] ?? [:]
    func objects(_ key: String) -> [[String: Any]] { resume[key] as? [[String: Any]] ?? [] }
    func words(_ object: [String: Any], _ keys: String...) -> String {
      keys.map { "\(object[$0] ?? "")" }.joined(separator: " / ")
    }
    let mentions = record["mentions"] as? [[String: Any]] ?? []
    return Reading(
      bullets: objects("bullets").filter { $0["kind"] as? String != "fragment" }
        .map { words($0, "text", "kind", "metric", "opener", "weakOpener") },
      skills: Set(mentions.map { words($0, "skill", "level") }),
      positions: objects("positions").map {
        words($0, "title", "employer", "start", "end", "current")
      },
      sections: objects("sections").map { words($0, "kind") })
  }

  private func extract(_ path: String, _ workspace: Workspace) throws -> Reading {
    try reading(
      workspace.vitae(
        ["extract", "--kind", "resume", path], in: workspace.folder,
        environment: ["PATH": Tools.path]))
  }

  private func markdown(_ workspace: Workspace) throws -> Reading {
    try extract(Program.fixture("same/ines-marlow.md"), workspace)
  }

  @Test("Markdown gives what the eye sees")
  func model() throws {
    let model = try markdown(Workspace())
    #expect(model.bullets.count == 9 && model.positions.count == 2)
    #expect(
      model.sections == [
        "contact", "summary", "experience", "projects", "education", "skills", "certifications",
      ])
    #expect(model.positions[0].hasPrefix("Senior Platform Engineer / Kestrel Freight / 2021-03"))
  }

  @Test("text formats give the same", arguments: ["tex", "typ", "json", "yaml", "html"])
  func text(ending: String) throws {
    let workspace = try Workspace()
    let model = try markdown(workspace)
    let other = try extract(Program.fixture("same/ines-marlow." + ending), workspace)
    #expect(other == model)
  }

  @Test(
    "DOCX gives the same", .enabled(if: Tools.has("pandoc"), "pandoc is not installed"))
  func docx() throws {
    let workspace = try Workspace()
    let source = Program.fixture("same/ines-marlow.md")
    _ = try workspace.shell("pandoc -s '\(source)' -o a.docx", environment: ["PATH": Tools.path])
    #expect(try extract("a.docx", workspace) == markdown(workspace))
  }

  @Test(
    "PDF gives the same", .enabled(if: Tools.has("pdftotext"), "pdftotext is not installed"))
  func pdf() throws {
    let workspace = try Workspace()
    let source = try String(contentsOfFile: Program.fixture("same/ines-marlow.md"), encoding: .utf8)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let texts = lines.enumerated().map { place, line in
      let words = line.drop { $0 == "#" }.drop { $0 == " " }
      let indent = line.prefix { $0 == " " }.count
      let plain = words.replacing("–", with: "-").replacing("**", with: "")
      return (x: 60 + 6 * indent, y: 740 - 14 * place, text: String(plain))
    }
    try workspace.write(PagePDF.make(texts.filter { !$0.text.isEmpty }), to: "a.pdf")
    #expect(try extract("a.pdf", workspace) == markdown(workspace))
  }

  @Test("places of a file that was taken in name that file, and lint shows its line")
  func included() throws {
    let workspace = try Workspace()
    let run = try workspace.vitae(
      "lint", Program.fixture("same/ines-marlow.tex"), "--select", "all", "-f", "json",
      "--fail-level", "never")
    let findings = run.json["findings"] as? [[String: Any]] ?? []
    let paths = Set(findings.compactMap { $0["path"] as? String })
    #expect(paths.contains { $0.hasSuffix("same/ines-marlow.tex") }, "\(run.error)")
    let gap = try workspace.vitae(
      "gap", Program.fixture("same/ines-marlow.tex"), "--role", "platform-engineer", "-f", "json")
    let skills = gap.json["skills"] as? [[String: Any]] ?? []
    let docker = skills.first { $0["skill"] as? String == "docker" }
    let place = (docker?["evidence"] as? [[String: Any]])?.first
    #expect((place?["path"] as? String)?.hasSuffix("same/parts/rest.tex") == true)
    let start = (place?["range"] as? [String: Any])?["start"] as? [String: Any]
    #expect(start?["line"] as? Int == 17)
  }
}

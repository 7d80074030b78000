import Foundation
import Testing

/// A resume that is understood only in part gets a report that says so, never one of gaps alone.
@Suite("Resumes unlike others")
struct OddResumeTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  /// The levels of all skills that gap finds in a resume.
  private func levels(_ run: Run) -> Set<String> {
    let skills = run.json["skills"] as? [[String: Any]] ?? []
    return Set(skills.compactMap { $0["status"] as? String })
  }

  private func cautions(_ object: Any?) -> [String] {
    let cautions = (object as? [String: Any])?["cautions"] as? [[String: String]] ?? []
    return cautions.compactMap { $0["id"] }
  }

  /// What gap, paths and plan caution of.
  private func cautions(of file: String) throws -> [[String]] {
    let gap = try workspace.vitae("gap", file, "-r", "sre", "-f", "json")
    let paths = try workspace.vitae("paths", file, "-f", "json")
    let plan = try workspace.vitae("plan", file, "-r", "sre", "-f", "json")
    #expect([gap.code, paths.code, plan.code] == [0, 0, 0])
    return [cautions(gap.json["resume"]), cautions(paths.json["from"]), cautions(plan.json)]
  }

  @Test(
    "stuffed with keywords, it gains no evidence above listed",
    arguments: [
      "Kubernetes, Terraform, AWS, Go, Python, Docker\n\n## Skills\n\n- Kubernetes, Helm\n",
      """
      ## Experience

      ### Engineer, Acme, 2020 - 2023

      - Kubernetes / Helm / Istio / Argo CD / Prometheus / Grafana 99.9%
      - Python 90%, Go 80%, Java 70%
      - Reduced Kubernetes Terraform AWS Docker 50%
      - Technologies: Linux, Bash, Jenkins
      """,
    ])
  func stuffed(text: String) throws {
    try workspace.write("# Max Muster\n\n" + text, to: "cv.md")
    let run = try workspace.vitae("gap", "cv.md", "-r", "sre", "-f", "json")
    #expect(levels(run).isSubset(of: ["listed", "related", "missing"]))
    #expect(levels(run).contains("listed"))
    let page = try workspace.vitae("gap", "cv.md", "-r", "sre").output
    #expect(page.contains("Nothing in this resume shows a skill at work"))
    #expect(try cautions(of: "cv.md").allSatisfy { $0.count == 1 })
    #expect(try workspace.vitae("lint", "cv.md").code == 2)
  }

  @Test("without a section on work the reports say that there is none")
  func noExperience() throws {
    try workspace.write(
      "# Ana\n\n## Education\n\nBSc, Some University, 2020 - 2024\n\n## Skills\n\nPython, Git\n",
      to: "cv.md")
    #expect(
      try cautions(of: "cv.md") == Array(repeating: ["no-section-of-work"], count: 3))
    let plan = try workspace.vitae("plan", "cv.md", "-r", "sre").output
    #expect(plan.contains("no heading such as Experience or Projects"))
    #expect(plan.contains("no line tells of work yet") && !plan.contains("no line is weak"))
  }

  @Test("without bullets it is told to write them")
  func noBullets() throws {
    try workspace.write(
      "# Ben\n\n## Experience\n\n### Backend Engineer, Acme Ltd, 2019 - 2023\n\n"
        + "At Acme my days went to the billing system, which is in Python and PostgreSQL.\n",
      to: "cv.md")
    #expect(try cautions(of: "cv.md") == Array(repeating: ["no-line-of-work"], count: 3))
    let page = try workspace.vitae("gap", "cv.md", "-r", "sre").output
    #expect(page.contains("Write each deed as a line"))
  }

  @Test("a table of positions is read, its first row is none")
  func table() throws {
    try workspace.write(
      """
      | Company | Role | Years | What |
      |---|---|---|---|
      | Acme | Backend Engineer | 2019 - 2022 | Built billing in Go, cut latency by 30% |
      | Bolt | Developer | 2016 - 2019 | Wrote Python services on AWS |
      """, to: "cv.md")
    let record = try workspace.vitae("extract", "--kind", "resume", "cv.md").records.first
    let resume = record?["resume"] as? [String: Any]
    let positions = resume?["positions"] as? [[String: Any]] ?? []
    #expect(positions.map { $0["employer"] as? String } == ["Acme", "Bolt"])
    #expect(positions.map { $0["title"] as? String } == ["Backend Engineer", "Developer"])
    let bullets = resume?["bullets"] as? [[String: Any]] ?? []
    #expect(bullets.map { $0["kind"] as? String } == ["outcome", "activity"])
    #expect(try cautions(of: "cv.md") == [[], [], []])
  }

  @Test(
    "in another language names are found, and all else is told not to be",
    arguments: [
      (
        "German",
        "## Berufserfahrung\n\n### Entwicklerin, Beispiel GmbH, 2019 - heute\n\n"
          + "- Entwicklung von Diensten in Java mit Kubernetes für den Handel\n"
          + "- Verantwortlich für den Betrieb der Datenbanken und das Netz\n"
      ),
      (
        "Spanish",
        "## Experiencia laboral\n\n### Ingeniero, Ejemplo S.A., 2019 - actualidad\n\n"
          + "- Responsable del mantenimiento con Kubernetes y Java\n"
          + "- Reduje los costos de AWS en un 30 % por mes\n"
      ), ("another language than English", "- Разработка сервисов на Java и Kubernetes\n"),
    ])
  func language(name: String, text: String) throws {
    try workspace.write("# Jana\n\n" + text, to: "cv.md")
    #expect(try cautions(of: "cv.md") == Array(repeating: ["language"], count: 3))
    let run = try workspace.vitae("paths", "cv.md")
    #expect(run.lines.joined(separator: " ").contains("seems to be written in \(name)"))
    #expect(!run.output.contains("Nothing in this resume"))
    let lint = try workspace.vitae("lint", "cv.md", "--select", "all")
    #expect(lint.code == 2 && !lint.output.contains("cv.md:"))
    #expect(lint.error.contains("this seems to be written in \(name)"))
    #expect(lint.error.contains("only English is judged"))
  }

  @Test("empty, it is an error that says so", arguments: ["", "\n  \n"])
  func empty(text: String) throws {
    try workspace.write(text, to: "cv.md")
    for (arguments, consequence) in [
      (["gap", "cv.md", "-r", "sre"], "this resume is empty, so no gap can be told"),
      (["paths", "cv.md"], "this resume is empty, so no path can be told"),
      (["plan", "cv.md", "-r", "sre"], "this resume is empty, so no plan can be made"),
      (["lint", "cv.md"], "this file is empty, so there was nothing to judge"),
    ] {
      let run = try workspace.vitae(arguments, in: workspace.folder)
      #expect(run.code == 2, "\(arguments)")
      #expect(run.error.contains("cv.md: " + consequence), "\(run.error)")
    }
  }

  @Test("hobbies and prizes are no lines of work to rewrite")
  func besideWork() throws {
    try workspace.write(
      """
      # Jo

      ## Experience

      ### Engineer, Acme, 2020 - 2023

      - Built a billing service in Go

      ## Awards

      - Took part in the city chess cup

      ## Hobbies

      - Built model trains
      """, to: "cv.md")
    let page = try workspace.vitae("gap", "cv.md", "-r", "sre").output
    let weak = page.components(separatedBy: "Weakest lines").last ?? ""
    #expect(weak.contains("Built a billing service") && !weak.contains("chess"))
    #expect(!weak.contains("trains"))
    let plan = try workspace.vitae("plan", "cv.md", "-r", "sre", "--all").output
    #expect(!plan.contains("chess") && !plan.contains("trains"))
  }
}

import Foundation
import Testing

@Suite("--redact")
struct RedactTests {
  /// What stands in the resumes below and must stand in no report: parts of the name, e-mail, phone,
  /// links, street and employers, also as they are written in file names and handles.
  private static let planted = [
    "zsofia", "quillfeather", "7946", "@zq", "zq.example", "14 orchard terrace", "ls1",
    "brackenfold",
    "thistledown", "quill", "555-0199",
  ]

  private static let bullets = [
    "Cut Brackenfold's billing errors by 40% in Go, reviewed by Zsofia Quillfeather.",
    "Responsible for Kubernetes at Thistledown Labs; see https://zq.example/talk or zq@zq.example.",
    "Built the Python importer that Quillfeather (@zquillfeather) still runs.",
  ]

  /// The same resume in each text format, by the name of its file.
  private static let resumes: [(name: String, text: String)] = [
    (
      "zsofia-quillfeather.md",
      """
      # Zsofia Quillfeather

      14 Orchard Terrace, Leeds LS1 4AB | zsofia@zq.example | +44 20 7946 0123 | github.com/zquillfeather

      ## Experience

      ### Senior Backend Engineer, Brackenfold Systems Ltd | Mar 2021 - Present

      - \(bullets[0])
      - \(bullets[1])

      ### Engineer, Thistledown Labs | Jan 2018 - Feb 2021

      - \(bullets[2])

      ## Skills

      Go, Python, Terraform
      """
    ),
    (
      "Quillfeather_CV.txt",
      """
      ZSOFIA QUILLFEATHER
      zsofia@zq.example | (020) 555-0199 12
      github: zquillfeather

      EXPERIENCE

      Senior Backend Engineer, Brackenfold Systems
      Mar 2021 - Present
      - \(bullets[0])
      - \(bullets[1])

      Engineer, Thistledown Labs
      Jan 2018 - Feb 2021
      - \(bullets[2])

      SKILLS
      Go, Python, Terraform
      """
    ),
    (
      "zsofia.html",
      """
      <html><body><h1>Zsofia Quillfeather</h1><p>zsofia@zq.example</p><h2>Experience</h2>
      <h3>Senior Backend Engineer, Brackenfold Systems | Mar 2021 - Present</h3>
      <ul><li>\(bullets[0])</li><li>\(bullets[1])</li></ul>
      <h3>Engineer, Thistledown Labs | Jan 2018 - Feb 2021</h3><ul><li>\(bullets[2])</li></ul>
      <h2>Skills</h2><p>Go, Python, Terraform</p></body></html>
      """
    ),
    (
      "zsofia.tex",
      """
      \\documentclass{article}
      \\begin{document}
      \\begin{center}\\textbf{Zsofia Quillfeather} \\\\ zsofia@zq.example\\end{center}
      \\section{Experience}
      \\textbf{Senior Backend Engineer}, Brackenfold Systems \\hfill Mar 2021 -- Present
      \\begin{itemize}
        \\item \(bullets[0].replacing("%", with: "\\%"))
        \\item \(bullets[1])
      \\end{itemize}
      \\textbf{Engineer}, Thistledown Labs \\hfill Jan 2018 -- Feb 2021
      \\begin{itemize}
        \\item \(bullets[2])
      \\end{itemize}
      \\section{Skills}
      Go, Python, Terraform
      \\end{document}
      """
    ),
    (
      "zsofia.typ",
      """
      = Zsofia Quillfeather
      zsofia\\@zq.example

      == Experience
      === Senior Backend Engineer, Brackenfold Systems | Mar 2021 - Present
      - \(bullets[0])
      - \(bullets[1].replacing("@", with: "\\@"))
      === Engineer, Thistledown Labs | Jan 2018 - Feb 2021
      - \(bullets[2].replacing("@", with: "\\@"))
      == Skills
      Go, Python, Terraform
      """
    ),
    (
      "zsofia.json",
      """
      {"basics": {"name": "Zsofia Quillfeather", "email": "zsofia@zq.example",
        "profiles": [{"network": "GitHub", "url": "https://github.com/zquillfeather"}]},
       "work": [
        {"name": "Brackenfold Systems", "position": "Senior Backend Engineer",
         "startDate": "2021-03", "highlights": ["\(bullets[0])", "\(bullets[1])"]},
        {"name": "Thistledown Labs", "position": "Engineer", "startDate": "2018-01",
         "endDate": "2021-02", "highlights": ["\(bullets[2])"]}],
       "skills": [{"name": "Main", "keywords": ["Go", "Python", "Terraform"]}]}
      """
    ),
    (
      "zsofia.yaml",
      """
      cv:
        name: Zsofia Quillfeather
        email: zsofia@zq.example
        sections:
          experience:
            - company: Brackenfold Systems
              position: Senior Backend Engineer
              start_date: 2021-03
              end_date: present
              highlights:
                - "\(bullets[0])"
                - "\(bullets[1])"
            - company: Thistledown Labs
              position: Engineer
              start_date: 2018-01
              end_date: 2021-02
              highlights:
                - "\(bullets[2])"
          skills:
            - label: Main
              details: Go, Python, Terraform
      """
    ),
  ]

  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    for resume in Self.resumes { try workspace.write(resume.text, to: resume.name) }
    try workspace.write(
      """
      Backend Engineer

      Company: Brackenfold Systems

      Requirements:
      - Go and Kubernetes, as Zsofia Quillfeather at Brackenfold did
      - Rust; mail zsofia@zq.example or call +44 20 7946 0123

      """, to: "jobs/brackenfold.txt")
    try workspace.write("A tale of a mill.\n", to: "jobs/quillfeather-tale.txt")
  }

  private func expectNothingPrivate(_ arguments: [String]) throws {
    let run = try workspace.vitae(arguments + ["--redact"], in: workspace.folder)
    // In Markdown a bracket that is none of a link has a backslash.
    #expect(
      run.output.replacing("\\", with: "").contains("[name]"),
      "\(arguments): \(run.output) \(run.error)")
    for text in [run.output, run.error] {
      let lines = text.split(separator: "\n").map { $0.lowercased() }
      for word in Self.planted {
        let line = lines.first { $0.contains(word) }
        #expect(line == nil, "\(arguments): \(word) in \(line ?? "")")
      }
    }
  }

  @Test(
    "no report in any format holds what the resume tells of its writer",
    arguments: [
      ["gap", "-p", "jobs"], ["gap", "-p", "jobs", "--all", "--explain"],
      ["gap", "--role", "sre", "-p", "jobs", "-f", "json"], ["gap", "-p", "jobs", "-f", "html"],
      ["gap", "-p", "jobs", "-f", "markdown", "--all"], ["paths", "-p", "jobs", "-f", "html"],
      ["plan", "--role", "sre", "-f", "html"], ["rank", "-p", "jobs", "-f", "markdown"],
      ["paths", "--all", "-p", "jobs"], ["paths", "-f", "json"], ["paths", "-f", "markdown"],
      ["plan", "--role", "sre", "-p", "jobs"], ["plan", "--role", "sre", "-f", "json"],
      ["plan", "--role", "sre", "-f", "markdown"], ["rank", "-p", "jobs", "--all"],
      ["rank", "-p", "jobs", "-f", "json"], ["extract", "--kind", "resume"],
      ["lint", "-f", "full"], ["lint", "-f", "concise"], ["lint", "-f", "json"],
      ["lint", "-f", "jsonl"], ["lint", "-f", "sarif"], ["lint", "-f", "github"],
      ["lint", "-f", "gitlab"], ["lint", "-f", "junit"], ["lint", "-f", "rdjson"],
      ["lint", "-f", "markdown"],
    ])
  func formats(_ arguments: [String]) throws {
    try expectNothingPrivate([arguments[0], "zsofia-quillfeather.md"] + arguments.dropFirst())
  }

  @Test("resumes of every format are masked", arguments: resumes.map(\.name))
  func inputs(_ name: String) throws {
    try expectNothingPrivate(["gap", name, "-p", "jobs", "-f", "json"])
    try expectNothingPrivate(["lint", name, "-f", "full"])
    try expectNothingPrivate(["extract", name, "--kind", "resume"])
  }

  @Test("a survey beside a resume is masked", arguments: ["text", "json", "html", "markdown"])
  func survey(_ format: String) throws {
    let run = try workspace.vitae(
      "survey", "jobs", "--resume", "zsofia-quillfeather.md", "-f", format, "--all", "--redact")
    #expect(run.code == 0, "\(run.error)")
    #expect(run.output.lowercased().contains("employer 1"))
    for word in Self.planted { #expect(!run.output.lowercased().contains(word), "\(word)") }
  }

  @Test("one employer has one mask everywhere, and the words around it stay")
  func consistent() throws {
    let run = try workspace.vitae(
      "extract", "zsofia-quillfeather.md", "--kind", "resume", "--redact")
    let resume = run.json["resume"] as? [String: Any] ?? [:]
    let positions = resume["positions"] as? [[String: Any]] ?? []
    #expect(
      positions.compactMap { $0["employer"] as? String } == [
        "[employer 1] Systems Ltd", "[employer 2] Labs",
      ])
    let bullets = resume["bullets"] as? [[String: Any]] ?? []
    #expect(
      bullets.compactMap { $0["text"] as? String } == [
        "Cut [employer 1]'s billing errors by 40% in Go, reviewed by [name].",
        "Responsible for Kubernetes at [employer 2] Labs; see [link] or [email].",
        "Built the Python importer that [name] (@[name]) still runs.",
      ])
  }

  @Test("lines that are read alone are masked by form")
  func lines() throws {
    let run = try workspace.vitae(
      "extract", "--bullets", "-", "--redact", input: "Built it in Go; ask zq@zq.example\n")
    #expect(run.json["text"] as? String == "Built it in Go; ask [email]", "\(run.output)")
  }

  @Test("the caret of a lint finding stays under the words meant")
  func caret() throws {
    try workspace.write(
      "# Zsofia Quillfeather\n\n## Experience\n\n"
        + "- With Zsofia Quillfeather, cut costs by 20% in order to hire\n", to: "cv.md")
    let run = try workspace.vitae("lint", "cv.md", "--redact")
    #expect(
      run.output.contains(
        """
          | - With [name], cut costs by 20% in order to hire
          |                                 ^^^^^^^^^^^

        """), "\(run.output)")
  }

  @Test("where no name is found, the run says so; what writes the text itself is refused")
  func refusals() throws {
    try workspace.write("## Experience\n\n- Cut costs by 20% in Go\n", to: "cv.md")
    let run = try workspace.vitae("gap", "cv.md", "--role", "sre", "--redact")
    #expect(run.code == 0)
    #expect(run.error.contains("no name of a person was found"))
    let fix = try workspace.vitae("lint", "cv.md", "--redact", "--fix")
    #expect(fix.code == 2)
    #expect(fix.error.contains("leave one of them out"))
  }
}

import Foundation
import Testing

/// Which of a user's programs this machine has.
enum Tools {
  static func has(_ name: String) -> Bool {
    ["/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin"].contains {
      FileManager.default.isExecutableFile(atPath: $0 + "/" + name)
    }
  }

  /// The folders that the tests look for programs in.
  static let path = "/usr/bin:/bin:/usr/local/bin:/opt/homebrew/bin"
}

@Suite("Files that pdftotext and pandoc read")
struct ConvertedFileTests {
  private static let lines = [
    "Ann Example", "", "Experience", "Platform Engineer, Fabrikam", "March 2021 - Present",
    "- Moved 14 services to Kubernetes and cut the cost of hosting by 31 %",
    "- Built the deployment pipeline in Go that 12 teams use every day", "", "Skills",
    "Go, Kubernetes, Terraform",
  ]

  private static let markdown = """
    # Ann Example

    ## Experience

    **Platform Engineer**, Fabrikam, March 2021 - Present

    - Moved 14 services to Kubernetes and cut the cost of hosting by 31 %
    - Built the deployment pipeline in Go that 12 teams use every day

    ## Skills

    Go, Kubernetes, Terraform
    """

  /// Runs with all programs in sight.
  private func vitae(_ workspace: Workspace, _ arguments: String..., input: Data = Data()) throws
    -> Run
  {
    try workspace.vitae(
      arguments, in: workspace.folder, input: input, environment: ["PATH": Tools.path])
  }

  private func bullets(_ run: Run) -> [String] {
    let resume = run.records.first?["resume"] as? [String: Any]
    return (resume?["bullets"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }
  }

  @Test(
    "where continuous integration runs, the programs are there",
    .enabled(if: ProcessInfo.processInfo.environment["CI"] == "true"),
    arguments: ["pdftotext", "pandoc"])
  func present(program: String) {
    #expect(Tools.has(program), "without it tests of this suite are skipped")
  }

  @Test(
    "a resume reads alike from Markdown and from what pandoc reads",
    .enabled(if: Tools.has("pandoc"), "pandoc is not installed"), arguments: ["docx", "odt", "rtf"])
  func pandoc(format: String) throws {
    let workspace = try Workspace()
    try workspace.write(Self.markdown, to: "resume.md")
    let made = try workspace.shell(
      "pandoc -s resume.md -o 'my resume.\(format)'", environment: ["PATH": Tools.path])
    #expect(made.code == 0)
    let plain = try vitae(workspace, "extract", "--kind", "resume", "resume.md")
    let file = "my resume.\(format)"
    let converted = try vitae(workspace, "extract", "--kind", "resume", file)
    #expect(converted.code == 0, "\(converted.error)")
    #expect(bullets(converted) == bullets(plain) && bullets(plain).count == 2)
    #expect(
      converted.error == "vitae: places in \(file) are lines of the text that this makes: "
        + "pandoc --sandbox -f \(format) --wrap=none -t gfm < FILE\n")
    let bytes = try #require(workspace.read(file))
    let piped = try vitae(
      workspace, "gap", "--role", "sre", "--format", "json", "--input-format", format, input: bytes)
    let resume = piped.json["resume"] as? [String: Any]
    #expect(piped.code == 0 && resume?["format"] as? String == format)
    let told = try vitae(workspace, "lint", "-", "-q", "--fail-level", "never", input: bytes)
    #expect(told.code == 0 && told.error.isEmpty, "\(told.error)")
  }

  @Test(
    "bullets in the cells of a table are read",
    .enabled(if: Tools.has("pandoc"), "pandoc is not installed"))
  func table() throws {
    let workspace = try Workspace()
    try workspace.write(
      "<h1>Experience</h1><table><tr><td><p>Baker</p><ul><li>Baked 300 loaves a day</li>"
        + "<li>Cut waste by 12 %</li></ul></td><td><p>May 2019</p><p>Leeds</p></td></tr></table>"
        + "<h1>Skills</h1><p>Go</p>", to: "a.html")
    _ = try workspace.shell(
      "pandoc -s a.html -o a.docx 2>/dev/null", environment: ["PATH": Tools.path])
    let run = try vitae(workspace, "extract", "--kind", "resume", "a.docx")
    #expect(bullets(run) == ["Baked 300 loaves a day", "Cut waste by 12 %"], "\(run.error)")
    #expect(run.output.contains("\"Skills\"") && run.error.contains("-t html < FILE"))
  }

  @Test(
    "a PDF is read whatever its name, and from standard input",
    .enabled(if: Tools.has("pdftotext"), "pdftotext is not installed"))
  func pdf() throws {
    let workspace = try Workspace()
    let data = PagePDF.make(PagePDF.column(Self.lines, x: 60))
    for name in ["resume.pdf", "-layout.pdf", "two\nlines; $HOME.pdf", "noending"] {
      try workspace.write(data, to: name)
      let run = try vitae(workspace, "extract", "--kind", "resume", "--", name)
      #expect(run.code == 0 && bullets(run).count == 2, "\(run.error)")
      #expect(run.error.contains("pdftotext -layout -enc UTF-8 - - < FILE"))
    }
    let folder = try vitae(workspace, "lint", ".", "--format", "json", "--fail-level", "never")
    let files = folder.json["files"] as? [[String: Any]] ?? []
    #expect(files.count == 3 && files.allSatisfy { $0["format"] as? String == "pdf" })
    #expect(folder.error.contains("places in 3 files are lines of the text"))
    let piped = try vitae(workspace, "survey", "-", input: data)
    #expect(!piped.error.contains("binary") && piped.error.contains("places in <stdin>"))
  }

  @Test(
    "two columns are read one after the other",
    .enabled(if: Tools.has("pdftotext"), "pdftotext is not installed"))
  func columns() throws {
    let workspace = try Workspace()
    let side = [
      "Contact", "ann@example.org", "Leeds", "", "Skills", "Go", "Kubernetes", "Terraform", "Redis",
    ]
    let main = [
      "Experience", "Platform Engineer, Fabrikam", "Mar 2021 - Present",
      "- Moved 14 services to Kubernetes and cut the", "cost of hosting by 31 % within a year",
      "- Built the deployment pipeline in Go that", "12 teams now use every day", "",
      "Backend Engineer, Northwind", "Jun 2017 - Feb 2021",
      "- Wrote Python services that settle 2 million", "payments a day",
    ]
    try workspace.write(
      PagePDF.make(PagePDF.column(side, x: 60) + PagePDF.column(main, x: 230)), to: "a.pdf")
    let run = try vitae(workspace, "extract", "--kind", "resume", "a.pdf")
    #expect(
      bullets(run) == [
        "Moved 14 services to Kubernetes and cut the cost of hosting by 31 % within a year",
        "Built the deployment pipeline in Go that 12 teams now use every day",
        "Wrote Python services that settle 2 million payments a day",
      ])
    #expect(run.error.contains(": pdftotext -enc UTF-8 - - < FILE"))
  }

  @Test(
    "a PDF without text and a broken one are told, and the rest is still reported",
    .enabled(if: Tools.has("pdftotext"), "pdftotext is not installed"))
  func broken() throws {
    let workspace = try Workspace()
    let whole = PagePDF.make(PagePDF.column(Self.lines, x: 60))
    try workspace.write(whole, to: "in/a.pdf")
    try workspace.write(PagePDF.make([]), to: "in/scan.pdf")
    try workspace.write(Data(whole.prefix(60)), to: "in/torn.pdf")
    try workspace.write(Data(), to: "in/zero.pdf")
    let run = try vitae(workspace, "lint", "in", "--format", "json", "-q")
    #expect(run.code == 2)
    let files = run.json["files"] as? [[String: Any]] ?? []
    let reasons = files.compactMap { $0["reason"] as? String }
    #expect(files.count == 4 && reasons.count == 3)
    for message in [
      "in/scan.pdf: there is no text in this PDF: it is likely a scan",
      "in/torn.pdf: pdftotext cannot read this PDF file: Syntax Error", "in/zero.pdf: this file is",
    ] { #expect(run.error.contains("vitae: " + message), "\(run.error)") }
    #expect(run.output.contains("in/a.pdf"))
  }
}

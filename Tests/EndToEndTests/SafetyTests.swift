import Foundation
import Testing

@Suite("Files stay whole, and what steers a terminal never reaches it")
struct SafetyTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.resume, to: "cv.md")
    try workspace.write(Sample.posting, to: "jobs/b.txt")
    try workspace.write("old\n", to: "report")
  }

  private func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: workspace.folder.path()).filter {
      !$0.hasPrefix(".run-")
    }.sorted()
  }

  private func text(_ name: String) -> String {
    String(decoding: workspace.read(name) ?? Data(), as: UTF8.self)
  }

  // MARK: Files

  @Test("a report that is too long for the disk is told, and the old one stays")
  func fileSize() throws {
    let before = try files()
    let run = try workspace.shell(
      "ulimit -f 1; vitae gap cv.md --role sre -p jobs -f json -o report 2>&1")
    #expect(run.code == 2, "\(run.output)")
    #expect(run.output.contains("the report cannot be written: File too large"))
    #expect(text("report") == "old\n")
    #expect(try files() == before)
  }

  @Test("a fix that does not fit leaves the resume as it was")
  func fixSize() throws {
    let long = Sample.resume + "\n- Cut costs by 20% in order to to hire\n"
    try workspace.write(
      long + String(repeating: "\nMore words of the same kind.\n", count: 60), to: "cv.md")
    let before = text("cv.md")
    let run = try workspace.shell("ulimit -f 1; vitae lint cv.md --fix --select all 2>&1")
    #expect(run.code == 2, "\(run.output)")
    #expect(text("cv.md") == before)
  }

  @Test("a run that is killed leaves the old report or the new one, nothing between")
  func killed() throws {
    let whole = try workspace.vitae("gap", "cv.md", "--role", "sre", "-f", "json").output
    // A process takes some 50 to 200 ms; the moments lie around and within that.
    let run = try workspace.shell(
      """
      for tenth in 0 1 2 3 4 5 6 7; do
        timeout -s KILL 0.0${tenth}5 "$VITAE" gap cv.md --role sre -f json -o report
        cp report report-$tenth
      done; exit 0
      """, environment: ["VITAE": Program.url.path()])
    #expect(run.code == 0)
    for tenth in 0...7 {
      let report = text("report-\(tenth)")
      #expect(report == "old\n" || report == whole, "\(tenth)")
    }
  }

  @Test("an interruption ends with 130, a termination by its signal, and no half file stays")
  func interrupted() throws {
    let before = try files()
    // The threads that tests run on block signals, and a program inherits that.
    let unblocked =
      "import os, signal, sys; signal.pthread_sigmask(signal.SIG_SETMASK, []); "
      + "signal.signal(signal.SIGINT, signal.SIG_DFL); os.execvp(sys.argv[1], sys.argv[1:])"
    for (signal, code) in [("INT", 130), ("TERM", 143)] {
      let run = try workspace.shell(
        """
        sleep 3 | python3 -c "$UNBLOCKED" \
          timeout -s \(signal) --preserve-status 0.5 "$VITAE" survey - -o report
        exit ${PIPESTATUS[1]}
        """, environment: ["VITAE": Program.url.path(), "UNBLOCKED": unblocked])
      #expect(run.code == code, "\(signal): \(run.error)")
    }
    #expect(text("report") == "old\n")
    #expect(try files() == before)
  }

  @Test("a reader that goes away ends a run in silence")
  func pipe() throws {
    let run = try workspace.shell(
      "vitae gap cv.md --role sre --all | head -1; echo ${PIPESTATUS[0]}")
    #expect(run.output.hasSuffix("\n0\n"), "\(run.output)")
    #expect(run.error.isEmpty)
  }

  @Test("nothing is written but what the user names")
  func onlyNamed() throws {
    let before = try files()
    for arguments in [
      ["gap", "cv.md", "-p", "jobs"], ["rank", "cv.md", "-p", "jobs"], ["survey", "jobs"],
      ["lint", "cv.md"], ["paths", "cv.md"], ["plan", "cv.md", "--role", "sre"],
      ["extract", "cv.md"],
    ] {
      let run = try workspace.vitae(arguments, in: workspace.folder)
      #expect(run.code < 2, "\(arguments): \(run.error)")
    }
    #expect(try files() == before)
    _ = try workspace.vitae("survey", "jobs", "-o", "new")
    #expect(try files() == (before + ["new"]).sorted())
  }

  // MARK: Terminals

  /// Signs that colour and move a terminal's text, turn its direction, or cannot be seen.
  private static let steering =
    "\u{1B}[31m\u{1B}]0;x\u{7}\u{202E}\u{2066}\u{200B}\u{FEFF}\u{9B}31m\u{8}"

  @Test(
    "what steers a terminal comes out written",
    arguments: [
      ["gap", "cv.md", "-p", "evil"], ["gap", "cv.md", "-p", "evil", "-f", "json"],
      ["gap", "cv.md", "-p", "evil", "-f", "html"], ["rank", "cv.md", "-p", "evil"],
      ["rank", "cv.md", "-p", "evil", "-f", "json"], ["survey", "evil"],
      ["survey", "evil", "-f", "json"], ["survey", "evil", "-f", "html"],
      ["gap", "cv.md", "-p", "evil", "-f", "markdown"], ["survey", "evil", "-f", "markdown"],
      ["rank", "cv.md", "-p", "evil", "-f", "markdown"], ["paths", "cv.md", "-f", "html"],
      ["plan", "cv.md", "-r", "sre", "-p", "evil", "-f", "html"],
      ["survey", "evil", "--partial"], ["paths", "cv.md"], ["paths", "cv.md", "-f", "markdown"],
      ["plan", "cv.md", "-r", "sre", "-p", "evil"],
      ["plan", "cv.md", "-r", "sre", "-p", "evil", "-f", "markdown"], ["extract", "cv.md", "evil"],
    ]
      + [
        "full", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjson",
        "markdown",
      ]
      .map { ["lint", "cv.md", "-f", $0] })
  func terminal(_ arguments: [String]) throws {
    let signs = Self.steering
    try workspace.write(
      """
      # Sam\(signs) Field

      ## Experience\(signs)

      ### Engineer\(signs), Lin\(signs)den | 2020 - 2023

      - Responsible for the \(signs) Kubernetes clusters in Go and various \(signs) projects
      - Cut costs by 20% with Terraform\(signs)

      ## Skills

      Go, Python \(signs)
      """, to: "cv.md")
    try workspace.write(
      """
      Backend \(signs)Engineer

      Company: Ev\(signs)il

      Requirements:
      - Kubernetes \(signs) and Rust, or Zorblax\(signs)Tool
      - Zorblax\(signs)Tool

      """, to: "evil/a\(signs.filter { $0 != "/" }).txt")
    let run = try workspace.vitae(arguments, in: workspace.folder)
    #expect(!run.output.isEmpty, "\(run.error)")
    for text in [run.output, run.error] {
      let raw = text.unicodeScalars.first { scalar in
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
        default: false
        }
      }
      #expect(raw == nil, "\(arguments): U+\(String(raw?.value ?? 0, radix: 16))")
    }
  }

  @Test("names with line breaks, dashes in front and bytes that are no UTF-8 are told as they are")
  func names() throws {
    try workspace.write(Sample.posting, to: "odd/a\nb.txt")
    try workspace.write(Sample.posting, to: "odd/-f.txt")
    let run = try workspace.shell(
      """
      printf 'Backend Engineer\\n\\nRequirements:\\n- Rust\\n' > odd/$'bad\\xff.txt' || exit 77
      vitae survey odd; code=$?
      vitae gap -- $'-\\xff.md'; exit $code
      """)
    // A file system that takes UTF-8 only has no such files.
    guard run.code != 77 else { return }
    #expect(run.code == 2)
    #expect(
      run.output.hasPrefix("Survey of 2 postings: 1 judged, 1 duplicate, 1 unreadable"),
      "\(run.output)")
    #expect(run.error.contains("the name of this file is not valid UTF-8"))
    let dashed = try workspace.vitae("survey", "--", "odd/-f.txt")
    #expect(dashed.code == 0)
  }
}

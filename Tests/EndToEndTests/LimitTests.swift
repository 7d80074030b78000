import Foundation
import Testing

@Suite("Limits of what is read")
struct LimitTests {
  /// A resume of some 2 KB.
  private static let resume =
    Sample.resume + "\n\n## Notes\n\n" + String(repeating: "Worked on it. ", count: 130)

  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Self.resume, to: "cv.md")
    try workspace.write(Sample.posting, to: "p.txt")
    return workspace
  }

  @Test(
    "a file beyond the limit is told with its size, the limit and the option, by every command",
    arguments: [
      ["lint", "cv.md"], ["gap", "cv.md", "-r", "sre"], ["gap", "-", "-r", "sre"],
      ["rank", "cv.md", "-p", "p.txt"], ["paths", "cv.md"], ["plan", "cv.md", "-r", "sre"],
      ["extract", "cv.md"], ["extract", "--bullets", "cv.md"], ["survey", "cv.md"],
      ["survey", "p.txt", "--resume", "cv.md"], ["merge", "cv.md"],
    ])
  func large(arguments: [String]) throws {
    let workspace = try workspace()
    let run = try workspace.vitae(
      arguments + ["--max-file-size", "1K"], in: workspace.folder, input: Data(Self.resume.utf8))
    #expect(run.code == 2, "\(arguments): \(run.error)")
    if arguments.contains("-") {
      #expect(
        run.error == """
          vitae: <stdin>: standard input has more than 1 KiB, and no more are read
            help: raise the limit with --max-file-size 1M, or split it

          """)
    } else {
      #expect(
        run.error.contains(
          """
          vitae: cv.md: this file has 2 KiB, and at most 1 KiB are read
            help: raise the limit with --max-file-size 1M, or split it

          """), "\(arguments): \(run.error)")
    }
    guard arguments[0] != "merge" else { return }
    let raised = try workspace.vitae(
      arguments + ["--max-file-size", "1M"], in: workspace.folder, input: Data(Self.resume.utf8))
    #expect(!raised.error.contains("help: raise"), "\(arguments): \(raised.error)")
  }

  @Test("what was read besides is reported, and what was not is named in the report")
  func partly() throws {
    let workspace = try workspace()
    let run = try workspace.vitae("survey", ".", "-f", "json", "--max-file-size", "1K")
    #expect(run.code == 2)
    let postings = run.json["postings"] as? [String: Any]
    #expect(postings?["judged"] as? Int == 1)
    let unreadable = postings?["unreadable"] as? [[String: Any]] ?? []
    #expect(unreadable.map { $0["path"] as? String } == ["./cv.md"])
  }

  @Test("a line of JSON Lines beyond the limit is one record, told by its line", arguments: [1, 8])
  func lines(jobs: Int) throws {
    let workspace = try Workspace()
    func record(_ text: String) -> String {
      "{\"title\":\"SRE\",\"text\":\"Requirements:\\n- \(text)\"}\n"
    }
    // The long one is read in several steps; one of them holds the line behind it, too.
    let long = record(String(repeating: "and more of it ", count: 75_000))
    try workspace.write(
      record("Go") + long + record("Kubernetes") + long + record("Terraform"), to: "a.jsonl")
    let run = try workspace.vitae(
      "survey", "a.jsonl", "-f", "json", "--max-file-size", "1M", "--jobs", "\(jobs)")
    #expect(run.code == 2)
    let postings = run.json["postings"] as? [String: Any]
    #expect(postings?["judged"] as? Int == 3)
    for line in [2, 4] {
      #expect(run.error.contains("vitae: a.jsonl: line \(line) has more than 1 MiB, and no more"))
    }
    #expect(run.error.split(separator: "\n").count == 4)
    let raised = try workspace.vitae("survey", "a.jsonl", "-f", "json", "--max-file-size", "4M")
    #expect(raised.code == 0 && raised.error.isEmpty)
  }

  @Test("a device that never ends is read up to the limit")
  func endless() throws {
    let workspace = try Workspace()
    let run = try workspace.vitae("lint", "/dev/zero", "--max-file-size", "1M")
    #expect(run.code == 2)
    #expect(
      run.error.hasPrefix(
        "vitae: /dev/zero: this file has more than 1 MiB, and no more are read\n  help: raise the "
          + "limit with --max-file-size 2M"))
  }

  @Test(
    "a size that is none is told before anything is read",
    arguments: [
      ("x", "--max-file-size needs a size such as 512M, not \"x\""),
      ("0", "--max-file-size needs a size such as 512M, not \"0\""),
      ("-1K", "--max-file-size needs a size such as 512M, not \"-1K\""),
      ("99999999999G", "--max-file-size is at most 1 GiB"), ("2G", "--max-file-size is at most 1"),
      ("99999999999999999999", "--max-file-size needs a size such as 512M"),
    ])
  func sizes(size: String, message: String) throws {
    let run = try workspace().vitae("lint", "cv.md", "--max-file-size=\(size)")
    #expect(run.code == 2)
    #expect(run.error.contains(message), "\(run.error)")
  }

  @Test("a converter that takes too long or prints too much is told with the option")
  func converter() throws {
    let workspace = try Workspace()
    try workspace.write("%PDF-1.4\n", to: "cv.pdf")
    func run(_ script: String, _ options: String...) throws -> Run {
      let file = workspace.folder.appending(path: "bin/pdftotext")
      try workspace.write("#!/bin/sh\n" + script + "\n", to: "bin/pdftotext")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: file.path())
      let path = workspace.folder.appending(path: "bin").path() + ":/usr/bin:/bin"
      return try workspace.vitae(
        ["lint", "cv.pdf"] + options, in: workspace.folder, environment: ["PATH": path])
    }
    let slow = try run("sleep 30", "--converter-time", "1")
    #expect(slow.code == 2)
    #expect(
      slow.error.hasPrefix(
        "vitae: cv.pdf: pdftotext did not finish within 1 second\n  help: give it longer with "
          + "--converter-time 3, or save the file as text"))
    let long = try run("yes 'Go and more'", "--max-file-size", "100K")
    #expect(long.code == 2)
    #expect(
      long.error.hasPrefix(
        "vitae: cv.pdf: the text that pdftotext makes of this file has more than 100 KiB, and no "
          + "more are read\n  help: raise the limit with --max-file-size 1M"))
  }
}

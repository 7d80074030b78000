import Foundation
import Testing

@Suite("Programs that are missing or misbehave")
struct MissingProgramTests {
  /// A folder with a posting as text, one as PDF, and a `pdftotext` of our own where given.
  private func workspace(_ script: String? = nil) throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Sample.posting, to: "postings/a.txt")
    try workspace.write("%PDF-1.4\n", to: "postings/b.pdf")
    guard let script else { return workspace }
    try workspace.write("#!/bin/sh\n" + script + "\n", to: "bin/pdftotext")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: workspace.folder.appending(path: "bin/pdftotext").path())
    return workspace
  }

  private func survey(_ workspace: Workspace, path: String) throws -> Run {
    try workspace.vitae(
      ["survey", "postings", "--format", "json"], in: workspace.folder,
      environment: ["PATH": path])
  }

  @Test("a missing program is told with its package, by file, and the rest is reported")
  func missing() throws {
    let workspace = try workspace()
    try workspace.write("{\\rtf1 x}", to: "c.rtf")
    let run = try survey(workspace, path: "/nowhere")
    #expect(run.code == 2)
    #expect(
      run.error == "vitae: postings/b.pdf: reading PDF needs pdftotext, which is not installed; "
        + "install it with: apt install poppler-utils (macOS: brew install poppler)\n")
    let postings = run.json["postings"] as? [String: Any]
    #expect(postings?["judged"] as? Int == 1)
    let unreadable = postings?["unreadable"] as? [[String: Any]] ?? []
    #expect(unreadable.map { $0["path"] as? String } == ["postings/b.pdf"])
    let named = try workspace.vitae(
      ["gap", "c.rtf", "--role", "sre"], in: workspace.folder, environment: ["PATH": ""])
    #expect(named.code == 2 && named.output.isEmpty)
    #expect(named.error.hasPrefix("vitae: c.rtf: reading RTF needs pandoc, which is not installed"))
  }

  @Test("programs in a relative folder of PATH are passed over")
  func relative() throws {
    let workspace = try workspace("echo We require Kubernetes.")
    let run = try survey(workspace, path: "bin:.:")
    #expect(run.code == 2 && run.error.contains("which is not installed"))
  }

  @Test("the program gets the file's bytes and no name, and leaves no file behind")
  func bytes() throws {
    let workspace = try workspace(
      """
      [ "$(/bin/cat)" = "%PDF-1.4" ] || exit 1
      [ "$*" = "-layout -enc UTF-8 - -" ] || exit 1
      echo Requirements
      echo "- Kubernetes and Terraform"
      """)
    let before = try FileManager.default.subpathsOfDirectory(atPath: workspace.folder.path())
    let run = try survey(workspace, path: workspace.folder.appending(path: "bin").path())
    #expect(run.error.contains("places in postings/b.pdf are lines of the text"), "\(run.error)")
    #expect(run.code == 0 && (run.json["postings"] as? [String: Any])?["judged"] as? Int == 2)
    let after = try FileManager.default.subpathsOfDirectory(atPath: workspace.folder.path())
    #expect(before.sorted() == after.sorted())
  }

  @Test(
    "a program that fails is told by file, and the rest is reported",
    arguments: [
      ("echo 'Command Line Error: Incorrect password' >&2; exit 1", "is locked with a password"),
      ("echo 'Syntax Error: no table' >&2; exit 1", "cannot read this PDF file: Syntax Error: no"),
      ("kill -11 $$", "was ended by signal 11"), ("exit 0", "it is likely a scan"),
    ])
  func fails(script: String, message: String) throws {
    let workspace = try workspace(script)
    let run = try survey(
      workspace, path: workspace.folder.appending(path: "bin").path() + ":/usr/bin:/bin")
    #expect(run.code == 2)
    #expect(run.error.hasPrefix("vitae: postings/b.pdf: "), "\(run.error)")
    #expect(run.error.contains(message), "\(run.error)")
    #expect((run.json["postings"] as? [String: Any])?["judged"] as? Int == 1)
  }
}

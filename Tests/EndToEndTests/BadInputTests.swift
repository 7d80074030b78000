import Foundation
import Testing

@Suite("Bad input: one clear message, exit 2, nothing half-written")
struct BadInputTests {
  /// Runs in a folder that holds a resume, a posting and broken files.
  private func run(_ arguments: [String], input: Data = Data()) throws -> Run {
    let workspace = try Workspace()
    try fill(workspace)
    return try workspace.vitae(arguments, in: workspace.folder, input: input)
  }

  private func fill(_ workspace: Workspace) throws {
    try workspace.write(Sample.resume, to: "resume.md")
    try workspace.write(Sample.posting, to: "postings/a.txt")
    try workspace.write(Data("Go\n".utf8 + [0xC3, 0xA9, 0xE9, 0x0A]), to: "latin.txt")
    try workspace.write(Data([0x7F, 0x45, 0x4C, 0x46, 0, 1]), to: "binary.txt")
    try workspace.write("%PDF-1.4\nbinary follows", to: "pdf.txt")
    try workspace.write(Data([0x50, 0x4B, 3, 4, 0]), to: "zip.txt")
    try workspace.write("", to: "empty.md")
    try workspace.write(
      #"""
      {"skills": [
        {"id": "foo", "nam": "Foo", "kind": "tool"}
      ]}
      """#, to: "lex/skills/mine.json")
    try FileManager.default.createDirectory(
      at: workspace.folder.appending(path: "folder"), withIntermediateDirectories: true)
  }

  @Test(
    "a file that cannot be read is named, with what to do",
    arguments: [
      ("missing.md", "missing.md: no such file or directory", "check the spelling"),
      ("folder", "folder: this is a directory where a file is meant", "name one file"),
      ("latin.txt", "latin.txt:2:2: byte 5 is not valid UTF-8", "iconv"),
      ("binary.txt", "binary.txt: this is a binary file", "save it as text"),
      ("pdf.txt", "pdf.txt: this is a PDF, not text", "--input-format pdf"),
      ("zip.txt", "zip.txt: this is a zip archive", "--input-format docx"),
      ("empty.md", "empty.md: this resume is empty, so no gap can be told", "saved"),
      ("-", "<stdin>: standard input is empty", "pipe a file in"),
    ])
  func unreadable(path: String, message: String, hint: String) throws {
    let run = try run(["gap", path, "--role", "sre"])
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.hasPrefix("vitae: " + message), "\(run.error)")
    #expect(run.error.contains("\n  help: ") && run.error.contains(hint), "\(run.error)")
    #expect(run.error.split(separator: "\n").count { $0.hasPrefix("vitae:") } == 1)
  }

  @Test(
    "wrong usage is told in one message with the nearest spelling or the way on",
    arguments: [
      (["gpa"], "unknown command gpa", "did you mean gap?"),
      (["--versio"], "unknown option --versio", "vitae --help"),
      (["gap", "--rol", "sre"], "unknown option --rol", "did you mean --role?"),
      (["gap", "-x"], "unknown option -x", "vitae gap --help"),
      (["gap", "resume.md", "--role", "platfrom"], "unknown role \"platfrom\"", "platform?"),
      (["gap", "resume.md", "--role", "zzzzzzzz"], "unknown role", "one of: backend-engineer,"),
      (["gap", "resume.md", "--role"], "--role needs a value", "--role ID"),
      (["gap", "resume.md"], "gap needs something to compare with", "--postings PATH"),
      (["gap", "resume.md", "b.md", "-r", "sre"], "gap takes one resume, not 2", "--postings"),
      (["gap", "-", "-p", "-"], "cannot both come from standard input", "name a file"),
      (["survey", "--format", "jsn", "postings"], "--format cannot be \"jsn\"", "json?"),
      (["survey", "--color=blue", "postings"], "--color cannot be \"blue\"", "auto, always"),
      (["survey", "--jobs", "0", "postings"], "--jobs needs a number of at least 1", "\"0\""),
      (["survey", "--quiet=1", "postings"], "--quiet takes no value", "vitae"),
      (["survey"], "survey needs postings", "vitae survey FOLDER"),
      (["survey", "folder"], "no posting was found in folder", "name files"),
      (["survey", "-"], "<stdin>: standard input is empty", "pipe a file in"),
      (["lint"], "lint needs a resume", "vitae lint RESUME"),
      (["lint", "folder"], "no file to lint was found in folder", "name a file"),
      (["lint", "resume.md", "--select", "duty-openr"], "unknown rule", "duty-opener?"),
      (["lint", "resume.md", "--ignore", "Z9"], "unknown rule \"Z9\"", "vitae rules"),
      (["lint", "resume.md", "--input-format", "docs"], "unknown input format", "docx"),
      (["extract"], "extract needs a document", "vitae extract FILE"),
      (["extract", "--titles", "--bullets", "-"], "cannot both be given", "--bullets"),
      (["extract", "--kind", "postng", "-"], "--kind cannot be \"postng\"", "posting?"),
      (["explain"], "explain needs one rule", "vitae rules"),
      (["explain", "duty-opner"], "unknown rule \"duty-opner\"", "did you mean duty-opener?"),
      (["rules", "x"], "rules takes no operands", "vitae explain"),
      (["lexicon"], "lexicon needs an action", "vitae lexicon list"),
      (["lexicon", "show", "kubernets"], "no role or skill", "did you mean kubernetes?"),
      (["completions", "ksh"], "completions needs one shell", "bash, zsh, fish"),
      (["help", "servey"], "unknown command servey", "did you mean survey?"),
    ] as [([String], String, String)])
  func usage(arguments: [String], message: String, hint: String) throws {
    let run = try run(arguments)
    #expect(run.code == 2)
    #expect(run.output.isEmpty, "\(run.output)")
    #expect(run.error.hasPrefix("vitae: ") && run.error.contains(message), "\(run.error)")
    #expect(run.error.contains(hint), "\(run.error)")
    #expect(run.error.split(separator: "\n").count { $0.hasPrefix("vitae:") } == 1)
  }

  @Test(
    "a broken lexicon is told with file, line, column and a caret",
    arguments: [
      ["lexicon", "check", "lex"], ["gap", "resume.md", "--role", "sre", "--lexicons", "lex"],
    ])
  func brokenLexicon(arguments: [String]) throws {
    let run = try run(arguments)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("vitae: lex/skills/mine.json:2:17: unknown key \"nam\""))
    #expect(run.error.contains("\n  | " + String(repeating: " ", count: 16) + "^\n"))
    #expect(run.error.contains("did you mean \"name\"?"))
    #expect(run.error.contains("the key \"name\" is missing"))
  }

  @Test("a folder that is no lexicon is told")
  func noLexicon() throws {
    let run = try run(["lexicon", "check", "postings"])
    #expect(run.code == 2)
    #expect(run.error.contains("postings: no lexicon folder"))
  }

  @Test(
    "a failed run leaves the old report as it was",
    arguments: [
      ["gap", "missing.md", "--role", "sre"], ["gap", "resume.md", "--role", "nobody"],
      ["gap", "resume.md", "--role", "sre", "--lexicons", "lex"], ["gap", "empty.md", "-r", "sre"],
    ])
  func oldReport(arguments: [String]) throws {
    let workspace = try Workspace()
    try fill(workspace)
    try workspace.write("old report\n", to: "out.txt")
    let run = try workspace.vitae(arguments + ["-o", "out.txt"], in: workspace.folder)
    #expect(run.code == 2)
    #expect(workspace.read("out.txt") == Data("old report\n".utf8))
    let names = try FileManager.default.contentsOfDirectory(atPath: workspace.folder.path())
    #expect(!names.contains { $0.hasSuffix(".tmp") })
  }

  @Test(
    "a report that cannot be written is told",
    arguments: [
      ("no/such/out.txt", "no/such/out.txt: the report"), ("folder", "folder: the report"),
    ])
  func unwritable(path: String, message: String) throws {
    let run = try run(["gap", "resume.md", "--role", "sre", "-o", path])
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.contains(message + " cannot be written"), "\(run.error)")
  }

  @Test("a report follows a link, keeps the file's mode, and never replaces a device")
  func reportTargets() throws {
    let workspace = try Workspace()
    try workspace.write("old", to: "real.txt")
    let real = workspace.folder.appending(path: "real.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: real.path())
    try FileManager.default.createSymbolicLink(
      at: workspace.folder.appending(path: "link.txt"), withDestinationURL: real)
    #expect(try workspace.vitae("rules", "-o", "link.txt").code == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: real.path())
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try String(contentsOf: real, encoding: .utf8).contains("duty-opener"))
    #expect(try workspace.vitae("rules", "-o", "/dev/null").code == 0)
    let device = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(device[.type] as? FileAttributeType == .typeCharacterSpecial)
  }
}

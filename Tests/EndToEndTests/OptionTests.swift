import Foundation
import Testing

@Suite("Options, help and surroundings")
struct OptionTests {
  private static let commands = [
    "gap", "rank", "paths", "plan", "survey", "merge", "lint", "extract", "lexicon", "init",
    "rules", "explain",
    "completions",
    "help",
    "version",
  ]
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.resume, to: "resume.md")
    try workspace.write(Sample.posting, to: "p/a.txt")
  }

  @Test("long, attached and short options mean the same, wherever they stand")
  func spellings() throws {
    let runs = try [
      ["gap", "resume.md", "--role", "sre", "--postings", "p", "--format", "json"],
      ["gap", "--role=sre", "--postings=p", "--format=json", "resume.md"],
      ["gap", "-r", "sre", "resume.md", "-p", "p", "-f", "json"],
      ["gap", "-rsre", "-pp", "-fjson", "--", "resume.md"],
      ["gap", "-qrsre", "-pp", "-fjson", "resume.md"],
    ].map { try workspace.vitae($0, in: workspace.folder) }
    #expect(runs.allSatisfy { $0.code == 0 && $0.output == runs[0].output })
    #expect(runs[0].output.count > 1000)
  }

  @Test("-- ends the options, so that a file may be called like one")
  func end() throws {
    try workspace.write(Sample.resume, to: "--role.md")
    let run = try workspace.vitae("gap", "--role", "sre", "--", "--role.md")
    #expect(run.code == 0, "\(run.error)")
    #expect(run.lines[0].hasPrefix("Gap: --role.md against"))
  }

  @Test("an option that may repeat adds up")
  func repeated() throws {
    try workspace.write("Requirements:\n- Rust", to: "q.txt")
    let run = try workspace.vitae("gap", "resume.md", "-p", "p", "-p", "q.txt")
    #expect(run.output.contains("Postings    2 of 2 judged"))
  }

  @Test(
    "every command has a help of its own, in three spellings, within 80 columns",
    arguments: commands)
  func help(command: String) throws {
    let help = try workspace.vitae("help", command)
    #expect(help.code == 0)
    #expect(help.output.contains("Usage: vitae \(command)"))
    for flag in ["--help", "-h"] {
      #expect(try workspace.vitae(command, flag).output == help.output)
    }
    for line in help.lines { #expect(line.count <= 80, "\(line)") }
  }

  @Test("the overview names every command within 80 columns")
  func overview() throws {
    let run = try workspace.vitae("--help")
    #expect(run.code == 0)
    for command in Self.commands { #expect(run.output.contains("\n  \(command) ")) }
    for line in run.lines { #expect(line.count <= 80, "\(line)") }
    #expect(try workspace.vitae().output == run.output)
    #expect(try workspace.vitae("help").output == run.output)
  }

  @Test("the version is one line", arguments: ["--version", "-V", "version"])
  func version(argument: String) throws {
    let run = try workspace.vitae(argument)
    #expect(run.code == 0)
    let words = run.output.split(separator: " ")
    #expect(words.count == 2 && words[0] == "vitae" && run.output.hasSuffix("\n"))
    #expect(words.last?.split(separator: ".").count == 3)
  }

  @Test(
    "colour only where wanted",
    arguments: [
      ([], [:], false), (["--color", "always"], [:], true),
      (["--color=always"], ["NO_COLOR": "1"], true), ([], ["FORCE_COLOR": "1"], true),
      ([], ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], false),
      (["--color", "never"], ["FORCE_COLOR": "1"], false), ([], ["TERM": "dumb"], false),
      (["--color", "auto"], ["TERM": "xterm-256color"], false),
    ] as [([String], [String: String], Bool)])
  func color(options: [String], environment: [String: String], colored: Bool) throws {
    for command in [["survey", "p"], ["lint", "resume.md"], ["rules"]] {
      let run = try workspace.vitae(
        command + options, in: workspace.folder, environment: environment)
      #expect(run.output.contains("\u{1B}[") == colored, "\(command)")
    }
  }

  @Test(
    "a reader that goes away is no error",
    arguments: ["survey p", "lexicon list --all", "extract p p p", "rules", "gap resume.md -p p"])
  func brokenPipe(command: String) throws {
    let run = try workspace.shell(
      "vitae \(command) | head -1 >/dev/null; echo ${PIPESTATUS[0]}")
    #expect(run.output == "0\n")
    #expect(run.error.isEmpty, "\(run.error)")
  }

  @Test("completions are scripts that their shell takes", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let run = try workspace.vitae("completions", shell)
    #expect(run.code == 0)
    for command in Self.commands { #expect(run.output.contains(command)) }
    #expect(run.output.contains("fail-level"))
    guard
      let program = ["/bin/", "/usr/bin/"].map({ $0 + shell }).first(where: {
        FileManager.default.isExecutableFile(atPath: $0)
      })
    else { return }
    try workspace.write(run.output, to: "script")
    let check = try workspace.shell("\(program) -n script")
    #expect(check.code == 0, "\(check.error)")
  }

  @Test(
    "bash completes commands, options and values",
    arguments: [
      ("vitae su", 1, "survey"), ("vitae gap --ro", 2, "--role"),
      ("vitae lint --fail-level in", 3, "info"), ("vitae lint -f con", 3, "concise"),
    ])
  func completing(line: String, word: Int, completion: String) throws {
    let run = try workspace.shell(
      "eval \"$(vitae completions bash)\"; COMP_WORDS=(\(line)); COMP_CWORD=\(word); "
        + "_vitae; echo \"${COMPREPLY[*]}\"")
    #expect(run.output == completion + "\n", "\(run.error)")
  }
}

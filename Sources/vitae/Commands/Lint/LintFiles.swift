internal import Documents
internal import Reports
internal import Source

/// The files that a run lints.
struct LintFiles {
  /// Paths to read, each once; `-` is standard input.
  private(set) var paths: [String] = []
  /// What is missing or may not be read.
  private(set) var failed: [LintReport.File] = []

  /// Finds the files; what cannot be read and what is passed over is told.
  init(_ invocation: Invocation, _ session: inout Session) throws(Problem) {
    let operands = invocation.operands
    if invocation.has(.stdinFilename), !operands.contains("-") {
      throw Problem(
        "--stdin-filename names standard input, which is not read here",
        hint: "name - for standard input: vitae lint - --stdin-filename PATH")
    }
    if operands.contains("-") { paths.append("-") }
    let found = InputFiles(operands.filter { $0 != "-" }, Self.search(invocation))
    for problem in found.problems {
      session.fail(problem)
      if let path = problem.path {
        failed.append(LintReport.File(path: path, reason: problem.message))
      }
    }
    Inputs.noteSkipped(found, session)
    var seen: Set<String> = []
    paths += found.files.filter { seen.insert($0).inserted }
    guard paths.isEmpty, failed.isEmpty else { return }
    let problem = Problem(
      operands.isEmpty
        ? "the list of files names none"
        : "no file to lint was found in " + operands.map(Display.escaped).joined(separator: ", "),
      hint: "name a file, or a folder of .txt, .md, .html, .pdf or .docx files; --allow-empty lets "
        + "this pass")
    if invocation.has(.allowEmpty) { session.note(problem.message) } else { session.fail(problem) }
  }

  /// How folders are searched for resumes.
  private static func search(_ invocation: Invocation) -> InputFiles.Search {
    var search = InputFiles.Search()
    search.takesRecords = false
    search.takesHidden = invocation.has(.hidden)
    search.ignoresNamed = invocation.has(.forceExclude)
    let working = Files.workingFolder
    search.working = working
    let readsFiles = !invocation.has(.noIgnore)
    let excluded = invocation.all(.exclude)
    guard readsFiles || !excluded.isEmpty else { return search }
    let lists = gitLists
    search.rules = { folder in
      IgnoreRules(
        above: folder, readsFiles: readsFiles, excluded: excluded, working: working, lists: lists)
    }
    return search
  }

  /// Where git keeps what its user ignores everywhere.
  private static var gitLists: [String] {
    var folder = Terminal.variable("XDG_CONFIG_HOME") ?? ""
    if folder.isEmpty {
      guard let home = Terminal.variable("HOME"), !home.isEmpty else { return [] }
      folder = home + "/.config"
    }
    return [folder + "/git/ignore"]
  }
}

internal import Lexicon
internal import Reports
internal import Source

extension Command {
  static let lexicon = Command(
    name: "lexicon",
    summary: "List, show and check what the tool knows of skills and roles",
    operands: "list | show ID | check [DIR]",
    flags: [.format, .all, .lexicons, .output, .color],
    notes: [
      "list         all roles, and how many skills of each kind; --all lists the skills",
      "show ID      one role or skill, by id, name or other spelling",
      "check [DIR]  every problem of a lexicon folder, with file, line and column",
    ]
  ) { invocation, session in
    do throws(Problems) {
      try LexiconCommand(invocation: invocation).run(&session)
    } catch {
      session.fail(error)
    }
  }
}

/// The three things that `vitae lexicon` does.
private struct LexiconCommand {
  let invocation: Invocation

  func run(_ session: inout Session) throws(Problems) {
    let operands = invocation.operands
    switch (operands.first, operands.count) {
    case ("list", 1): try list()
    case ("show", 2): try show(operands[1])
    case ("check", 1): try check(invocation.value(.lexicons), &session)
    case ("check", 2): try check(operands[1], &session)
    default:
      throw Problems([
        Problem(
          operands.isEmpty ? "lexicon needs an action" : "lexicon cannot do that",
          hint: "vitae lexicon list, vitae lexicon show ID, or vitae lexicon check [DIR]")
      ])
    }
  }

  private var isJSON: Bool { invocation.value(.format) == "json" }

  private func write(_ bytes: [UInt8]) throws(Problems) {
    do throws(Problem) {
      try OutputFile.write(bytes, to: invocation.value(.output))
    } catch {
      throw Problems([error])
    }
  }

  private func list() throws(Problems) {
    let lexicon = try LexiconLoading.load([.skills, .roles], invocation)
    try write(
      isJSON
        ? LexiconJSON.list(lexicon, tool: LexiconLoading.tool(lexicon))
        : LexiconText.list(
          lexicon, all: invocation.has(.all), colored: Terminal.colors(invocation)))
  }

  private func show(_ name: String) throws(Problems) {
    let lexicon = try LexiconLoading.load([.skills, .examples, .roles], invocation)
    let tool = LexiconLoading.tool(lexicon)
    let colored = Terminal.colors(invocation)
    if let role = lexicon.role(name) {
      return try write(
        isJSON ? LexiconJSON.show(role, tool: tool) : LexiconText.show(role, colored: colored))
    }
    let wanted = name.lowercased()
    let skill = lexicon.skills.first { skill in
      skill.id == wanted || skill.spellings.contains { $0.lowercased() == wanted }
    }
    guard let skill else {
      let names = lexicon.roles.map(\.id) + lexicon.skills.map(\.id)
      throw Problems([
        Problem(
          "no role or skill \"\(Display.escaped(name))\"",
          hint: NearestSpelling.of(name, among: names).map { "did you mean \($0)?" }
            ?? "see: vitae lexicon list --all")
      ])
    }
    try write(
      isJSON ? LexiconJSON.show(skill, tool: tool) : LexiconText.show(skill, colored: colored))
  }

  /// Reads a folder alone, then laid over the built-in lexicon, and tells every problem.
  private func check(_ folder: String?, _ session: inout Session) throws(Problems) {
    var overlay = invocation
    if let folder { overlay.values[Flag.lexicons.name] = [folder] }
    let lexicon = try LexiconLoading.load(Set(CompactLexicon.Part.allCases), overlay)
    let problems = Validation.problems(of: lexicon, files: [:])
    guard problems.isEmpty else { throw Problems(problems) }
    session.print(
      Array(
        ("\(folder ?? "built-in lexicon"): no problem; with it "
          + "\(Numbers.count(lexicon.skills.count, "skill")) and "
          + "\(Numbers.count(lexicon.roles.count, "role"))\n").utf8))
  }
}

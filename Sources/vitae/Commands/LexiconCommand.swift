internal import Lexicon
internal import Reports
internal import Source

extension Command {
  static let lexicon = Command(
    name: "lexicon",
    summary: "List, show, check and extend the known skills and roles",
    operands: "list | show ID | check [DIR|FILE] | init DIR",
    flags: [.format, .all, .lexicons, .output, .color],
    notes: [
      "list         all roles, and how many skills of each kind; --all lists all ids",
      "show ID      one role, skill or word list, by id, name or other spelling",
      "check [DIR|FILE]",
      "             every problem of lexicon files, with file, line and column, or what",
      "             they add, extend, replace and drop; alone, of all in force",
      "init DIR     write a commented start of a folder of your own",
    ]
  ) { invocation, session in
    do throws(Problems) {
      try LexiconCommand(invocation: invocation).run(&session)
    } catch {
      session.fail(error)
    }
  }
}

/// The things that `vitae lexicon` does.
struct LexiconCommand {
  let invocation: Invocation

  func run(_ session: inout Session) throws(Problems) {
    let operands = invocation.operands
    switch (operands.first, operands.count) {
    case ("list", 1): try list()
    case ("show", 2): try show(operands[1])
    case ("check", 1): try check(nil)
    case ("check", 2): try check(operands[1])
    case ("init", 2): try start(operands[1])
    default:
      throw Problems([
        Problem(
          operands.isEmpty ? "lexicon needs an action" : "lexicon cannot do that",
          hint: "vitae lexicon list, show ID, check [DIR], or init DIR")
      ])
    }
  }

  var isJSON: Bool { invocation.value(.format) == "json" }

  func write(_ bytes: [UInt8]) throws(Problems) {
    do throws(Problem) {
      try OutputFile.write(bytes, to: invocation.value(.output))
    } catch {
      throw Problems([error])
    }
  }

  private func list() throws(Problems) {
    let isWhole = invocation.has(.all) && !isJSON
    let lexicon = try LexiconLoading.load(
      isWhole ? [.skills, .roles, .titles, .wording] : [.skills, .roles], invocation)
    let style = Terminal.style(invocation)
    guard !isJSON else {
      return try write(LexiconJSON.list(lexicon, tool: LexiconLoading.tool(lexicon)))
    }
    let text = LexiconText.list(lexicon, all: isWhole, style: style)
    try write(
      isWhole ? text + Array("\n".utf8) + WordListText.list(lexicon, style: style) : text)
  }
}

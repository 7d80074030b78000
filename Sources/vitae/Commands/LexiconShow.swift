internal import Lexicon
internal import Reports
internal import Source

extension LexiconCommand {
  /// Explains a role, a skill or a word list: by id first, then by name or other spelling.
  func show(_ name: String) throws(Problems) {
    var loaded = try LexiconLoading.loaded([.skills, .details, .roles], invocation)
    let style = Terminal.style(invocation)
    let tool = LexiconLoading.tool(loaded.lexicon)
    if let role = loaded.lexicon.role(name) {
      let changes = loaded.changes(.roles, role.id)
      return try write(
        isJSON
          ? LexiconJSON.show(role, changes: changes, tool: tool)
          : LexiconText.show(role, changes: changes, style: style))
    }
    if let skill = loaded.lexicon.skill(name) {
      let changes = loaded.changes(.skills, skill.id)
      return try write(
        isJSON
          ? SkillJSON.show(skill, in: loaded.lexicon, changes: changes, tool: tool)
          : SkillText.show(skill, in: loaded.lexicon, changes: changes, style: style))
    }
    loaded = try LexiconLoading.loaded([.skills, .roles, .titles, .wording], invocation)
    for (kind, lists) in [
      (LexiconLayer.Kind.titles, loaded.lexicon.titles), (.wording, loaded.lexicon.wording),
    ] {
      guard let list = lists.lists.first(where: { $0.id == name }) else { continue }
      let changes = loaded.changes(kind, list.id)
      return try write(
        isJSON
          ? WordListJSON.show(list, changes: changes, tool: tool)
          : WordListText.show(list, changes: changes, style: style))
    }
    throw Problems([unknown(name, loaded.lexicon)])
  }

  private func unknown(_ name: String, _ lexicon: Lexicon) -> Problem {
    // Ids first: of a name and an id that are as near, the id is what to type.
    let ids = lexicon.roles.flatMap { [$0.id] + $0.aliases } + lexicon.skills.map(\.id)
    let lists = (lexicon.titles.lists + lexicon.wording.lists).map(\.id)
    let names = lexicon.roles.map(\.name) + lexicon.skills.flatMap(\.spellings)
    let nearest =
      NearestSpelling.of(name, among: ids + lists) ?? NearestSpelling.of(name, among: names)
    return Problem(
      "no role or skill \"\(Display.escaped(name))\"",
      hint: nearest.map { "did you mean \($0)?" } ?? "see: vitae lexicon list --all")
  }
}

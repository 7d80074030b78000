internal import Source

/// Reads a file of `titles/` or `wording/`.
enum WordListFile {
  /// What a file holds: one list, or several under `lists`.
  static func read(
    _ node: JSONNode, _ kind: LexiconLayer.Kind, into layer: inout LexiconLayer,
    _ reading: inout JSONReading
  ) -> [WordListEdit] {
    if case .object(let members) = node.value, !members.contains(where: { $0.key == "lists" }) {
      return [list(node, kind, into: &layer, &reading)]
    }
    let (entries, dropped) = LexiconLayer.entries(node, "lists", &reading)
    for list in dropped {
      var problem = list.place
      problem.message = "a word list cannot be dropped: the code asks for it"
      problem.hint = "drop its groups, or words of them"
      reading.report(problem)
    }
    var lists: [WordListEdit] = []
    for entry in entries { lists.append(list(entry, kind, into: &layer, &reading)) }
    return lists
  }

  private static func list(
    _ node: JSONNode, _ kind: LexiconLayer.Kind, into layer: inout LexiconLayer,
    _ reading: inout JSONReading
  ) -> WordListEdit {
    var fields = reading.fields(of: node)
    let id = fields.string("id", &reading)
    layer.claim(kind, id, node, &reading)
    let summary = fields.optional("summary").map { reading.string(of: $0) } ?? ""
    var edit = WordListEdit(list: WordList(id: id, summary: summary, groups: []))
    if let node = fields.optional("extends") { edit.extends = reading.bool(of: node) }
    edit.droppedGroups = fields.strings("drop", &reading)
    if let node = fields.optional("levels") { edit.list.levels = levels(node, &reading) }
    let isShort = !edit.droppedGroups.isEmpty || !edit.list.levels.isEmpty
    let groups = isShort ? fields.optional("groups") : fields.required("groups", &reading)
    if let groups {
      for item in reading.items(of: groups) { add(item, to: &edit, &reading) }
    }
    fields.finish(&reading)
    return edit
  }

  /// The words under each level.
  private static func levels(_ node: JSONNode, _ reading: inout JSONReading) -> [WordLevel] {
    var levels: [WordLevel] = []
    var fields = reading.fields(of: node)
    for level in WordLevel.names {
      for word in fields.strings(level, &reading) {
        levels.append(WordLevel(word: word, level: level))
      }
    }
    fields.finish(&reading)
    return levels
  }

  private static func add(
    _ node: JSONNode, to edit: inout WordListEdit, _ reading: inout JSONReading
  ) {
    var fields = reading.fields(of: node)
    var group = WordGroup(id: fields.string("id", &reading), words: [])
    if let note = fields.optional("note") { group.note = reading.string(of: note) }
    if let extends = fields.optional("extends"), !reading.bool(of: extends) {
      edit.replacedGroups.insert(group.id)
    }
    group.words = fields.strings("words", &reading)
    group.drop = fields.strings("drop", &reading)
    fields.finish(&reading)
    if group.words.isEmpty, group.drop.isEmpty {
      reading.report("the group \"\(group.id)\" has no words", at: node.range)
    }
    edit.list.groups.append(group)
  }
}

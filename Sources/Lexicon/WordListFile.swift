internal import Source

/// Reads a file of `titles/` or `wording/`.
enum WordListFile {
  static func read(_ node: JSONNode, _ reading: inout JSONReading) -> WordList {
    var fields = reading.fields(of: node)
    var list = WordList(
      id: fields.string("id", &reading), summary: fields.string("summary", &reading), groups: [])
    if let groups = fields.required("groups", &reading) {
      for item in reading.items(of: groups) { list.groups.append(group(item, &reading)) }
    }
    fields.finish(&reading)
    return list
  }

  private static func group(_ node: JSONNode, _ reading: inout JSONReading) -> WordGroup {
    var fields = reading.fields(of: node)
    var group = WordGroup(id: fields.string("id", &reading), words: [])
    if let note = fields.optional("note") { group.note = reading.string(of: note) }
    group.words = fields.strings("words", &reading)
    group.drop = fields.strings("drop", &reading)
    fields.finish(&reading)
    if group.words.isEmpty, group.drop.isEmpty {
      reading.report("the group \"\(group.id)\" has no words", at: node.range)
    }
    return group
  }
}

internal import Source

/// Reads a file of `skills/`.
enum SkillFile {
  /// Adds the file's skills, whole ones and changes, and the ids it drops.
  static func read(
    _ node: JSONNode, into layer: inout LexiconLayer, _ reading: inout JSONReading
  ) {
    let (entries, dropped) = LexiconLayer.entries(node, "skills", &reading) { fields, reading in
      if let family = fields.optional("family") { _ = reading.string(of: family) }
    }
    for entry in entries {
      var fields = reading.fields(of: entry)
      let id = fields.string("id", &reading)
      layer.claim(.skills, id, entry, &reading)
      if fields.optional("extends").map({ reading.bool(of: $0) }) ?? false {
        layer.skills.append(.edit(edit(id, &fields, &reading)))
      } else {
        layer.skills.append(.whole(skill(id, &fields, &reading)))
      }
    }
    layer.droppedSkills += dropped
  }

  private static func skill(
    _ id: String, _ fields: inout JSONFields, _ reading: inout JSONReading
  ) -> Skill {
    var skill = Skill(
      id: id, name: fields.string("name", &reading),
      kind: fields.required("kind", &reading).flatMap { choice("kind", $0, &reading) } ?? .tool)
    if let node = fields.optional("ambiguity") {
      skill.ambiguity = choice("ambiguity", node, &reading) ?? .none
    }
    ListField.read(Skill.lists, &fields, into: &skill, &reading)
    if let node = fields.optional("general") { skill.general = reading.bool(of: node) }
    if let drop = fields.optional("drop") {
      reading.report(
        "\"drop\" takes away from a known skill, and this entry is a whole one", at: drop.range,
        hint: "add \"extends\": true")
    }
    fields.finish(&reading)
    if skill.ambiguity == .none, !skill.forms.isEmpty || skill.cues != Cues() {
      reading.report(
        "\"\(skill.id)\" has forms or cues but no ambiguity", at: fields.range,
        hint: "add \"ambiguity\": \"cased\" or \"context\"")
    }
    return skill
  }

  private static func edit(
    _ id: String, _ fields: inout JSONFields, _ reading: inout JSONReading
  ) -> SkillEdit {
    let blank = Skill(id: id, name: "", kind: .tool)
    var edit = SkillEdit(id: id, added: blank, dropped: blank)
    edit.name = fields.optional("name").map { reading.string(of: $0) }
    edit.kind = fields.optional("kind").flatMap { choice("kind", $0, &reading) }
    edit.ambiguity = fields.optional("ambiguity").flatMap { choice("ambiguity", $0, &reading) }
    edit.general = fields.optional("general").map { reading.bool(of: $0) }
    ListField.read(Skill.lists, &fields, into: &edit.added, &reading)
    if let node = fields.optional("drop") {
      var drop = reading.fields(of: node)
      ListField.read(Skill.lists, &drop, into: &edit.dropped, &reading)
      drop.finish(&reading)
    }
    fields.finish(&reading)
    return edit
  }

  private static func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _ node: JSONNode, _ reading: inout JSONReading
  ) -> Choice? where Choice.RawValue == String {
    let text = reading.string(of: node)
    if let choice = Choice(rawValue: text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    reading.report(
      "\"\(text)\" is no \(key)", at: node.range,
      hint: NearestSpelling.of(text, among: names).map { "did you mean \"\($0)\"?" }
        ?? "one of: " + names.joined(separator: ", "))
    return nil
  }
}

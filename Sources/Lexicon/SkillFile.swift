internal import Source

/// Reads a file of `skills/`.
enum SkillFile {
  static func read(_ node: JSONNode, _ reading: inout JSONReading) -> [Skill] {
    var fields = reading.fields(of: node)
    _ = fields.string("family", &reading)
    var skills: [Skill] = []
    if let list = fields.required("skills", &reading) {
      for item in reading.items(of: list) { skills.append(skill(item, &reading)) }
    }
    fields.finish(&reading)
    return skills
  }

  private static func skill(_ node: JSONNode, _ reading: inout JSONReading) -> Skill {
    var fields = reading.fields(of: node)
    var skill = Skill(
      id: fields.string("id", &reading), name: fields.string("name", &reading),
      kind: choice("kind", &fields, &reading) ?? .tool)
    skill.aliases = fields.strings("aliases", &reading)
    if fields.members.contains(where: { $0.key == "ambiguity" }) {
      skill.ambiguity = choice("ambiguity", &fields, &reading) ?? .none
    } else {
      _ = fields.optional("ambiguity")
    }
    skill.forms = fields.strings("forms", &reading)
    if let node = fields.optional("cues") { skill.cues = cues(node, &reading) }
    skill.good = fields.strings("good", &reading)
    skill.bad = fields.strings("bad", &reading)
    skill.implies = fields.strings("implies", &reading)
    skill.related = fields.strings("related", &reading)
    if let node = fields.optional("general") { skill.general = reading.bool(of: node) }
    fields.finish(&reading)
    let cueless = skill.forms.isEmpty && skill.cues == Cues() && skill.good.isEmpty
    if skill.ambiguity == .none, !cueless || !skill.bad.isEmpty {
      reading.report(
        "\"\(skill.id)\" has forms, cues or examples but no ambiguity", at: node.range,
        hint: "add \"ambiguity\": \"cased\" or \"context\"")
    }
    return skill
  }

  private static func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _ fields: inout JSONFields, _ reading: inout JSONReading
  ) -> Choice? where Choice.RawValue == String {
    guard let node = fields.required(key, &reading) else { return nil }
    let text = reading.string(of: node)
    if let choice = Choice(rawValue: text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    reading.report(
      "\"\(text)\" is no \(key)", at: node.range,
      hint: NearestSpelling.of(text, among: names).map { "did you mean \"\($0)\"?" }
        ?? "one of: " + names.joined(separator: ", "))
    return nil
  }

  private static func cues(_ node: JSONNode, _ reading: inout JSONReading) -> Cues {
    var fields = reading.fields(of: node)
    var cues = Cues()
    cues.near = fields.strings("near", &reading)
    cues.before = fields.strings("before", &reading)
    cues.after = fields.strings("after", &reading)
    cues.notBefore = fields.strings("notBefore", &reading)
    cues.notAfter = fields.strings("notAfter", &reading)
    fields.finish(&reading)
    return cues
  }
}

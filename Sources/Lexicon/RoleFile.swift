internal import Source

/// Reads a role's file of `roles/`.
enum RoleFile {
  /// Adds what a file holds: one role, or several under `roles` and the ids it drops.
  static func read(
    _ node: JSONNode, into layer: inout LexiconLayer, _ reading: inout JSONReading
  ) {
    guard case .object(let members) = node.value, members.contains(where: { $0.key == "id" }) else {
      let (entries, dropped) = LexiconLayer.entries(node, "roles", &reading)
      for entry in entries { one(entry, into: &layer, &reading) }
      layer.droppedRoles += dropped
      return
    }
    one(node, into: &layer, &reading)
  }

  private static func one(
    _ node: JSONNode, into layer: inout LexiconLayer, _ reading: inout JSONReading
  ) {
    var fields = reading.fields(of: node)
    let id = fields.string("id", &reading)
    layer.claim(.roles, id, node, &reading)
    if fields.optional("extends").map({ reading.bool(of: $0) }) ?? false {
      layer.roles.append(.edit(edit(id, &fields, &reading)))
    } else {
      layer.roles.append(.whole(role(id, &fields, &reading)))
    }
  }

  /// A whole role: a name and skills are enough, all else may be left out.
  private static func role(
    _ id: String, _ fields: inout JSONFields, _ reading: inout JSONReading
  ) -> RoleLexicon {
    var role = RoleLexicon(id: id, name: fields.string("name", &reading))
    role.family = text("family", &fields, &reading) ?? ""
    role.focus = text("focus", &fields, &reading) ?? ""
    role.rationale = text("rationale", &fields, &reading) ?? ""
    _ = fields.required("skills", &reading)
    ListField.read(RoleLexicon.lists, &fields, into: &role, &reading)
    role.proof = list(fields.optional("proof"), &reading, read: proof)
    role.roadmap = list(fields.optional("roadmap"), &reading, read: phase)
    if let node = fields.optional("market") { role.market = market(node, &reading) }
    if let drop = fields.optional("drop") {
      reading.report(
        "\"drop\" takes away from a known role, and this entry is a whole one", at: drop.range,
        hint: "add \"extends\": true")
    }
    fields.finish(&reading)
    return role
  }

  private static func edit(
    _ id: String, _ fields: inout JSONFields, _ reading: inout JSONReading
  ) -> RoleEdit {
    let blank = RoleLexicon(id: id, name: "")
    var edit = RoleEdit(id: id, added: blank, dropped: blank)
    edit.name = text("name", &fields, &reading)
    edit.family = text("family", &fields, &reading)
    edit.focus = text("focus", &fields, &reading)
    edit.rationale = text("rationale", &fields, &reading)
    ListField.read(RoleLexicon.lists, &fields, into: &edit.added, &reading)
    edit.added.proof = list(fields.optional("proof"), &reading, read: proof)
    edit.added.roadmap = list(fields.optional("roadmap"), &reading, read: phase)
    if let node = fields.optional("market") { edit.market = market(node, &reading) }
    if let node = fields.optional("drop") {
      var drop = reading.fields(of: node)
      ListField.read(RoleLexicon.lists, &drop, into: &edit.dropped, &reading)
      edit.droppedProof = drop.strings("proof", &reading)
      edit.droppedPhases = drop.strings("roadmap", &reading)
      drop.finish(&reading)
    }
    fields.finish(&reading)
    return edit
  }

  private static func text(
    _ key: String, _ fields: inout JSONFields, _ reading: inout JSONReading
  ) -> String? {
    fields.optional(key).map { reading.string(of: $0) }
  }

  static func list<Element>(
    _ node: JSONNode?, _ reading: inout JSONReading,
    read: (inout JSONFields, inout JSONReading) -> Element
  ) -> [Element] {
    guard let node else { return [] }
    var result: [Element] = []
    for item in reading.items(of: node) {
      var fields = reading.fields(of: item)
      result.append(read(&fields, &reading))
      fields.finish(&reading)
    }
    return result
  }

  private static func proof(
    _ fields: inout JSONFields, _ reading: inout JSONReading
  ) -> ProofSignal {
    ProofSignal(
      signal: fields.string("signal", &reading), words: fields.requiredStrings("words", &reading),
      project: fields.string("project", &reading))
  }

  private static func phase(
    _ fields: inout JSONFields, _ reading: inout JSONReading
  ) -> RoadmapPhase {
    RoadmapPhase(
      phase: fields.string("phase", &reading), months: integer("months", &fields, &reading),
      skills: fields.requiredStrings("skills", &reading),
      milestones: fields.requiredStrings("milestones", &reading))
  }

  private static func integer(
    _ key: String, _ fields: inout JSONFields, _ reading: inout JSONReading
  ) -> Int {
    fields.required(key, &reading).map { reading.integer(of: $0) } ?? 0
  }

  private static func market(_ node: JSONNode, _ reading: inout JSONReading) -> Market {
    var fields = reading.fields(of: node)
    var market = Market()
    market.monthlyOpenings = fields.optional("monthlyOpenings").map { reading.integer(of: $0) }
    market.region = fields.string("region", &reading)
    market.pay = list(fields.required("pay", &reading), &reading) { fields, reading in
      PayRange(
        level: fields.string("level", &reading), region: fields.string("region", &reading),
        currency: fields.string("currency", &reading), min: integer("min", &fields, &reading),
        max: integer("max", &fields, &reading), period: fields.string("period", &reading))
    }
    market.employers = fields.requiredStrings("employers", &reading)
    market.asOf = fields.string("asOf", &reading)
    market.source = fields.string("source", &reading)
    market.notes = fields.strings("notes", &reading)
    fields.finish(&reading)
    return market
  }
}

internal import Source

/// Reads a role's file of `roles/`.
enum RoleFile {
  static func read(_ node: JSONNode, _ reading: inout JSONReading) -> RoleLexicon {
    var fields = reading.fields(of: node)
    var role = RoleLexicon(
      id: fields.string("id", &reading), name: fields.string("name", &reading))
    role.aliases = fields.strings("aliases", &reading)
    role.family = fields.string("family", &reading)
    role.titles = fields.requiredStrings("titles", &reading)
    role.alsoCalled = fields.requiredStrings("alsoCalled", &reading)
    role.focus = fields.string("focus", &reading)
    role.rationale = fields.string("rationale", &reading)
    role.bestFor = fields.requiredStrings("bestFor", &reading)
    role.deliverables = fields.requiredStrings("deliverables", &reading)
    role.tools = fields.requiredStrings("tools", &reading)
    role.dayToDay = fields.requiredStrings("dayToDay", &reading)
    role.next = fields.requiredStrings("next", &reading)
    role.skills = tiers(fields.required("skills", &reading), &reading)
    role.proof = list(fields.required("proof", &reading), &reading, read: proof)
    role.emphasis = fields.requiredStrings("emphasis", &reading)
    role.roadmap = list(fields.required("roadmap", &reading), &reading, read: phase)
    if let node = fields.required("market", &reading) { role.market = market(node, &reading) }
    fields.finish(&reading)
    return role
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

  private static func tiers(_ node: JSONNode?, _ reading: inout JSONReading) -> SkillTiers {
    var tiers = SkillTiers()
    guard let node else { return tiers }
    var fields = reading.fields(of: node)
    tiers.core = fields.requiredStrings("core", &reading)
    tiers.common = fields.requiredStrings("common", &reading)
    tiers.supporting = fields.requiredStrings("supporting", &reading)
    fields.finish(&reading)
    return tiers
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

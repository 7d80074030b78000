extension Skill {
  /// Writes the record; what every run reads comes first.
  func write(to writer: inout CompactWriter) {
    writer.field(id)
    writer.field(name)
    writer.integer(SkillKind.allCases.firstIndex(of: kind) ?? 0)
    writer.integer(Ambiguity.allCases.firstIndex(of: ambiguity) ?? 0)
    writer.field(general ? "1" : "")
    for list in [implies, related, near, aliases] { writer.strings(list) }
  }

  init(from reader: inout CompactReader) {
    self.init(
      id: reader.field(), name: reader.field(), kind: SkillKind.allCases[reader.integer()])
    ambiguity = Ambiguity.allCases[reader.integer()]
    general = !reader.range().isEmpty
    implies = reader.strings()
    related = reader.strings()
    near = reader.strings()
    aliases = reader.strings()
  }

  /// Writes what stands apart, as people, tests and those who change the lexicon read it: the
  /// matcher has it as ``CompactCues``, and needs no examples.
  func writeDetails(to writer: inout CompactWriter) {
    let lists = [
      forms, cues.near, cues.before, cues.after, cues.notBefore, cues.notAfter, good, bad,
    ]
    guard lists.contains(where: { !$0.isEmpty }) else { return }
    for list in lists { writer.strings(list) }
  }

  mutating func readDetails(from reader: inout CompactReader) {
    forms = reader.strings()
    cues.near = reader.strings()
    cues.before = reader.strings()
    cues.after = reader.strings()
    cues.notBefore = reader.strings()
    cues.notAfter = reader.strings()
    good = reader.strings()
    bad = reader.strings()
  }
}

extension WordList {
  func write(to writer: inout CompactWriter) {
    writer.field(id)
    writer.field(summary)
    writer.list(groups) { $1.write(to: &$0) }
  }

  init(from reader: inout CompactReader) {
    self.init(
      id: reader.field(), summary: reader.field(),
      groups: reader.list { WordGroup(from: &$0) })
  }
}

extension RoleLexicon {
  func write(to writer: inout CompactWriter) {
    for text in [id, name, family, focus, rationale] { writer.field(text) }
    for list in [
      aliases, titles, alsoCalled, bestFor, deliverables, tools, dayToDay, next, emphasis,
      skills.core, skills.common, skills.supporting,
    ] { writer.strings(list) }
    writer.list(proof) { writer, signal in
      writer.field(signal.signal)
      writer.strings(signal.words)
      writer.field(signal.project)
    }
    writer.list(roadmap) { writer, phase in
      writer.field(phase.phase)
      writer.integer(phase.months)
      writer.strings(phase.skills)
      writer.strings(phase.milestones)
    }
    market.write(to: &writer)
  }

  init(from reader: inout CompactReader) {
    self.init(id: reader.field(), name: reader.field())
    family = reader.field()
    focus = reader.field()
    rationale = reader.field()
    aliases = reader.strings()
    titles = reader.strings()
    alsoCalled = reader.strings()
    bestFor = reader.strings()
    deliverables = reader.strings()
    tools = reader.strings()
    dayToDay = reader.strings()
    next = reader.strings()
    emphasis = reader.strings()
    skills.core = reader.strings()
    skills.common = reader.strings()
    skills.supporting = reader.strings()
    proof = reader.list { reader in
      ProofSignal(signal: reader.field(), words: reader.strings(), project: reader.field())
    }
    roadmap = reader.list { reader in
      RoadmapPhase(
        phase: reader.field(), months: reader.integer(), skills: reader.strings(),
        milestones: reader.strings())
    }
    market = Market(from: &reader)
  }
}

extension Market {
  func write(to writer: inout CompactWriter) {
    writer.field(monthlyOpenings.map(String.init) ?? "")
    for text in [region, asOf, source] { writer.field(text) }
    writer.strings(employers)
    writer.strings(notes)
    writer.list(pay) { writer, pay in
      for text in [pay.level, pay.region, pay.currency, pay.period] { writer.field(text) }
      writer.integer(pay.min)
      writer.integer(pay.max)
    }
  }

  init(from reader: inout CompactReader) {
    self.init()
    monthlyOpenings = Int(reader.field())
    region = reader.field()
    asOf = reader.field()
    source = reader.field()
    employers = reader.strings()
    notes = reader.strings()
    pay = reader.list { reader in
      let (level, region, currency, period) = (
        reader.field(), reader.field(), reader.field(), reader.field()
      )
      return PayRange(
        level: level, region: region, currency: currency, min: reader.integer(),
        max: reader.integer(), period: period)
    }
  }
}

extension CommonLexicon {
  func write(to writer: inout CompactWriter) {
    writer.list(filters) { writer, filter in
      for text in [filter.id, filter.name, filter.question] { writer.field(text) }
      writer.strings(filter.signs)
    }
    writer.strings(transferable)
    writer.list(skills) { writer, skill in
      writer.field(skill.name)
      writer.field(skill.why)
      writer.strings(skill.words)
    }
    writer.list(wrongPivot) { writer, warning in
      writer.field(warning.sign)
      writer.field(warning.question)
    }
    writer.list(artifacts) { writer, artifact in
      writer.field(artifact.name)
      writer.strings(artifact.words)
    }
    writer.list(roleProof) { writer, work in
      writer.strings(work.roles)
      writer.field(work.work)
    }
    writer.strings(communicationHeavy)
    writer.list(plan) { writer, phase in
      writer.field(phase.days)
      writer.list(phase.steps) { writer, step in
        writer.field(step.id)
        writer.field(step.text)
        writer.field(step.why)
      }
    }
    writer.strings(advice)
  }

  init(from reader: inout CompactReader) {
    self.init()
    filters = reader.list { reader in
      Filter(
        id: reader.field(), name: reader.field(), question: reader.field(), signs: reader.strings())
    }
    transferable = reader.strings()
    skills = reader.list { reader in
      CrossSkill(name: reader.field(), why: reader.field(), words: reader.strings())
    }
    wrongPivot = reader.list { reader in
      Warning(sign: reader.field(), question: reader.field())
    }
    artifacts = reader.list { Artifact(name: $0.field(), words: $0.strings()) }
    roleProof = reader.list { AdjacentWork(roles: $0.strings(), work: $0.field()) }
    communicationHeavy = reader.strings()
    plan = reader.list { reader in
      PlanPhase(
        days: reader.field(),
        steps: reader.list { PlanStep(id: $0.field(), text: $0.field(), why: $0.field()) })
    }
    advice = reader.strings()
  }
}

internal import Source

/// Reads `roles/common.json`.
enum CommonFile {
  static func read(_ node: JSONNode, _ reading: inout JSONReading) -> CommonLexicon {
    var fields = reading.fields(of: node)
    var common = CommonLexicon()
    common.filters = RoleFile.list(fields.required("filters", &reading), &reading) {
      fields, reading in
      CommonLexicon.Filter(
        id: fields.string("id", &reading), name: fields.string("name", &reading),
        question: fields.string("question", &reading),
        signs: fields.requiredStrings("signs", &reading))
    }
    common.transferable = fields.requiredStrings("transferable", &reading)
    common.skills = RoleFile.list(fields.required("skills", &reading), &reading) {
      fields, reading in
      CommonLexicon.CrossSkill(
        name: fields.string("name", &reading), why: fields.string("why", &reading),
        words: fields.requiredStrings("words", &reading))
    }
    common.wrongPivot = RoleFile.list(fields.required("wrongPivot", &reading), &reading) {
      CommonLexicon.Warning(sign: $0.string("sign", &$1), question: $0.string("question", &$1))
    }
    common.artifacts = RoleFile.list(fields.required("artifacts", &reading), &reading) {
      CommonLexicon.Artifact(name: $0.string("name", &$1), words: $0.requiredStrings("words", &$1))
    }
    common.roleProof = RoleFile.list(fields.required("roleProof", &reading), &reading) {
      CommonLexicon.AdjacentWork(
        roles: $0.requiredStrings("roles", &$1), work: $0.string("work", &$1))
    }
    common.communicationHeavy = fields.requiredStrings("communicationHeavy", &reading)
    common.plan = RoleFile.list(fields.required("plan", &reading), &reading, read: phase)
    common.advice = fields.requiredStrings("advice", &reading)
    fields.finish(&reading)
    return common
  }

  private static func phase(
    _ fields: inout JSONFields, _ reading: inout JSONReading
  ) -> CommonLexicon.PlanPhase {
    CommonLexicon.PlanPhase(
      days: fields.string("days", &reading),
      steps: RoleFile.list(fields.required("steps", &reading), &reading) {
        CommonLexicon.PlanStep(
          id: $0.string("id", &$1), text: $0.string("text", &$1), why: $0.string("why", &$1))
      })
  }
}

internal import Documents
internal import Lexicon
internal import Matching
internal import Resumes

extension Rule {
  /// A line shows a skill that the list of skills does not name.
  static let unlistedSkill = Rule(
    id: "H106", name: "unlisted-skill", category: .honesty, severity: .info, confidence: .low,
    isDefault: false, scope: .form,
    summary: "A line shows a tool that the list of skills does not name.",
    why:
      "Who reads only the list misses it, and so does a search of it; a list of all would be too "
      + "long, so this rule is off unless asked for.",
    bad: [
      .resume(unlisted("Built a gateway in Go and «Docker» for 12 shops")),
      .resume(unlisted("Moved 40 Go services to «Kubernetes»")),
      .resume(unlisted("Tuned «PostgreSQL», cutting query time to 12 ms")),
      .resume(unlisted("Wrote 40 «Terraform» modules and a Go CLI, and moved Terraform to CI")),
      .resume(unlisted("Cut Go build times by 40% with «Bazel»")),
    ],
    good: [
      .resume(unlisted("Built a gateway in Go for 12 shops")),
      .resume(lines(["Built a gateway in Docker for 12 shops"])),
      .resume(unlisted("Taught 40 engineers how to do code review")),
      .resume(lines(["Moved 40 services to k8s"]) + "\n## Skills\n\n- Kubernetes\n"),
      .resume(
        lines(["Tuned PostgreSQL, cutting query time to 12 ms"]) + "\n## Skills\n\nPostgres, Go\n"),
      .resume(unlisted("Moved 40 logins to OAuth 2.0 in Go")),
    ]
  ) { input in
    var listed: Set<String> = []
    var shown: [Mention] = []
    for mention in input.mentions {
      switch input.sectionKind(at: mention.range.lowerBound) {
      case .skills: listed.insert(input.skills[Int(mention.skill)].id)
      case .experience, .projects: shown.append(mention)
      default: break
      }
    }
    guard !listed.isEmpty else { return [] }
    return shown.compactMap { mention in
      let skill = input.skills[Int(mention.skill)]
      guard input.isTool(skill.kind), listed.insert(skill.id).inserted else { return nil }
      return Violation(
        mention.range,
        "\(input.quoted(mention.range)) is shown here, but the list of skills does not name it; add "
          + "it there if it matters for the job")
    }
  }

  private static func unlisted(_ line: String) -> String {
    lines([line]) + "\n## Skills\n\n- Go\n"
  }
}

extension LintInput {
  fileprivate func isTool(_ kind: SkillKind) -> Bool {
    switch kind {
    case .language, .framework, .database, .tool, .cloudService: true
    case .concept, .protocol, .practice, .methodology, .certification, .softSkill: false
    }
  }
}

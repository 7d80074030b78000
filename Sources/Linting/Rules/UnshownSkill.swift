internal import Documents
internal import Lexicon
internal import Matching
internal import Resumes

extension Rule {
  /// A skill is listed, but no line shows it at work.
  static let unshownSkill = Rule(
    id: "H101", name: "unshown-skill", category: .honesty, severity: .info, confidence: .medium,
    isDefault: false, scope: .form,
    summary: "A skill is listed, but no line shows it at work.",
    why:
      "A list proves nothing: an interviewer asks for the work behind each name, and a reader looks "
      + "for it in the lines.",
    bad: [
      .resume(listed("- Go, «Kafka»")),
      .resume(listed("«Terraform», Go")),
      .resume(listed("- Go\n- «PostgreSQL»")),
      .resume(listed("Go; «Redis»")),
      .resume(listed("- Languages: Go, «Scala»\n- Tools: Docker")),
    ],
    good: [
      .resume(listed("- Go")),
      .resume(listed("- Go, Docker")),
      .resume(listed("- SQL, Go", line: "Tuned PostgreSQL, cutting query time to 12 ms, from Go")),
      .resume(listed("Golang, Docker")),
      .resume(listed("- Kubernetes, AWS", line: "Moved 14 services to Amazon EKS, halving spend")),
      .resume(listed("- Go, Rust") + "\n## Projects\n\n- Wrote a parser in Rust\n"),
    ]
  ) { input in
    var shown = [Bool](repeating: false, count: input.skills.count)
    var listed: [Mention] = []
    for mention in input.mentions {
      switch input.sectionKind(at: mention.range.lowerBound) {
      case .skills: listed.append(mention)
      case .experience, .projects: shown[Int(mention.skill)] = true
      default: break
      }
    }
    var implied: Set<String> = []
    for index in shown.indices where shown[index] { implied.formUnion(input.skills[index].implies) }
    return listed.compactMap { mention in
      let index = Int(mention.skill)
      guard !shown[index], !implied.contains(input.skills[index].id) else { return nil }
      shown[index] = true
      return Violation(
        mention.range,
        "\(input.quoted(mention.range)) is listed, but no line shows it; add it to a line about "
          + "work that used it, or take it off the list")
    }
  }

  private static func listed(
    _ skills: String, line: String = "Built a gateway in Go and Docker for 12 shops"
  ) -> String {
    lines([line]) + "\n## Skills\n\n\(skills)\n"
  }
}

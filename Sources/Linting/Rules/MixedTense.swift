internal import Matching
internal import Resumes

extension Rule {
  /// Lines of one undated group are told partly in the present, partly in the past.
  static let mixedTense = Rule(
    id: "C103", name: "mixed-tense", category: .consistency, severity: .info, confidence: .medium,
    isDefault: false, scope: .form,
    summary: "Lines of one section without a position change between present and past.",
    why:
      "One tense a section reads as one story; a change of tense makes the reader look for a reason.",
    bad: [
      .resume(
        project(["Wrote a parser in Go", "Created 40 tests", "«Provide» releases for 3 systems"])),
      .resume(
        project(["Developed a game in Rust", "«Maintain» a forum of 200 players", "Wrote a manual"])
      ),
      .resume(project(["Created a site", "Wrote a theme", "«Deploy» it for 4 clubs"])),
    ],
    good: [
      .resume(project(["Wrote a parser in Go", "Created 40 tests"])),
      .resume(project(["Maintain a forum of 200 players", "Provide releases for 3 systems"])),
      .resume(project(["Wrote a parser in Go", "Build system for 3 platforms"])),
    ]
  ) { input in
    let pastVerbs = input.tables.pastVerbs
    var found: [Violation] = []
    for section in input.resume.sections.indices {
      let lines = input.lines.filter { $0.bullet.section == section && $0.bullet.position == nil }
      let present = lines.filter { input.presentOpening(of: $0) != nil }
      let past = lines.filter {
        !$0.tokens.isEmpty && pastVerbs.contains($0.tokens.lowerBound, in: input.text)
      }
      guard past.count >= present.count, !past.isEmpty, let first = present.first,
        let verb = input.presentOpening(of: first)
      else { continue }
      let range = input.text.tokens[verb.token].range
      found.append(
        Violation(
          range,
          "\(input.quoted(range)) is present tense, \(past.count) other lines here are past; keep "
            + "to one, such as \"\(input.cased(verb.past, like: range))\""))
    }
    return found
  }

  private static func project(_ lines: [String]) -> String {
    "# Sam Field\n\n## Projects\n\n" + lines.map { "- \($0)\n" }.joined()
  }
}

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
      .resume(
        project([
          "Wrote a ray tracer in Rust", "«Maintains» a plugin for 3 editors",
          "Generated docs for 40 modules",
        ])),
      .resume(
        project(["Optimized a renderer", "Created 12 scenes", "«Test» all drivers of 3 vendors"])),
      .resume(
        project([
          "Built a ray tracer in Rust", "Ran a forum of 200 players", "«Write» guides for 3 tools",
        ])),
    ],
    good: [
      .resume(project(["Wrote a parser in Go", "Created 40 tests"])),
      .resume(project(["Maintain a forum of 200 players", "Provide releases for 3 systems"])),
      .resume(project(["Wrote a parser in Go", "Build system for 3 platforms"])),
      .resume(
        project([
          "Maintain a forum of 200 players", "Provide releases for 3 systems", "Wrote the manual",
        ])),
      .resume(lines(["Wrote a parser in Go", "Maintain 12 services in Go"])),
      .resume(
        project([
          "Wrote a parser in Go", "Test suite of 4,000 cases", "Design notes read by 60 people",
        ])),
    ]
  ) { input in
    input.tensesBySection.compactMap { tenses in
      guard tenses.past >= tenses.present, tenses.past > 0, let verb = tenses.first else {
        return nil
      }
      let range = input.text.tokens[verb.token].range
      return Violation(
        range,
        "\(input.quoted(range)) is present tense, \(tenses.past) other lines here are past; keep "
          + "to one, such as \"\(input.cased(verb.past, like: range))\"")
    }
  }

  private static func project(_ lines: [String]) -> String {
    "# Sam Field\n\n## Projects\n\n" + lines.map { "- \($0)\n" }.joined()
  }
}

/// How many lines of a section outside of positions open in which tense.
private struct Tenses {
  var section: Int
  var past = 0
  var present = 0
  /// The first verb in the present tense.
  var first: (token: Int, past: String)?
}

extension LintInput {
  /// The tenses of each section that has lines outside of positions, in the order of the text.
  fileprivate var tensesBySection: [Tenses] {
    let pastVerbs = tables.pastVerbs
    var found: [Tenses] = []
    for line in lines where line.bullet.position == nil && !line.tokens.isEmpty {
      if found.last?.section != line.bullet.section {
        found.append(Tenses(section: line.bullet.section))
      }
      let last = found.count - 1
      if pastVerbs.contains(line.tokens.lowerBound, in: text) { found[last].past += 1 }
      if let verb = presentOpening(of: line) {
        found[last].present += 1
        if found[last].first == nil { found[last].first = verb }
      }
    }
    return found
  }
}

internal import Matching
internal import Resumes
internal import Source

extension Rule {
  /// Some lines begin with a capital, others do not.
  static let mixedCapitals = Rule(
    id: "C107", name: "mixed-capitals", category: .consistency, severity: .info, confidence: .high,
    isDefault: true, scope: .form,
    summary: "Some lines begin with a capital, others do not.",
    why: "Either way is right, both at once look as if the lines came from different pages.",
    bad: [
      .resume(lines(["Cut build time by 30%", "Ran 12 services in Go", "«led» a team of 5"])),
      .resume(lines(["«cut» build time by 30%", "Ran 12 services in Go", "Led a team of 5"])),
      .resume(lines(["cut build time by 30%", "ran 12 services in Go", "«Led» a team of 5"])),
      .resume(
        lines([
          "cut build time by 30%", "«Ran» 12 services in Go", "led a team of 5",
          "wrote 3 parsers in Rust",
        ])),
      .resume(
        lines([
          "Cut build time by 30%", "«ran» 12 services in Go", "Led a team of 5",
          "wrote 3 parsers in Rust", "Moved 40 hosts to Oslo",
        ])),
    ],
    good: [
      .resume(lines(["Cut build time by 30%", "Ran 12 services in Go", "Led a team of 5"])),
      .resume(lines(["cut build time by 30%", "ran 12 services in Go", "led a team of 5"])),
      .resume(lines(["Cut build time by 30%", "Ran 12 services", "iOS client for 5 shops"])),
      .resume(
        lines(["Cut build time by 30%", "Ran 12 services", "npm package with 40K weekly downloads"])
      ),
      .resume(
        lines(["Cut build time by 30%", "Ran 12 services", "p95 latency of search down by 40%"])),
      .resume(
        lines(["Cut build time by 30%", "Ran 12 services", "jq filters for 40 log formats"])),
      .resume(
        lines(["Cut build time by 30%", "Ran 12 services", "curl wrapper used by 40 teams"])),
      .resume(lines(["Cut build time by 30%", "Ran 12 services", "eBPF probes on 900 hosts"])),
    ]
  ) { input in
    let judged = input.lines.filter { input.beginsPlainly($0) }
    let capitals = judged.filter { input.beginsWithCapital($0) }
    let small = judged.filter { !input.beginsWithCapital($0) }
    guard !capitals.isEmpty, !small.isEmpty else { return [] }
    let few = small.count > capitals.count ? capitals : small
    guard let first = few.first else { return [] }
    let way = small.count > capitals.count ? "a capital" : "a small letter"
    return [
      Violation(
        input.text.tokens[first.tokens.lowerBound].range,
        "\(Numbers.count(few.count, "line")) of \(judged.count) "
          + "\(few.count == 1 ? "begins" : "begin") with \(way), the others do not; keep to one")
    ]
  }
}

extension LintInput {
  /// Whether a line begins with a word in letters of one case after the first: not with a name such
  /// as iOS, nor with the name of a skill.
  fileprivate func beginsPlainly(_ line: Line) -> Bool {
    guard line.tokens.count > 2 else { return false }
    let word = text.tokens[line.tokens.lowerBound].range
    guard word.lowerBound == line.range.lowerBound, word.count > 1,
      text.bytes[word].allSatisfy({ ASCII.isLetter($0) }),
      text.bytes[word].dropFirst().allSatisfy({ ASCII.isLower($0) })
    else { return false }
    // Mentions stand in the order of the text.
    let next = mentions.partition { $0.range.lowerBound >= word.lowerBound }
    return next == mentions.count || mentions[next].range.lowerBound != word.lowerBound
  }

  fileprivate func beginsWithCapital(_ line: Line) -> Bool {
    ASCII.isUpper(text.bytes[line.range.lowerBound])
  }
}

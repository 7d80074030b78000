internal import Matching
internal import Resumes

extension Rule {
  /// A line of an ended position is in the present tense.
  static let tenseEnded = Rule(
    id: "C102", name: "tense-ended", category: .consistency, severity: .warning,
    confidence: .high, isDefault: true, scope: .effect,
    summary: "A line of an ended position is in the present tense.",
    why:
      "What has ended is told in the past; the present makes a reader ask whether the dates are "
      + "wrong. In a current position it is right.",
    bad: [
      .resume(lines(["«Manage» 4 engineers in two cities", "Cut costs by 20%"])),
      .resume(lines(["Cut build time by 30%", "«Maintain» 12 services in Go"])),
      .resume(lines(["«Develops» pipelines for 3 teams"], dates: "2016 - 2018")),
      .resume(lines(["«Own» the release train of 3 apps", "Cut costs by 20%"])),
      .resume(lines(["«Troubleshoot» 40 sites a month"], dates: "03/2017 - 12/2018")),
    ],
    good: [
      .resume(lines(["Manage 4 engineers in two cities"], dates: "Jan 2020 - Present")),
      .resume(lines(["Managed 4 engineers in two cities", "Lead engineer for 3 releases"])),
      .resume(lines(["Test automation for 12 services", "Design of 3 schemas"])),
      .resume(
        lines(["Report generator for 40 tax offices", "Support bot that closed 30% of tickets"])),
      .resume(lines(["Manage 4 engineers in two cities"], dates: "Jan 2024 - Dec 2030")),
      .resume(lines(["Plans and prices of 40 shops in one table", "Build system of 60 apps"])),
    ],
    fix: "Puts the verb into the past."
  ) { input in
    input.lines.compactMap { line in
      guard let index = line.bullet.position, input.resume.positions.indices.contains(index),
        input.hasEnded(input.resume.positions[index]),
        let (token, past) = input.presentOpening(of: line)
      else { return nil }
      let range = input.text.tokens[token].range
      return Violation(
        range,
        "\(input.quoted(range)) is present tense, but this position ended in "
          + "\(input.resume.positions[index].end ?? "the past"); write \"\(input.cased(past, like: range))\"",
        fixes: input.replace(range, with: past, isSafe: false))
    }
  }
}

extension LintInput {
  /// Whether a position has an end that lies before today.
  func hasEnded(_ position: Employment) -> Bool {
    guard !position.current, let end = position.end.flatMap({ YearMonth($0) }) else {
      return false
    }
    return end < today
  }
}

internal import Documents
internal import Matching
internal import Resumes
internal import Source

/// Picks the lines of a resume that are worth telling as stories.
struct Stories {
  /// The most stories: interviews need no more.
  static let limit = 7

  let reading: ResumeReading
  /// The signs of the role that hiring managers look for, with the lines that show them.
  let proof: [Gap.Proof]
  /// The role's skills by index, with their names.
  let skills: [Int: String]

  /// The strongest lines: an effect with its number first, then what shows more of the role, then in
  /// the order of the text.
  func stories() -> [Plan.Story] {
    let locator = Locator(reading.document)
    var found: [(story: Plan.Story, weight: [Int])] = []
    for (place, bullet) in reading.resume.bullets.enumerated() {
      guard reading.resume.tellsOfWork(bullet), let rank = Stories.rank(bullet.findings) else {
        continue
      }
      let line = locator.quote(bullet.range)
      let story = Plan.Story(
        line: line, signals: proof.filter { $0.found.contains(line) }.map(\.signal),
        skills: names(in: bullet.range))
      let shown = 2 * story.signals.count + story.skills.count
      found.append((story, [rank, -shown, place]))
    }
    return found.sorted { $0.weight.lexicographicallyPrecedes($1.weight) }
      .prefix(Stories.limit).map(\.story)
  }

  /// How strong a line is, 0 for the strongest; nil where it tells no story.
  private static func rank(_ findings: BulletFindings) -> Int? {
    switch (findings.kind, findings.metric) {
    case (.outcome, .result): 0
    case (.outcome, _): 1
    case (.activity, .result), (.activity, .scale): 2
    case (.activity, .none), (.responsibility, _), (.fragment, _): nil
    }
  }

  private func names(in range: Range<Int>) -> [String] {
    var names: [String] = []
    for mention in reading.mentions(in: range) {
      if let name = skills[Int(mention.skill)], !names.contains(name) { names.append(name) }
    }
    return names
  }
}

internal import Lexicon
internal import Matching

/// Words that make a number next to them an effect.
struct MetricCues: Sendable {
  private enum Change: String, CaseIterable, Sendable {
    case changing, changed, effect
  }
  private enum Work: String, CaseIterable, Sendable {
    case improving
  }

  private let outcomes: WordClasses<Change>
  private let verbs: WordClasses<Work>

  init(_ wording: WordLists) {
    outcomes = WordClasses(wording, "outcome-cues")
    verbs = WordClasses(wording, "strong-verbs")
  }

  /// Whether a word of change stands in the tokens before an index.
  func isChange(before index: Int, within count: Int, in line: Line) -> Bool {
    for current in (index - count..<index).reversed() {
      if outcomes.group(at: current, in: line) != nil { return true }
      if verbs.group(at: current, in: line) == .improving { return true }
    }
    return false
  }

  /// Whether a token is "by", or a word such as "about" that follows "by".
  func isBy(_ index: Int, in line: Line) -> Bool {
    if line.is(index, "by") { return true }
    let words = [
      "about", "over", "nearly", "almost", "around", "approximately", "roughly", "to", "an",
    ]
    return words.contains { line.is(index, $0) }
      && (line.is(index - 1, "by") || line.is(index - 2, "by"))
  }

  /// Whether the words before an index tell of moving between versions.
  func isUpgrade(in line: Line, before index: Int) -> Bool {
    for current in index - 6..<index
    where [
      "upgraded", "upgrade", "upgrading", "migrated", "migrating", "upgrades", "migration",
      "ported",
    ]
    .contains(where: { line.is(current, $0) }) {
      return true
    }
    return false
  }
}

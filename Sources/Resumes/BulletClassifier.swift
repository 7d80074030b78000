package import Lexicon
package import Matching
internal import Source

/// Tells what a resume line is: its opener, its metric and its kind.
///
/// Rules over word lists, no model: each answer can be led back to words of the line.
package struct BulletClassifier: Sendable {
  private enum Vague: String, CaseIterable, Sendable {
    case quantity, scope
  }

  let openers: OpenerFinder
  private let metrics: MetricReader
  private let outcomes: OutcomeReader
  private let cues: LineCueReader
  private let vague: WordClasses<Vague>

  /// Compiles the word lists.
  package init(wording: WordLists) {
    openers = OpenerFinder(wording)
    metrics = MetricReader(wording)
    outcomes = OutcomeReader(wording)
    cues = LineCueReader(wording)
    vague = WordClasses(wording.list("vague-words"))
  }

  /// What the line in a range of the text says.
  ///
  /// - Complexity: O(*tokens* of the line).
  package func findings(of range: Range<Int>, in text: TokenizedText) -> BulletFindings {
    let line = Line(range, in: text)
    let opener = openers.opener(of: line)
    let metric = metrics.metric(of: line)
    let rules = KindRules(
      line: line, opener: opener, metric: metric.metric, cues: cues.cues(of: line),
      statesOutcome: outcomes.statesOutcome(line, opener: opener),
      deedLater: openers.laterDeed(in: line))
    let kind = line.tokens.isEmpty ? .fragment : rules.kind()
    let counts = kind != .fragment && metric.metric != .none
    return BulletFindings(
      kind: kind, metric: counts ? metric.metric : .none,
      opener: opener.phrase.map { String(decoding: ASCII.lowercased(text.bytes[$0.range]), as: UTF8.self) },
      weakOpener: opener.weak != nil, vague: isVague(line), openerRange: opener.phrase?.range,
      metricRange: counts ? metric.range : nil)
  }

  private func isVague(_ line: Line) -> Bool {
    line.tokens.contains { vague.match(at: $0, in: line) != nil }
  }
}

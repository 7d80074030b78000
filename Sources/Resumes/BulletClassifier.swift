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
  let dates: DateReader
  private let vague: WordClasses<Vague>

  /// Compiles the word lists.
  package init(wording: WordLists) {
    openers = OpenerFinder(wording)
    metrics = MetricReader(wording)
    outcomes = OutcomeReader(wording)
    cues = LineCueReader(wording)
    dates = DateReader(wording)
    vague = WordClasses(wording, "vague-words")
  }

  /// What the line in a range of the text says.
  ///
  /// - Complexity: O(*tokens* of the line).
  package func findings(of range: Range<Int>, in text: TokenizedText) -> BulletFindings {
    let line = Line(range, in: text)
    let opener = openers.opener(of: line)
    let isVague = isVague(line)
    let metric = metrics.metric(of: line)
    let rules = KindRules(
      line: line, opener: opener, metric: metric.metric, cues: cues.cues(of: line),
      statesOutcome: outcomes.statesOutcome(line, opener: opener),
      deedLater: openers.laterDeed(in: line), isVague: isVague,
      isDated: isHeader(line, opener: opener), verbs: openers.verbs)
    let kind = line.tokens.isEmpty ? .fragment : rules.kind()
    let counts = kind != .fragment && metric.metric != .none
    return BulletFindings(
      kind: kind, metric: counts ? metric.metric : .none,
      opener: opener.phrase.map {
        String(decoding: ASCII.lowercased(text.bytes[$0.range]), as: UTF8.self)
      },
      weakOpener: opener.weak != nil, vague: isVague, openerRange: opener.phrase?.range,
      metricRange: counts ? metric.range : nil)
  }

  /// Whether a short line holds a range of dates and no deed.
  private func isHeader(_ line: Line, opener: Opener) -> Bool {
    guard line.tokens.count <= 20, let span = dates.span(in: line), span.isRange else {
      return false
    }
    guard let phrase = opener.phrase else { return true }
    if span.tokens.contains(phrase.first) { return true }
    guard let verb = opener.verb else { return openers.namesTitle(line) }
    // "Bookselling Ltd, Bath - May 2008 to May 2010": names end as deeds do.
    let isName =
      verb.form == .gerund && !verb.makes && span.tokens.upperBound == line.tokens.upperBound
    return verb.form != .past && (isName || openers.namesTitle(line))
  }

  private func isVague(_ line: Line) -> Bool {
    line.tokens.contains { vague.match(at: $0, in: line) != nil }
  }
}

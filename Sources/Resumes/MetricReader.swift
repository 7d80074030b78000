internal import Lexicon
internal import Matching
internal import Source

/// Tells what the numbers of a line measure.
struct MetricReader: Sendable {
  /// A number that measures something.
  struct Finding {
    var metric: Metric
    var range: Range<Int>
  }
  enum Unit: String, CaseIterable, Sendable {
    case result, time, scale, money, number, change, gain, rank, label, not
  }

  let units: WordClasses<Unit>
  let cues: MetricCues
  let months: WordClasses<Month>

  init(_ wording: WordLists) {
    units = WordClasses(wording, "metric-units")
    cues = MetricCues(wording)
    months = WordClasses(wording, "month-names")
  }

  /// What the line's numbers measure, and the first of them that counts.
  func metric(of line: Line) -> Finding {
    var best = Finding(metric: .none, range: line.range.lowerBound..<line.range.lowerBound)
    var index = line.tokens.lowerBound
    while index < line.tokens.upperBound {
      var next = index + 1
      if let finding = finding(at: index, in: line, &next) {
        if best.metric == .none { best.range = finding.range }
        if best.metric != .result { best.metric = finding.metric }
      }
      index = max(next, index + 1)
    }
    return best
  }

  private func finding(at index: Int, in line: Line, _ next: inout Int) -> Finding? {
    let unit = units.match(at: index, in: line)
    switch unit?.group {
    case .not:
      next = unit?.phrase.end ?? next
      return nil
    case .change:
      guard let phrase = unit?.phrase else { return nil }
      next = phrase.end
      return Finding(metric: .result, range: phrase.range)
    case .number:
      guard let phrase = unit?.phrase else { return nil }
      next = phrase.end
      return spelled(phrase, in: line)
    default: break
    }
    if line.is(index, "from"), let end = wordedRange(at: index, in: line) {
      next = end
      return Finding(
        metric: .result,
        range: line.text.tokens[index].range.lowerBound..<line.text.tokens[end - 1].range.upperBound
      )
    }
    guard let quantity = QuantityReader(line: line).quantity(at: index) else {
      if line.isNumber(index) { next = endOfName(index, in: line) }
      return nil
    }
    next = quantity.tokens.upperBound
    let metric = judge(quantity, in: line)
    return metric == .none ? nil : Finding(metric: metric, range: quantity.range)
  }

  /// Past the numbers glued to one that is part of a name, so that `1.2.3` is left whole.
  private func endOfName(_ index: Int, in line: Line) -> Int {
    var end = index + 1
    while line.isNumber(end), line.gap(before: end).count == 1,
      line.gap(before: end).first != ASCII.space
    {
      end += 1
    }
    return end
  }

  /// "from minutes to milliseconds": the end of a change told in units alone.
  private func wordedRange(at index: Int, in line: Line) -> Int? {
    guard units.group(at: index + 1, in: line) == .time, line.is(index + 2, "to") else {
      return nil
    }
    for end in index + 3..<min(index + 6, max(line.tokens.upperBound, index + 3))
    where units.group(at: end, in: line) == .time { return end + 1 }
    return nil
  }

  private func spelled(_ phrase: Phrase, in line: Line) -> Finding? {
    var following = phrase.end
    if line.is(following, "of") { following += 1 }
    if line.is(following, "or"), units.group(at: following + 1, in: line) == .number {
      following += 2
    }
    let noun = noun(at: following, in: line)
    if noun == .time {
      return cues.isChange(before: phrase.first, within: 6, in: line)
        ? Finding(metric: .result, range: phrase.range) : nil
    }
    if noun == .result { return Finding(metric: .result, range: phrase.range) }
    guard noun == .scale || line.is(phrase.end, "of") || isPlural(near: following, in: line) else {
      return nil
    }
    return Finding(metric: .scale, range: phrase.range)
  }

  private func judge(_ quantity: Quantity, in line: Line) -> Metric {
    let first = quantity.tokens.lowerBound
    let end = quantity.tokens.upperBound
    if isName(quantity, in: line) { return .none }
    let noun = noun(at: end, in: line)
    switch quantity.sign {
    case .percent, .times: return .result
    case .rank: return .result
    case .ordinal:
      return isRank(around: quantity.tokens, in: line) && noun != .scale ? .result : .none
    case .score: return noun == .result || isRated(end, in: line) ? .result : .none
    case .money:
      return isGained(first, in: line) || cues.isChange(before: first, within: 4, in: line)
        || isFromTo(quantity, in: line) ? .result : .scale
    case .plain: break
    }
    if units.group(at: end, in: line) == .result || noun == .result { return .result }
    if units.group(at: first - 1, in: line) == .rank || isNumberedRank(first, in: line) {
      return .result
    }
    if quantity.unit == .time || noun == .time {
      return isTimeChanged(quantity, in: line) ? .result : .none
    }
    if isFromTo(quantity, in: line) { return .result }
    if cues.isBy(first - 1, in: line), cues.isChange(before: first, within: 10, in: line) {
      return .result
    }
    if noun == .scale || quantity.unit == .size || quantity.isLarge { return .scale }
    if isPlural(near: end, in: line) || isGroupOf(first, in: line) { return .scale }
    return .none
  }
}

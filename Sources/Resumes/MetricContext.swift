internal import Lexicon
internal import Matching
internal import Source

/// What stands around a number: the words that make it an effect, a size, a date or a name.
extension MetricReader {
  /// Whether a number is a year, a date, a version or part of a name.
  func isName(_ quantity: Quantity, in line: Line) -> Bool {
    let first = quantity.tokens.lowerBound
    let end = quantity.tokens.upperBound
    guard quantity.sign == .plain, !quantity.isLarge || isExperience(end, in: line) else {
      return isGrade(around: quantity.tokens, in: line)
    }
    if isExperience(end, in: line) || isGrade(around: quantity.tokens, in: line) { return true }
    let noun = noun(at: end, in: line)
    if let value = quantity.value, (1900...2099).contains(value), value > 1000,
      line.text.tokens[first].range.count == 4, noun != .scale
    {
      return true
    }
    if months.group(at: first - 1, in: line) != nil || months.group(at: end, in: line) != nil {
      return true
    }
    if line.gap(before: end).elementsEqual("-".utf8), noun != .time, noun != .scale { return true }
    if units.group(at: first - 1, in: line) == .label { return true }
    return isAfterName(first, in: line) && noun != .time
  }

  /// Whether a number directly follows a capitalized word that does not open the line.
  private func isAfterName(_ index: Int, in line: Line) -> Bool {
    let before = index - 1
    guard before > line.tokens.lowerBound, line.isCapitalized(before) else { return false }
    return line.gap(before: index).allSatisfy { $0 == ASCII.space || $0 == UInt8(ascii: "-") }
      && units.group(at: before, in: line) != .rank
  }

  /// "6 years of experience", "3+ years in": a time served, which measures nothing.
  private func isExperience(_ index: Int, in line: Line) -> Bool {
    guard units.group(at: index, in: line) == .time else { return false }
    return ["year", "years", "yrs", "yr"].contains { line.is(index, $0) }
  }

  /// Whether a number is a school grade.
  private func isGrade(around tokens: Range<Int>, in line: Line) -> Bool {
    for index in tokens.lowerBound - 4..<tokens.upperBound + 3
    where line.is(index, "gpa") || line.is(index, "cgpa") || line.is(index, "marks") { return true }
    return false
  }

  /// The kind of thing counted by a number that ends before a token: the unit among the next words.
  func noun(at index: Int, in line: Line) -> Unit? {
    var current = index
    while current < min(index + 5, line.tokens.upperBound) {
      if current > index, line.isParted(current) { return nil }
      if let found = units.match(at: current, in: line) {
        switch found.group {
        case .scale, .result: return found.group
        case .time:
          // "s" and "days" count only directly after the number, "daily requests" is no time.
          if current == index { return .time }
        case .money:
          if current == index { return nil }
        default: break
        }
      }
      if isPreposition(current, in: line) { return nil }
      current += 1
    }
    return nil
  }

  /// Whether one of the next words is a plural that a number counts: "two yearly outreach events".
  func isPlural(near index: Int, in line: Line) -> Bool {
    for current in index..<min(index + 5, max(line.tokens.upperBound, index)) {
      if line.isParted(current) || isPreposition(current, in: line) { return false }
      if line.hasSuffix(current, "s"), !line.hasSuffix(current, "ss"),
        !line.hasSuffix(current, "us"),
        !line.hasSuffix(current, "is"), line.text.tokens[current].range.count > 3
      {
        return units.group(at: current, in: line) != .time
      }
    }
    return false
  }

  private func isPreposition(_ index: Int, in line: Line) -> Bool {
    let words = [
      "of", "in", "to", "for", "with", "by", "on", "at", "from", "as", "the", "using", "among",
      "across",
      "out", "over", "per",
    ]
    return words.contains { line.is(index, $0) }
  }

  /// Whether earning or winning is told directly before a sum.
  func isGained(_ index: Int, in line: Line) -> Bool {
    for before in index - 3..<index where units.group(at: before, in: line) == .gain { return true }
    return false
  }

  /// "team of 5", "group of eight".
  func isGroupOf(_ index: Int, in line: Line) -> Bool {
    line.is(index - 1, "of")
      && ["team", "group", "squad", "crew", "staff", "department", "panel", "pool", "fleet"]
        .contains {
          line.is(index - 2, $0)
        }
  }

  /// Whether a word of standing is near an ordinal: "1st place", "rank of 7th".
  func isRank(around tokens: Range<Int>, in line: Line) -> Bool {
    for index in tokens.lowerBound - 3..<tokens.upperBound + 2
    where units.group(at: index, in: line) == .rank { return true }
    return false
  }

  /// "Rank 187", "ranked number 1", "top 5".
  func isNumberedRank(_ index: Int, in line: Line) -> Bool {
    for before in index - 2..<index where units.group(at: before, in: line) == .rank {
      return !line.is(before, "number") && !line.is(before, "position")
    }
    return false
  }

  /// Whether a score such as 4.9/5 is told of something rated.
  func isRated(_ index: Int, in line: Line) -> Bool {
    for near in index - 5..<index + 5 where units.group(at: near, in: line) == .result {
      return true
    }
    return false
  }

  /// Whether a number is one end of "from 3 to 28", where no version is raised.
  func isFromTo(_ quantity: Quantity, in line: Line) -> Bool {
    let first = quantity.tokens.lowerBound
    let from = (first - 8..<first).last { line.is($0, "from") && !line.isParted($0 + 1) }
    guard let from, !cues.isUpgrade(in: line, before: from) else { return false }
    if first - from <= 3 {
      for index in quantity.tokens.upperBound..<quantity.tokens.upperBound + 6
      where line.is(index, "to") || line.is(index, "down") {
        return (index + 1..<index + 4).contains { line.isNumber($0) }
          || units.group(at: index + 1, in: line) == .time
      }
      return false
    }
    return (first - 4..<first).contains { line.is($0, "to") }
      && (from + 1..<from + 4).contains {
        line.isNumber($0) || units.group(at: $0, in: line) == .time
      }
  }

  /// Whether a span of time is what the work changed: "saving 15 hours", "to under 15 seconds".
  func isTimeChanged(_ quantity: Quantity, in line: Line) -> Bool {
    let first = quantity.tokens.lowerBound
    return isFromTo(quantity, in: line) || cues.isChange(before: first, within: 4, in: line)
      || isRated(quantity.tokens.upperBound, in: line)
      || (cues.isChange(before: first, within: 12, in: line)
        && (first - 3..<first).contains { line.is($0, "to") || line.is($0, "by") })
  }
}

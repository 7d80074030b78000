internal import Lexicon
internal import Matching
internal import Source

/// A date as a resume tells it: a year, with or without its month.
struct ResumeDate: Equatable {
  var year: Int
  var month: Int?
  /// Index past its last token.
  var end: Int

  /// The date as `YYYY-MM` or `YYYY`.
  var string: String {
    guard let month else { return String(year) }
    return "\(year)-" + (month < 10 ? "0" : "") + String(month)
  }
}

/// A date or a range of dates in a line.
struct DateSpan {
  var start: ResumeDate
  /// Nil for a single date and for an open end.
  var end: ResumeDate?
  var isCurrent: Bool
  var tokens: Range<Int>

  /// Whether the span has two ends, one of which may be open.
  var isRange: Bool { end != nil || isCurrent }
}

/// Reads dates and ranges of dates: `Jan 2020 - Present`, `03/2018 to 2019`, `2015-2017`.
struct DateReader: Sendable {
  private enum Ongoing: String, CaseIterable, Sendable {
    case present
  }

  private let months: WordClasses<Month>
  private let ongoing: WordClasses<Ongoing>

  init(_ wording: WordLists) {
    months = WordClasses(wording, "month-names")
    ongoing = WordClasses(wording, "ongoing-words")
  }

  /// The first range of dates in a line, or its first date.
  func span(in line: Line) -> DateSpan? {
    var single: DateSpan?
    var index = line.tokens.lowerBound
    while index < line.tokens.upperBound {
      guard let span = span(at: index, in: line) else {
        index += 1
        continue
      }
      if span.isRange { return span }
      if single == nil { single = span }
      index = span.tokens.upperBound
    }
    return single
  }

  /// Whether a line ends as an open range of dates does, whatever stands for its start.
  func endsOpen(_ line: Line) -> Bool {
    let last = line.tokens.upperBound - 1
    return ongoing.match(at: last, in: line) != nil
      && line.gap(before: last).contains(UInt8(ascii: "-"))
  }

  private func span(at index: Int, in line: Line) -> DateSpan? {
    guard let start = date(at: index, in: line) ?? bareMonth(at: index, in: line) else {
      return nil
    }
    var next = start.end
    let gap = line.gap(before: next)
    var joins =
      gap.contains(UInt8(ascii: "-")) || gap.contains(0xE2) || gap.contains(UInt8(ascii: "~"))
    if ["to", "until", "till", "through", "thru"].contains(where: { line.is(next, $0) }) {
      joins = true
      next += 1
    }
    let first = line.is(index - 1, "since") || line.is(index - 1, "from") ? index - 1 : index
    if let open = ongoing.match(at: joins ? next : start.end, in: line) {
      return DateSpan(start: start, isCurrent: true, tokens: first..<open.phrase.end)
    }
    if joins, let end = date(at: next, in: line) ?? shortYear(at: next, after: start, in: line) {
      return DateSpan(start: start, end: end, isCurrent: false, tokens: first..<end.end)
    }
    guard start.year > 0 else { return nil }
    let isOpen = line.is(index - 1, "since") || (joins && next >= line.tokens.upperBound)
    return DateSpan(start: start, isCurrent: isOpen, tokens: first..<start.end)
  }

  /// The date that begins at a token, or nil.
  private func date(at index: Int, in line: Line) -> ResumeDate? {
    if let named = named(at: index, in: line) { return named }
    guard let number = number(at: index, in: line) else { return nil }
    if line.text.tokens[index].range.count == 4, isYear(number) {
      if isTight(index + 1, in: line), let month = number2(at: index + 1, in: line),
        (1...12).contains(month)
      {
        let hasDay = isTight(index + 2, in: line) && number2(at: index + 2, in: line) != nil
        return ResumeDate(year: number, month: month, end: index + (hasDay ? 3 : 2))
      }
      return ResumeDate(year: number, end: index + 1)
    }
    guard number <= 31 else { return nil }
    // "05/2015", "14/05/2015" and "14 July 2015".
    if isTight(index + 1, in: line), let second = self.number(at: index + 1, in: line) {
      if isYear(second), (1...12).contains(number) {
        return ResumeDate(year: second, month: number, end: index + 2)
      }
      if second <= 31, isTight(index + 2, in: line),
        let year = self.number(at: index + 2, in: line), isYear(year)
      {
        return ResumeDate(year: year, month: second <= 12 ? second : number, end: index + 3)
      }
      return nil
    }
    return named(at: index + 1, in: line)
  }

  /// "Jan 2020", "January 5, 2020", "Jan '20", "Summer 2019".
  private func named(at index: Int, in line: Line) -> ResumeDate? {
    guard let month = months.match(at: index, in: line) else { return nil }
    let value = Int(month.group.rawValue)
    for next in month.phrase.end..<month.phrase.end + 2 {
      guard let number = number(at: next, in: line) else {
        if next == month.phrase.end, isOrdinal(next, in: line) { continue }
        return nil
      }
      if isYear(number) { return ResumeDate(year: number, month: value, end: next + 1) }
      let gap = line.gap(before: next)
      if gap.contains(UInt8(ascii: "'")) || gap.contains(0x99) || gap.first == UInt8(ascii: "-"),
        number < 70
      {
        return ResumeDate(year: 2000 + number, month: value, end: next + 1)
      }
      guard number <= 31 else { return nil }
    }
    return nil
  }

  /// "Jan" of "Jan - Mar 2020": the year is told at the end.
  private func bareMonth(at index: Int, in line: Line) -> ResumeDate? {
    guard let month = months.match(at: index, in: line), month.group != .season else { return nil }
    let next = month.phrase.end
    let gap = line.gap(before: next)
    guard gap.contains(UInt8(ascii: "-")) || gap.contains(0xE2), let end = named(at: next, in: line)
    else {
      return nil
    }
    return ResumeDate(year: end.year, month: Int(month.group.rawValue), end: next)
  }

  /// "21" of "2019-21".
  private func shortYear(at index: Int, after start: ResumeDate, in line: Line) -> ResumeDate? {
    guard start.month == nil, isTight(index, in: line), let number = number2(at: index, in: line),
      number > start.year % 100
    else { return nil }
    return ResumeDate(year: start.year / 100 * 100 + number, end: index + 1)
  }

  private func isYear(_ number: Int) -> Bool { (1950...2099).contains(number) }

  private func isOrdinal(_ index: Int, in line: Line) -> Bool {
    line.isNumber(index)
      && (line.hasSuffix(index, "th") || line.hasSuffix(index, "st")
        || line.hasSuffix(index, "nd") || line.hasSuffix(index, "rd"))
  }

  /// Whether a single sign stands between a token and the one before it.
  private func isTight(_ index: Int, in line: Line) -> Bool {
    guard line.tokens.contains(index) else { return false }
    let gap = line.gap(before: index)
    return gap.count == 1 && gap.first.map { "-/.".utf8.contains($0) } ?? false
  }

  private func number2(at index: Int, in line: Line) -> Int? {
    line.tokens.contains(index) && line.text.tokens[index].range.count <= 2
      ? number(at: index, in: line) : nil
  }

  /// The value of a token of one to four digits, or nil.
  private func number(at index: Int, in line: Line) -> Int? {
    guard line.isNumber(index) else { return nil }
    let word = line.word(index)
    guard word.count <= 4, word.allSatisfy(ASCII.isDigit) else { return nil }
    return word.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }
}

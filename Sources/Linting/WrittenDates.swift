internal import Lexicon
internal import Matching
internal import Resumes
internal import Source

/// A way of writing a month and year.
enum DateShape {
  case shortMonth, fullMonth, eitherMonth, slashed, yearFirst, yearOnly

  var name: String {
    switch self {
    case .shortMonth: "short month and year"
    case .fullMonth, .eitherMonth: "month and year in full"
    case .slashed: "MM/YYYY"
    case .yearFirst: "YYYY-MM"
    case .yearOnly: "a year"
    }
  }

  func differs(from other: DateShape) -> Bool {
    guard self != other else { return false }
    let named: [DateShape] = [.shortMonth, .fullMonth, .eitherMonth]
    let mayBeAlike = self == .eitherMonth || other == .eitherMonth
    return !(mayBeAlike && named.contains(self) && named.contains(other))
  }
}

extension LintInput {
  /// The dates of a range and how they are written.
  func dates(in range: Range<Int>) -> [(DateShape, Range<Int>)] {
    var found: [(DateShape, Range<Int>)] = []
    let tokens = text.tokens(in: range)
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let (shape, count) = date(at: index, before: tokens.upperBound) {
        let last = text.tokens[index + count - 1].range
        found.append((shape, text.tokens[index].range.lowerBound..<last.upperBound))
        index += count
      } else {
        index += 1
      }
    }
    return found
  }

  /// The words of a position's dates, from the first to the last, or nil where there are none.
  func dateWords(of position: Employment) -> Range<Int>? {
    let dates = dates(in: position.header)
    guard let first = dates.first?.1, let last = dates.last?.1 else { return nil }
    let isOpen = position.end == nil && position.current
    let words = text.tokens(in: last.upperBound..<position.header.upperBound)
    // "Present" belongs to the dates, too, where it follows on the same line.
    guard isOpen, let present = words.first,
      !text.bytes[last.upperBound..<text.tokens[present].range.lowerBound]
        .contains(ASCII.lineFeed)
    else { return first.lowerBound..<last.upperBound }
    return first.lowerBound..<text.tokens[present].range.upperBound
  }

  private func date(at index: Int, before end: Int) -> (DateShape, Int)? {
    guard index + 1 < end else { return isYear(index) ? (.yearOnly, 1) : nil }
    if let month = tables.months.match(at: index, in: text), isYear(month.end), month.end < end {
      let group = tables.months.group(of: month)
      // "Summer 2019" names no month.
      if group.id == "season" { return (.yearOnly, 2) }
      let full = month.range.count == group.words.first?.utf8.count
      // Who shortens months writes those of four letters out: "June", beside "Aug".
      guard group.words.count > 1, !full || month.range.count > 4 else { return (.eitherMonth, 2) }
      return (full ? .fullMonth : .shortMonth, 2)
    }
    let gap = text.tokens[index].range.upperBound..<text.tokens[index + 1].range.lowerBound
    guard gap.count == 1, let mark = gap.first.map({ text.bytes[$0] }) else {
      return isYear(index) ? (.yearOnly, 1) : nil
    }
    if mark == UInt8(ascii: "/") || mark == UInt8(ascii: "."), isMonth(index), isYear(index + 1) {
      return (.slashed, 2)
    }
    if mark == UInt8(ascii: "-"), isYear(index), isMonth(index + 1) { return (.yearFirst, 2) }
    return isYear(index) ? (.yearOnly, 1) : nil
  }

  private func isYear(_ token: Int) -> Bool { isNumber(token, digits: 4...4) }

  private func isMonth(_ token: Int) -> Bool { isNumber(token, digits: 1...2) }

  private func isNumber(_ token: Int, digits: ClosedRange<Int>) -> Bool {
    guard token < text.tokens.count else { return false }
    let word = text.bytes[text.tokens[token].range]
    return digits.contains(word.count) && word.allSatisfy { ASCII.isDigit($0) }
  }
}

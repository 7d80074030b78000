internal import Lexicon
internal import Matching
internal import Resumes
internal import Source

extension Rule {
  /// The dates of positions are written in different ways.
  static let mixedDateFormats = Rule(
    id: "C104", name: "mixed-date-formats", category: .consistency, severity: .info,
    confidence: .high, isDefault: true, scope: .form,
    summary: "The dates of positions are written in different ways.",
    why:
      "One way of writing dates is read at a glance, and by applicant tracking systems without "
      + "slips; 03/2020 is not even the same month everywhere.",
    bad: [
      .resume(positions("Jan 2020 - Mar 2022", "«03/2018» - 12/2019")),
      .resume(positions("January 2020 - March 2022", "«Feb 2017» - Dec 2019")),
      .resume(positions("2020-01 - 2022-03", "«Feb 2017» - Dec 2019")),
    ],
    good: [
      .resume(positions("Jan 2020 - Mar 2022", "Feb 2017 - Dec 2019")),
      .resume(positions("January 2020 - May 2022", "May 2017 - December 2019")),
      .resume(positions("Jan 2020 - Mar 2022", "2015 - 2017")),
    ]
  ) { input in
    var first: (shape: DateShape, range: Range<Int>)?
    for position in input.resume.positions {
      for (shape, range) in input.dates(in: position.header) where shape != .yearOnly {
        guard let known = first else {
          first = (shape, range)
          continue
        }
        guard shape.differs(from: known.shape) else { continue }
        return [
          Violation(
            range,
            "\(input.quoted(range)) is written as \(shape.name), \(input.quoted(known.range)) as "
              + "\(known.shape.name); keep to one")
        ]
      }
    }
    return []
  }

  private static func positions(_ first: String, _ second: String) -> String {
    "# Sam Field\n\n## Experience\n\n### Software Engineer, Lindenhof\n\n\(first)\n\n- Cut costs by "
      + "20%\n\n### Developer, Nordlicht\n\n\(second)\n\n- Halved build time to 4 minutes\n"
  }
}

/// A way of writing a month and year.
private enum DateShape {
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
  fileprivate func dates(in range: Range<Int>) -> [(DateShape, Range<Int>)] {
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

  private func date(at index: Int, before end: Int) -> (DateShape, Int)? {
    guard index + 1 < end else { return isYear(index) ? (.yearOnly, 1) : nil }
    if let month = tables.months.match(at: index, in: text), isYear(month.end), month.end < end {
      let names = tables.months.group(of: month).words
      guard names.count > 1 else { return (.eitherMonth, 2) }
      let full = month.range.count == names.first?.utf8.count
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

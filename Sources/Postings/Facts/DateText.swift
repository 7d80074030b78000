internal import Matching
internal import Source

/// Reads a date out of a line.
enum DateText {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

  /// The first full date in a range of words as `YYYY-MM-DD`.
  static func iso(in tokens: Range<Int>, _ posting: PostingText) -> String? {
    guard tokens.count >= 3, tokens.contains(where: { isYear($0, posting.text) }) else {
      return nil
    }
    for first in tokens.lowerBound..<tokens.upperBound - 2 {
      if let found = date(first, posting) { return found }
    }
    return nil
  }

  /// Whether a word begins with the digits of a year: 2026, 2026T09.
  private static func isYear(_ index: Int, _ text: TokenizedText) -> Bool {
    let token = text.tokens[index].range
    let first = text.bytes[token.lowerBound]
    return (first == UInt8(ascii: "1") || first == UInt8(ascii: "2")) && token.count >= 4
      && ASCII.isDigit(text.bytes[token.lowerBound + 1])
  }

  /// The date that three words make.
  private static func date(_ first: Int, _ posting: PostingText) -> String? {
    guard let last = number(first + 2, posting.text) else { return nil }
    let second = number(first + 1, posting.text)
    if let year = number(first, posting.text) {
      if let second, year > 1990 { return written(year, second, last) }
      guard last > 1990, last < 2100, let month = month(first + 1, posting) else { return nil }
      return written(last, month, year)
    }
    guard let day = second, last > 1990, last < 2100, let month = month(first, posting) else {
      return nil
    }
    return written(last, month, day)
  }

  private static func month(_ index: Int, _ posting: PostingText) -> Int? {
    let opening = posting.opening(index, 3)
    return months.firstIndex(of: opening).map { $0 + 1 }
  }

  /// The number of up to four digits with which a word begins.
  private static func number(_ index: Int, _ text: TokenizedText) -> Int? {
    var value = 0
    var digits = 0
    for offset in text.tokens[index].range {
      guard ASCII.isDigit(text.bytes[offset]) else { break }
      guard digits < 4 else { return nil }
      value = value * 10 + Int(text.bytes[offset] - 0x30)
      digits += 1
    }
    return digits > 0 ? value : nil
  }

  private static func written(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard (1...12).contains(month), (1...31).contains(day), year < 2100 else { return nil }
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}

internal import Matching
internal import Source

/// Reads a date out of a line.
enum DateText {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The first full date in a range as `YYYY-MM-DD`.
  static func iso(in range: Range<Int>, _ text: TokenizedText) -> String? {
    let all = text.tokens(in: range)
    guard all.count >= 3, all.contains(where: { isYear(text.tokens[$0], text.bytes) }) else {
      return nil
    }
    let tokens = Array(all)
    for index in 0..<tokens.count - 2 {
      let three = [tokens[index], tokens[index + 1], tokens[index + 2]]
      if let found = date(three, text) { return found }
    }
    return nil
  }

  /// Whether a word begins with the digits of a year: 2026, 2026T09.
  private static func isYear(_ token: Token, _ bytes: [UInt8]) -> Bool {
    let start = Int(token.start)
    return token.end - token.start >= 4 && ASCII.isDigit(bytes[start + 1])
      && (bytes[start] == UInt8(ascii: "1") || bytes[start] == UInt8(ascii: "2"))
  }

  private static func date(_ tokens: [Int], _ text: TokenizedText) -> String? {
    let numbers = tokens.map { number($0, text) }
    if let year = numbers[0], let month = numbers[1], let day = numbers[2], year > 1990 {
      return written(year, month, day)
    }
    guard let year = numbers[2], year > 1990, year < 2100 else { return nil }
    if let month = month(tokens[0], text), let day = numbers[1] { return written(year, month, day) }
    if let month = month(tokens[1], text), let day = numbers[0] { return written(year, month, day) }
    return nil
  }

  private static func month(_ index: Int, _ text: TokenizedText) -> Int? {
    let word = text.folded(index)
    guard word.utf8.count >= 3 else { return nil }
    return months.firstIndex { word.hasPrefix($0) }.map { $0 + 1 }
  }

  private static func number(_ index: Int, _ text: TokenizedText) -> Int? {
    let word = text.bytes[text.tokens[index].range].prefix { ASCII.isDigit($0) }
    guard (1...4).contains(word.count) else { return nil }
    return word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func written(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard (1...12).contains(month), (1...31).contains(day), year < 2100 else { return nil }
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}

internal import Source

/// A run of digits in groups that may be a phone number.
struct PhoneNumber {
  /// The signs that stand between the groups of a phone number.
  private static let signs = Set(" ()-./".utf8)

  private let isInternational: Bool
  private let groups: [Int]
  private let years: Int
  private let dots: Int
  private let onlySpaces: Bool

  init(_ run: ArraySlice<UInt8>) {
    isInternational = run.first == UInt8(ascii: "+")
    let parts = run.split { !ASCII.isDigit($0) }
    groups = parts.map(\.count)
    years = parts.count { part in
      part.count == 4 && (part.starts(with: "19".utf8) || part.starts(with: "20".utf8))
    }
    dots = run.count { $0 == UInt8(ascii: ".") }
    onlySpaces = run.allSatisfy { ASCII.isDigit($0) || $0 == ASCII.space }
  }

  /// Whether it is one: E.164 gives it at most 15 digits, and with its country's code at least 7.
  ///
  /// Dates, numbers in groups of three and IP addresses are none.
  var isPhone: Bool {
    let digits = groups.reduce(0, +)
    guard digits <= 15 else { return false }
    if isInternational { return digits >= 7 }
    if groups == [3, 3, 4] { return true }
    let isGrouped = onlySpaces && groups.count > 2 && groups.dropFirst().allSatisfy { $0 == 3 }
    let isAddress = dots == 3 && groups.allSatisfy { $0 <= 3 }
    return digits >= 9 && years == 0 && !isGrouped && !isAddress
  }

  /// Where the run ends that starts at an index: at its last digit.
  static func end(in text: [UInt8], from start: Int) -> Int {
    var end = start
    var index = start + (text[start] == UInt8(ascii: "+") ? 1 : 0)
    var gap = 0
    while index < text.count {
      if ASCII.isDigit(text[index]) {
        end = index + 1
        gap = 0
      } else if signs.contains(text[index]), gap < 2 {
        gap += 1
      } else {
        break
      }
      index += 1
    }
    // "2019abc" and "10k" are no numbers by themselves.
    return end < text.count && ASCII.isWord(text[end]) ? start : end
  }
}

/// A month of a year, such as the current one, which callers hand in so that results repeat.
package struct YearMonth: Comparable, Sendable {
  package var year: Int
  /// 1 to 12.
  package var month: Int

  package init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// Reads `YYYY-MM`, or `YYYY` as the last month of that year.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"))
    guard let first = parts.first, let year = Int(Substring(first)) else { return nil }
    self.init(year: year, month: parts.count > 1 ? Int(Substring(parts[1])) ?? 12 : 12)
  }

  package static func < (left: YearMonth, right: YearMonth) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}

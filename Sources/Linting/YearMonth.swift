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

  /// The month as `YYYY-MM`.
  package var text: String { "\(year)-" + (month < 10 ? "0" : "") + String(month) }

  /// Whether a date as `YYYY-MM` or `YYYY` lies before another, whatever the month of a mere year.
  static func isCertain(_ date: String, before other: String) -> Bool {
    guard let left = YearMonth(date), let right = YearMonth(other) else { return false }
    let hasMonths = date.utf8.count > 4 && other.utf8.count > 4
    return hasMonths ? left < right : left.year < right.year
  }

  package static func < (left: YearMonth, right: YearMonth) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}

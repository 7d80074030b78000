internal import Source

/// Values of records as boards and programs write them.
enum RecordFacts {
  /// A field as one line; nil where it is empty or stands for nothing.
  static func words(_ bytes: [UInt8]) -> String? {
    let words = Display.singleLine(Folding.fold(bytes).text[...])
    return words.isEmpty || nothing.contains(words) ? nil : words
  }

  private static let nothing: Set<String> = ["nan", "NaN", "None", "null", "NULL", "N/A", "<NA>"]

  /// Whether a word says yes or no.
  static func truth(_ word: String) -> Bool? {
    switch lowercased(word) {
    case "true", "1", "1.0", "yes": true
    case "false", "0", "0.0", "no": false
    default: nil
    }
  }

  /// The amount of money in a field such as `120000.0` or `$120,000`.
  static func amount(_ word: String) -> Double? {
    let digits = word.utf8.filter { ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }
    return Double(String(decoding: digits, as: UTF8.self))
  }

  /// The day of a time stamp; one in seconds or milliseconds since 1970 is turned into a date.
  static func day(_ stamp: String) -> String {
    let bytes = Array(stamp.utf8)
    if bytes.count >= 9, bytes.allSatisfy(ASCII.isDigit), let number = Int(stamp) {
      return day(seconds: number > 99_999_999_999 ? number / 1000 : number)
    }
    guard bytes.count > 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return stamp
    }
    return String(decoding: bytes[..<10], as: UTF8.self)
  }

  /// The date in universal time, reckoned from the first of March of the year 0 so that leap days
  /// end a year.
  private static func day(seconds: Int) -> String {
    let days = seconds / 86_400 + 719_468
    let era = days / 146_097
    let ofEra = days % 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * ofYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let day = ofYear - (153 * shifted + 2) / 5 + 1
    return "\(year)-" + (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)"
  }

  /// Terms as words: alone in a field, `contract` says what in a line of an advert it may not.
  static func employment(_ word: String) -> String {
    lowercased(word) == "contract" ? "contract position" : word
  }

  /// The period of pay that words such as `yearly`, `per-year-salary` or `1 YEAR` name.
  ///
  /// - Returns: nil where none is named.
  static func period(_ words: String) -> String? {
    let words = lowercased(words)
    for (sign, period) in [
      ("year", "year"), ("annu", "year"), ("month", "month"), ("week", "week"),
      ("day", "day"), ("daily", "day"), ("hour", "hour"),
    ] where words.contains(sign) { return period }
    return nil
  }

  private static func lowercased(_ word: String) -> String {
    String(decoding: ASCII.lowercased(word.utf8), as: UTF8.self)
  }
}

extension PostingFacts {
  /// Takes the pay that fields state.
  mutating func takePay(min: Double?, max: Double?, currency: String?, period: String?) {
    salaryMin = Self.whole(min)
    salaryMax = Self.whole(max)
    guard salaryMin != nil || salaryMax != nil else { return }
    salaryCurrency = currency
    salaryPeriod = period.flatMap { RecordFacts.period($0) }
  }
}

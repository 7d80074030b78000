internal import Matching
internal import Source

/// Reads the pay out of one sentence.
struct PaySentence {
  /// The least that a year is paid, and the least where nothing says that a range is one of pay.
  private static let leastOfYear = 8000.0
  private static let leastUnnamed = 12_000.0

  let posting: PostingText
  let tables: PostingTables
  let tokens: Range<Int>
  let end: Int
  /// Indices into the posting's hits.
  let hits: Range<Int>
  /// Whether it names pay.
  let isPay: Bool
  /// Whether it stands near words of pay or names a time that is paid for.
  let isNear: Bool
  /// Whether it stands where an employer tells what it gives, not what the work is.
  let isOffer: Bool

  /// The first amount or range that is pay.
  var salary: Salary? {
    let bytes = posting.text.bytes
    for index in tokens {
      let start = Int(posting.text.tokens[index].start)
      guard ASCII.isDigit(bytes[start]), start == 0 || !isInside(start),
        isPay || mayBePay(index), let low = Amount(at: start, in: bytes)
      else { continue }
      let high = upper(after: low)
      guard
        let currency = tables.currencies.before(start, in: bytes)
          ?? tables.currencies.after(high?.end ?? low.end, in: bytes)
          ?? (low.isLakhs || high?.isLakhs == true ? "INR" : nil)
      else { continue }
      if let high, let range = salary(low, high, currency, token: index) { return range }
      // Where a range makes no sense its first amount may: "$120,000 base and $9,000 bonus".
      if isPay || isRate(low), let one = salary(low, nil, currency, token: index) { return one }
    }
    return nil
  }

  /// Whether a number stands beside a sign, letters or a dash, as an amount outside of pay lines
  /// does.
  private func mayBePay(_ index: Int) -> Bool {
    let token = posting.text.tokens[index]
    let before = token.start > 0 ? posting.text.bytes[Int(token.start) - 1] : 0
    return !ASCII.isSpace(before) || token.end - token.start > 1
  }

  /// Whether the digit goes on a number that began before it.
  private func isInside(_ start: Int) -> Bool {
    let before = posting.text.bytes[start - 1]
    return (before == UInt8(ascii: ",") || before == UInt8(ascii: ".")) && start > 1
      && ASCII.isDigit(posting.text.bytes[start - 2])
  }

  /// Whether an hour, a day or a week follows at once: "$80/hr", "£600 per day".
  private func isRate(_ amount: Amount) -> Bool {
    guard isOffer, let name = named(after: amount.end, within: 8) else { return false }
    return name != "year" && name != "month"
  }

  /// The second amount of a range.
  private func upper(after low: Amount) -> Amount? {
    let bytes = posting.text.bytes
    let limit = min(end, low.end + 28)
    var joined = false
    var index = low.end
    while index < limit {
      let byte = bytes[index]
      if ASCII.isDigit(byte) {
        return joined ? Amount(at: index, in: bytes) : nil
      }
      if byte == UInt8(ascii: "-") || byte == 0x93 || byte == 0x94 {
        joined = true
      } else if ASCII.isLetter(byte) {
        var end = index
        while end < limit, ASCII.isLetter(bytes[end]) { end += 1 }
        if end - index > 6 { return nil }
        let word = Amount.key(index..<end, in: bytes)
        if word == PaySentence.to || word == PaySentence.and { joined = true }
        index = end
        continue
      } else if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") {
        return nil
      }
      index += 1
    }
    return nil
  }

  private static let to = Amount.key("to")
  private static let and = Amount.key("and")

  private func salary(
    _ low: Amount, _ high: Amount?, _ currency: String, token: Int
  ) -> Salary? {
    var first = low.value
    let last = high?.value ?? first
    // "£75-90k", "₹35-45 LPA": the suffix of the second counts for both.
    if let high, high.scaled, !low.scaled, first * 20 < last {
      first *= high.isLakhs ? 100_000 : 1000
    }
    guard first <= last, last < first * 6 + 1, isNear || first >= PaySentence.leastUnnamed else {
      return nil
    }
    let isLakhs = low.isLakhs || high?.isLakhs == true
    let period = isLakhs ? "year" : period(near: token, high?.end ?? low.end, last)
    guard PaySentence.plausible(period).contains(last) else { return nil }
    return Salary(
      min: Int(first.rounded()), max: Int(last.rounded()), currency: currency, period: period)
  }

  /// The amounts that somebody can be paid for a period, in any currency.
  private static func plausible(_ period: String) -> ClosedRange<Double> {
    switch period {
    case "hour": 7...1000
    case "day": 60...5000
    case "week": 150...30_000
    case "month": 400...10_000_000
    default: leastOfYear...100_000_000
    }
  }

  /// The period named next after the amounts, else the last before them, else by their size.
  private func period(near token: Int, _ end: Int, _ value: Double) -> String {
    if let name = named(after: end, within: 40) { return name }
    var before: String?
    for index in hits where posting.hits[index].range.lowerBound < end {
      if let name = name(posting.hits[index]) { before = name }
    }
    if let before, value < 1000 || before != "hour" { return before }
    return value < 300 ? "hour" : value < 1500 ? "day" : "year"
  }

  /// The first period named behind an offset.
  private func named(after offset: Int, within reach: Int) -> String? {
    for index in hits where posting.hits[index].range.lowerBound >= offset {
      guard let name = name(posting.hits[index]) else { continue }
      return posting.hits[index].range.lowerBound - offset < reach ? name : nil
    }
    return nil
  }

  private func name(_ hit: PhraseMatch) -> String? {
    hit.cue.contains(.period) ? tables.period(at: hit.first, in: posting.text) : nil
  }
}

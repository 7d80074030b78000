internal import Documents
internal import Matching
internal import Source

/// Finds the pay that a posting states.
struct SalaryFact {
  let posting: PostingText
  let currencies: Currencies

  /// The pay by the format's own facts, else the first range, else the first amount named as pay.
  static func read(
    _ facts: PostingFacts, _ posting: PostingText, _ parts: [PostingPart], _ currencies: Currencies
  ) -> Salary? {
    if facts.salaryMin != nil || facts.salaryMax != nil {
      return Salary(
        min: facts.salaryMin ?? facts.salaryMax, max: facts.salaryMax ?? facts.salaryMin,
        currency: facts.salaryCurrency ?? "USD", period: facts.salaryPeriod ?? "year")
    }
    let fact = SalaryFact(posting: posting, currencies: currencies)
    var single: Salary?
    let periods: Cue = [.pay, .year, .month, .day, .hour]
    for index in parts.indices {
      let (part, cues) = (parts[index], posting.lines[index].cues)
      guard part == .benefits || part == .meta || !cues.isDisjoint(with: periods),
        cues.contains(.pay) || !cues.contains(.otherMoney),
        let found = fact.salary(in: posting.lines[index])
      else { continue }
      if found.min != found.max || cues.contains(.hour) { return found }
      if single == nil { single = found }
    }
    return single
  }

  private func salary(in line: PostingText.Line) -> Salary? {
    let isPay = line.cues.contains(.pay)
    for index in line.tokens {
      let start = Int(posting.text.tokens[index].start)
      guard ASCII.isDigit(posting.text.bytes[start]), start == 0 || !isInside(start),
        isPay || mayBePay(index, in: line), let low = Amount(at: start, in: posting.text.bytes)
      else { continue }
      let high = upper(after: low, in: line)
      guard isPay || high != nil,
        let currency = currencies.before(start, in: posting.text.bytes)
          ?? currencies.after(high?.end ?? low.end, in: posting.text.bytes)
          ?? (low.isLakhs || high?.isLakhs == true ? "INR" : nil)
      else { continue }
      if let salary = salary(low, high, currency, token: index, in: line) { return salary }
    }
    return nil
  }

  /// Whether a number stands beside a sign, letters or a dash, as an amount outside of pay lines
  /// does.
  private func mayBePay(_ index: Int, in line: PostingText.Line) -> Bool {
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

  /// The second amount of a range.
  private func upper(after low: Amount, in line: PostingText.Line) -> Amount? {
    let bytes = posting.text.bytes
    let limit = min(line.range.upperBound, low.end + 28)
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
        if word == SalaryFact.to || word == SalaryFact.and { joined = true }
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
    _ low: Amount, _ high: Amount?, _ currency: String, token: Int, in line: PostingText.Line
  ) -> Salary? {
    var first = low.value
    let last = high?.value ?? first
    // "£75-90k", "₹35-45 LPA": the suffix of the second counts for both.
    if let high, high.scaled, !low.scaled, first * 20 < last {
      first *= high.isLakhs ? 100_000 : 1000
    }
    guard first <= last, last < first * 6 + 1 else { return nil }
    let isLakhs = low.isLakhs || high?.isLakhs == true
    let period = isLakhs ? "year" : period(near: token, high?.end ?? low.end, last, in: line)
    guard SalaryFact.plausible(period).contains(last) else { return nil }
    return Salary(
      min: Int(first.rounded()), max: Int(last.rounded()), currency: currency, period: period)
  }

  /// The amounts that somebody can be paid for a period, in any currency.
  private static func plausible(_ period: String) -> ClosedRange<Double> {
    switch period {
    case "hour": 7...1000
    case "day": 60...5000
    case "month": 400...10_000_000
    default: 8000...100_000_000
    }
  }

  /// The period named next after the amounts, else the last before them, else by their size.
  private func period(
    near token: Int, _ end: Int, _ value: Double, in line: PostingText.Line
  ) -> String {
    var before: String?
    for index in line.hits {
      let hit = posting.hits[index]
      guard let name = SalaryFact.name(hit.cue) else { continue }
      if hit.range.lowerBound >= end {
        if hit.range.lowerBound - end < 40 { return name }
        break
      }
      before = name
    }
    if let before, value < 1000 || before != "hour" { return before }
    return value < 300 ? "hour" : value < 1500 ? "day" : "year"
  }

  private static func name(_ cue: Cue) -> String? {
    if cue.contains(.hour) { return "hour" }
    if cue.contains(.day) { return "day" }
    if cue.contains(.month) { return "month" }
    return cue.contains(.year) ? "year" : nil
  }
}

internal import Documents
internal import Matching
internal import Source

/// Finds the pay that a posting states, sentence by sentence.
struct SalaryFact {
  /// The most words of a sentence that is a range of money and its label.
  private static let shortest = 12

  let posting: PostingText
  let tables: PostingTables

  /// The pay by the format's own facts, else the first range, else the first amount named as pay.
  static func read(
    _ facts: PostingFacts, _ posting: PostingText, _ parts: [PostingPart], _ tables: PostingTables
  ) -> Salary? {
    if facts.salaryMin != nil || facts.salaryMax != nil {
      // Some boards have the two in the wrong order.
      let stated = [facts.salaryMin, facts.salaryMax].compactMap { $0 }
      return Salary(
        min: stated.min(), max: stated.max(),
        currency: facts.salaryCurrency ?? "USD", period: facts.salaryPeriod ?? "year")
    }
    let fact = SalaryFact(posting: posting, tables: tables)
    var single: Salary?
    var previous: PostingText.Line?
    for index in parts.indices {
      let line = posting.lines[index]
      let found = fact.salary(in: line, parts[index], after: previous)
      if let found, found.min != found.max || found.period == "hour" { return found }
      if single == nil { single = found }
      previous = line
    }
    return single
  }

  /// Whether a line says that the next one states the pay.
  private func names(_ line: PostingText.Line) -> Bool {
    line.cues.contains(.pay)
      && (line.tokens.count <= 4 || posting.lastByte(of: line.range) == UInt8(ascii: ":"))
  }

  /// The first pay that a sentence of the line states.
  private func salary(
    in line: PostingText.Line, _ part: PostingPart, after previous: PostingText.Line?
  ) -> Salary? {
    var isPlace = part == .benefits || part == .meta
    // Not by `map`, which would copy all tables for each line.
    if let previous, names(previous) { isPlace = true }
    let isNear = isPlace || line.cues.contains(.pay)
    // In a wall of text each sentence is a line, and speaks of pay where the one before does.
    let goesOn = previous?.cues.contains(.pay) ?? false
    let mayBeRange = line.tokens.count <= SalaryFact.shortest || line.cues.contains(.benefits)
    guard isNear || goesOn || line.cues.contains(.period) || mayBeRange, holdsNumber(line.tokens)
    else { return nil }
    var sentences = Sentences(line)
    while let sentence = sentences.next(posting) {
      let isPay = sentence.cues.contains(.pay)
      guard isPay || !sentence.cues.contains(.otherMoney) else { continue }
      let tokens = posting.text.tokens(in: sentence.range)
      guard holdsNumber(tokens) else { continue }
      guard
        isNear || goesOn || !sentence.cues.isDisjoint(with: [.period, .benefits])
          || tokens.count <= SalaryFact.shortest
      else { continue }
      let reader = PaySentence(
        posting: posting, tables: tables, tokens: tokens, end: sentence.range.upperBound,
        hits: sentence.hits, isPay: isPay, isNear: isNear || sentence.cues.contains(.period),
        isOffer: part == .about || isPlace)
      if let found = reader.salary { return found }
    }
    return nil
  }

  /// Whether a word begins with a digit; most lines say so at once that they state no pay.
  private func holdsNumber(_ tokens: Range<Int>) -> Bool {
    for index in tokens
    where ASCII.isDigit(posting.text.bytes[Int(posting.text.tokens[index].start)]) {
      return true
    }
    return false
  }
}

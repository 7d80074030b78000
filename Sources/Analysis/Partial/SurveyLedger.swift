internal import Postings

/// The judged postings of a partial survey, packed into some fifty bytes each.
///
/// A survey leaves out copies of a posting. Which postings of one part are copies of those of
/// another shows only when the parts are merged, so a part keeps what each posting adds.
package struct SurveyLedger: Sendable {
  /// Bytes in one piece: a single array would be copied as it grows.
  private static let pieceSize = 1 << 16
  /// The most bytes that nearly every posting takes.
  private static let usualSize = 1 << 9

  /// The words that postings refer to by their number, in the order in which they came.
  package private(set) var words: [String] = []
  private var numbers: [String: Int] = [:]
  private var pieces: [[UInt8]] = []
  /// How many postings it holds.
  package private(set) var count = 0

  package init() {}

  /// The number of a word, or nil for one that no posting has.
  package func number(of word: String) -> Int? { numbers[word] }

  /// Adds a posting at the end.
  mutating func append(_ posting: SurveyPosting) {
    let words = posting.words.map { number(for: $0) }
    let salary = posting.salary.map { (number(for: $0.currency), number(for: $0.period)) }
    let date = number(for: posting.date ?? "")
    let spots = numbers(of: posting.terms, path: posting.path)
    if (pieces.last?.count ?? .max) > SurveyLedger.pieceSize - SurveyLedger.usualSize {
      var piece: [UInt8] = []
      piece.reserveCapacity(SurveyLedger.pieceSize)
      pieces.append(piece)
    }
    var packer = LedgerPacker()
    swap(&packer.bytes, &pieces[pieces.count - 1])
    packer.write(fixed: posting.fingerprint)
    packer.write(posting.asked.count)
    var last = 0
    for asked in posting.asked {
      packer.write((Int(asked.skill) - last) << 2 | asked.level.rank)
      last = Int(asked.skill)
    }
    packer.write(posting.anyOf.count)
    for group in posting.anyOf {
      packer.write(group.count)
      for skill in group { packer.write(Int(skill)) }
    }
    for word in words { packer.write(word) }
    packer.write(date)
    packer.write(optional: posting.years)
    packer.write(optional: salary?.0)
    if let salary {
      packer.write(salary.1)
      packer.write(optional: posting.salary?.min)
      packer.write(optional: posting.salary?.max)
    }
    packer.write(spots)
    swap(&packer.bytes, &pieces[pieces.count - 1])
    count += 1
  }

  /// The names of a posting that the lexicon does not know: how many, the path, names and lines.
  private mutating func numbers(of terms: [TermSpot], path: String) -> [Int] {
    guard !terms.isEmpty else { return [0] }
    return [terms.count, number(for: path)] + terms.flatMap { [number(for: $0.term), $0.line] }
  }

  private mutating func number(for word: String) -> Int {
    if let number = numbers[word] { return number }
    numbers[word] = words.count
    words.append(word)
    return words.count - 1
  }

  /// Hands on the postings in the order in which they came.
  ///
  /// - Complexity: O(bytes).
  package func forEach(_ body: (SurveyPosting) -> Void) {
    for piece in pieces {
      var reader = LedgerUnpacker(piece)
      while !reader.isAtEnd { body(posting(&reader)) }
    }
  }

  private func posting(_ reader: inout LedgerUnpacker) -> SurveyPosting {
    let fingerprint = reader.fixed()
    var last = 0
    let asked = (0..<reader.integer()).map { _ in
      let packed = reader.integer()
      last += packed >> 2
      return SurveyPosting.Asked(skill: Int32(last), level: PostingLevel.byRank[packed & 3])
    }
    let groups = (0..<reader.integer()).map { _ in
      (0..<reader.integer()).map { _ in Int32(reader.integer()) }
    }
    let words = SurveyPosting.Facet.allCases.map { _ in self.words[reader.integer()] }
    let date = self.words[reader.integer()]
    let years = reader.optional()
    var salary: Salary?
    if let currency = reader.optional() {
      let period = self.words[reader.integer()]
      let (least, most) = (reader.optional(), reader.optional())
      salary = Salary(min: least, max: most, currency: self.words[currency], period: period)
    }
    let terms = reader.integer()
    let path = terms > 0 ? self.words[reader.integer()] : ""
    let spots = (0..<terms).map { _ in
      TermSpot(term: self.words[reader.integer()], line: reader.integer())
    }
    return SurveyPosting(
      fingerprint: fingerprint, asked: asked, anyOf: groups, words: words, years: years,
      salary: salary, date: date.isEmpty ? nil : date, path: path, terms: spots)
  }
}

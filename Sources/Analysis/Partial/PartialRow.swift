internal import Postings
internal import Source

/// Reads what one posting adds to a survey from its row of a partial one.
struct PartialRow {
  private(set) var cursor: PartialCursor
  private let skills: [Int32]
  private let words: [String]

  /// - Parameters:
  ///   - cursor: Stands before the row, and past it when it is read.
  ///   - skills: What the part's numbers of skills stand for.
  ///   - words: What its numbers of words stand for.
  init(_ cursor: PartialCursor, skills: [Int32], words: [String]) {
    self.cursor = cursor
    self.skills = skills
    self.words = words
  }

  mutating func read() throws(JSONScanner.Failure) -> SurveyPosting {
    try cursor.open("[")
    let fingerprint = try fingerprint()
    let asked = try asked()
    try cursor.comma()
    let groups = try groups()
    var facets: [String] = []
    for _ in SurveyPosting.Facet.allCases {
      try cursor.comma()
      facets.append(try word() ?? "")
    }
    try cursor.comma()
    let years = try cursor.signed()
    try cursor.comma()
    let salary = try salary()
    try cursor.comma()
    let date = try date()
    try cursor.comma()
    let path = try word() ?? ""
    try cursor.comma()
    let terms = try terms()
    try cursor.close("]")
    return SurveyPosting(
      fingerprint: fingerprint, asked: asked, anyOf: groups, words: facets, years: years,
      salary: salary, date: date, path: path, terms: terms)
  }

  private mutating func fingerprint() throws(JSONScanner.Failure) -> UInt64 {
    let place = cursor.place
    let digits = try cursor.string()
    guard digits.utf8.count == 16, let value = UInt64(digits, radix: 16) else {
      throw JSONScanner.Failure(
        offset: place, message: "expected a fingerprint of 16 hexadecimal digits")
    }
    return value
  }

  /// The skills of the three levels in order of their indices.
  private mutating func asked() throws(JSONScanner.Failure) -> [SurveyPosting.Asked] {
    var asked: [SurveyPosting.Asked] = []
    let start = cursor.place
    for level in [PostingLevel.required, .preferred, .duties] {
      try cursor.comma()
      for skill in try skillList() { asked.append(SurveyPosting.Asked(skill: skill, level: level)) }
    }
    guard !asked.isEmpty else {
      throw JSONScanner.Failure(offset: start, message: "this row asks for no skill")
    }
    asked.sort { $0.skill < $1.skill }
    for index in asked.indices.dropFirst() where asked[index].skill == asked[index - 1].skill {
      throw JSONScanner.Failure(offset: start, message: "this row names a skill twice")
    }
    return asked
  }

  private mutating func groups() throws(JSONScanner.Failure) -> [[Int32]] {
    var groups: [[Int32]] = []
    let (skills, words) = (skills, words)
    try cursor.list { cursor throws(JSONScanner.Failure) in
      var row = PartialRow(cursor, skills: skills, words: words)
      groups.append(try row.skillList().sorted())
      cursor = row.cursor
    }
    return groups
  }

  private mutating func skillList() throws(JSONScanner.Failure) -> [Int32] {
    var list: [Int32] = []
    let skills = skills
    try cursor.list { cursor throws(JSONScanner.Failure) in
      let place = cursor.place
      let number = try cursor.integer()
      guard number < skills.count else {
        throw JSONScanner.Failure(
          offset: place, message: "there is no skill \(number): the part has \(skills.count)")
      }
      list.append(skills[number])
    }
    return list
  }

  private mutating func word() throws(JSONScanner.Failure) -> String? {
    let place = cursor.place
    guard let number = try cursor.signed() else { return nil }
    guard words.indices.contains(number) else {
      throw JSONScanner.Failure(
        offset: place, message: "there is no word \(number): the part has \(words.count)")
    }
    return words[number]
  }

  private mutating func salary() throws(JSONScanner.Failure) -> Salary? {
    if try cursor.takeNull() { return nil }
    try cursor.open("[")
    let least = try cursor.signed()
    try cursor.comma()
    let most = try cursor.signed()
    try cursor.comma()
    let currency = try word() ?? ""
    try cursor.comma()
    let period = try word() ?? ""
    try cursor.close("]")
    return Salary(min: least, max: most, currency: currency, period: period)
  }

  private mutating func terms() throws(JSONScanner.Failure) -> [TermSpot] {
    var terms: [TermSpot] = []
    let (skills, words) = (skills, words)
    try cursor.list { cursor throws(JSONScanner.Failure) in
      var row = PartialRow(cursor, skills: skills, words: words)
      terms.append(try row.term())
      cursor = row.cursor
    }
    return terms
  }

  private mutating func term() throws(JSONScanner.Failure) -> TermSpot {
    try cursor.open("[")
    let term = try word() ?? ""
    try cursor.comma()
    let line = try cursor.integer()
    try cursor.close("]")
    return TermSpot(term: term, line: line)
  }

  private mutating func date() throws(JSONScanner.Failure) -> String? {
    let place = cursor.place
    guard let date = try word() else { return nil }
    guard Calendar.isDate(date) else {
      throw JSONScanner.Failure(offset: place, message: "expected a date such as 2026-10-14")
    }
    return date
  }
}

internal import Documents
package import Postings

/// What one posting adds to a survey: all of it that is counted, and none of its text.
package struct SurveyPosting: Equatable, Sendable {
  /// A skill and the strongest level it is asked at.
  package struct Asked: Equatable, Sendable {
    /// Index of the skill in the lexicon's list.
    package var skill: Int32
    package var level: PostingLevel

    package init(skill: Int32, level: PostingLevel) {
      self.skill = skill
      self.level = level
    }
  }

  /// A word that is counted, by what it tells of a posting.
  package enum Facet: Int, CaseIterable, Sendable {
    case family, seniority, base, specialty, company, location, remote, employment, degree
    case sponsorship, citizenship, clearance, response
  }

  /// A hash of the posting's words, by which copies are known.
  package var fingerprint: UInt64
  /// In order of the skills' indices, each skill once, mere mentions left out.
  package var asked: [Asked]
  /// Groups of skills of which one is enough, each in order of the indices.
  package var anyOf: [[Int32]]
  /// One word for each facet in the order of the cases; empty where none is stated.
  package var words: [String]
  package var years: Int?
  package var salary: Salary?
  package var date: String?
  /// The posting's path, empty where it has no terms.
  package var path: String
  /// Names in its demands that the lexicon does not know.
  package var terms: [TermSpot]

  package init(
    fingerprint: UInt64, asked: [Asked], anyOf: [[Int32]], words: [String], years: Int?,
    salary: Salary?, date: String?, path: String, terms: [TermSpot]
  ) {
    self.fingerprint = fingerprint
    self.asked = asked
    self.anyOf = anyOf
    self.words = words
    self.years = years
    self.salary = salary
    self.date = date
    self.path = path
    self.terms = terms
  }

  /// The word of a facet, empty where none is stated.
  package subscript(facet: Facet) -> String {
    get { words[facet.rawValue] }
    set { words[facet.rawValue] = newValue }
  }
}

/// A posting as a survey meets it.
package enum SurveyEntry: Equatable, Sendable {
  case judged(SurveyPosting)
  /// One whose words are those of a posting counted before.
  case copy
  /// One in which nothing was recognised, by its name.
  case unjudged(String)

  /// Notes how the application went; what was noted before no longer counts.
  package mutating func setResponse(_ response: String?) {
    guard case .judged(var posting) = self else { return }
    posting[.response] = response ?? ""
    self = .judged(posting)
  }

  /// What a posting that was read adds.
  package init(_ reading: PostingReading) {
    guard reading.isJudged else {
      self = .unjudged(reading.document.id ?? reading.document.path)
      return
    }
    let posting = reading.posting
    let title = posting.titleParts
    self = .judged(
      SurveyPosting(
        fingerprint: reading.fingerprint,
        asked: reading.asked.compactMap {
          $0.level == .mention ? nil : SurveyPosting.Asked(skill: $0.skill, level: $0.level)
        },
        anyOf: reading.anyOf.map { $0.sorted() },
        words: [
          title.family, title.seniority.rawValue, title.base, title.specialty ?? "",
          posting.company ?? "", posting.location ?? "", posting.remote.rawValue,
          posting.employment.rawValue, posting.degree.rawValue, posting.sponsorship.rawValue,
          posting.citizenship.rawValue, posting.clearance.rawValue, reading.response ?? "",
        ],
        years: posting.yearsMin, salary: posting.salary,
        date: posting.date.flatMap { Calendar.isDate($0) ? $0 : nil },
        path: reading.terms.isEmpty ? "" : reading.document.path, terms: reading.termSpots))
  }
}

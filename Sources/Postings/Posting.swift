/// A job posting as understood, over a document's text.
///
/// All ranges are bytes of the document's text; all words are those of the labelling guides.
package struct Posting: Sendable {
  package var title: String?
  package var titleParts: TitleParts
  package var company: String?
  package var location: String?
  /// The date posted as `YYYY-MM-DD`, or as stated where it is no such date.
  package var date: String?
  package var yearsMin: Int?
  package var yearsMax: Int?
  package var degree: Degree
  package var salary: Salary?
  package var remote: RemoteMode
  package var employment: EmploymentKind
  package var sponsorship: Sponsorship
  package var citizenship: Eligibility
  package var clearance: Eligibility
  /// The part that each of the document's blocks belongs to, one for each block.
  package var parts: [PostingPart]
  /// Sentences whose own words give another level than their block's part, in order.
  package var shifts: [LevelShift]

  package init(
    title: String?, titleParts: TitleParts, company: String?, location: String?, date: String?,
    yearsMin: Int?, yearsMax: Int?, degree: Degree, salary: Salary?, remote: RemoteMode,
    employment: EmploymentKind, sponsorship: Sponsorship = .unstated,
    citizenship: Eligibility = .unstated, clearance: Eligibility = .unstated,
    parts: [PostingPart], shifts: [LevelShift] = []
  ) {
    self.title = title
    self.titleParts = titleParts
    self.company = company
    self.location = location
    self.date = date
    self.yearsMin = yearsMin
    self.yearsMax = yearsMax
    self.degree = degree
    self.salary = salary
    self.remote = remote
    self.employment = employment
    self.sponsorship = sponsorship
    self.citizenship = citizenship
    self.clearance = clearance
    self.parts = parts
    self.shifts = shifts
  }
}

/// What a stretch of a posting is about.
package enum PostingPart: String, CaseIterable, Sendable {
  case required, preferred, duties, about, benefits, legal, meta
}

extension PostingPart {
  /// All parts, made once: `allCases` is made anew for each look.
  static let all = allCases
}

/// A job title taken apart.
package struct TitleParts: Equatable, Sendable {
  package var seniority: Seniority
  /// Such as `platform`; `other` where no family fits.
  package var family: String
  /// The core occupation in lower case.
  package var base: String
  /// What narrows it, as written.
  package var specialty: String?

  package init(seniority: Seniority, family: String, base: String, specialty: String?) {
    self.seniority = seniority
    self.family = family
    self.base = base
    self.specialty = specialty
  }
}

/// The level that a title states.
package enum Seniority: String, CaseIterable, Sendable {
  case intern, junior, mid, senior, staff, principal, lead, manager, director, executive, unstated
}

/// Whether a degree is asked for.
package enum Degree: String, CaseIterable, Sendable {
  case required, preferred, none
  case orEquivalent = "or-equivalent"
}

/// Where the work is done.
package enum RemoteMode: String, CaseIterable, Sendable {
  case remote, hybrid, onsite, unstated
}

/// The terms of employment.
package enum EmploymentKind: String, CaseIterable, Sendable {
  case fullTime = "full-time"
  case partTime = "part-time"
  case contract, internship, unstated
}

/// Whether the employer sponsors a visa.
package enum Sponsorship: String, CaseIterable, Sendable {
  case offered
  case notOffered = "not-offered"
  case unstated
}

/// Whether a posting asks for a citizenship, or for a clearance.
package enum Eligibility: String, CaseIterable, Sendable {
  case required, preferred, unstated
}

/// Pay as a posting states it, in whole units of the currency.
package struct Salary: Equatable, Sendable {
  package var min: Int?
  package var max: Int?
  /// Such as `USD`.
  package var currency: String
  /// `year`, `month`, `week`, `day` or `hour`.
  package var period: String

  package init(min: Int?, max: Int?, currency: String, period: String) {
    self.min = min
    self.max = max
    self.currency = currency
    self.period = period
  }
}

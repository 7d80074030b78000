internal import Analysis
internal import Lexicon
internal import Postings
internal import Source

/// The tables of the survey, alike on a page and in Markdown.
struct SurveyTables {
  let survey: Survey
  let names: SkillNames

  init(_ survey: Survey) {
    self.survey = survey
    names = SkillNames(survey.lexicon)
  }

  /// The kinds of skills in the order of their most asked ones, each with its skills.
  var kinds: [(kind: SkillKind, rows: [Survey.Row])] {
    var kinds: [SkillKind] = []
    for row in survey.skills where !kinds.contains(row.kind) { kinds.append(row.kind) }
    return kinds.map { kind in (kind, survey.skills.filter { $0.kind == kind }) }
  }

  /// How many postings ask for each skill of a kind.
  func skills(_ kind: SkillKind, _ rows: [Survey.Row]) -> DataTable {
    var columns: [DataTable.Column] = [
      .init(name: "Skill"), .init(name: "Asked", isNumber: true),
      .init(name: "Required", isNumber: true), .init(name: "Preferred", isNumber: true),
      .init(name: "Duties", isNumber: true),
    ]
    if survey.resume != nil { columns.append(.init(name: "Resume")) }
    return DataTable(
      "\(kind.heading), postings that ask for each of \(survey.judged)", columns: columns,
      rows: rows.map { row in
        [
          row.name, "\(row.postings) of \(row.of)", String(row.required), String(row.preferred),
          String(row.postings - row.required - row.preferred),
        ] + (row.status.map { [$0.rawValue] } ?? [])
      })
  }

  /// Which skills come together.
  var pairs: DataTable {
    DataTable(
      "Pairs in at least two postings, of \(survey.judged); lift is how many times more often than "
        + "by chance",
      columns: [
        .init(name: "Skills"), .init(name: "Postings", isNumber: true),
        .init(name: "Lift", isNumber: true),
      ],
      rows: survey.pairs.map { pair in
        [
          names.joined(pair.skills, separator: " and "), "\(pair.postings) of \(survey.judged)",
          Numbers.decimal(pair.lift, places: 1),
        ]
      })
  }

  /// The either/or groups.
  var groups: DataTable {
    DataTable(
      "Groups of which one skill is enough",
      columns: [.init(name: "One of"), .init(name: "Postings", isNumber: true)],
      rows: survey.anyOf.map {
        [names.joined($0.skills, separator: " or "), "\($0.postings) of \(survey.judged)"]
      })
  }

  /// How many postings have each of some words.
  func words(_ title: String, _ entries: [Tally.Entry]) -> DataTable {
    DataTable(
      "\(title), postings with each of \(survey.judged)",
      columns: [.init(name: title), .init(name: "Postings", isNumber: true)],
      rows: entries.map { [$0.value, "\($0.count) of \(survey.judged)"] })
  }

  /// What titles are made of, with a name each; those without words are left out.
  var titles: [(name: String, entries: [Tally.Entry])] {
    [
      ("Families", survey.families), ("Levels", survey.seniorities), ("Titles", survey.names),
      ("Specialties", survey.specialties),
    ].filter { !$0.1.isEmpty }
  }

  /// Where and on which terms, with a name each; what nothing is said of is left out.
  var terms: [(name: String, entries: [Tally.Entry])] {
    let rights = [
      ("Visa sponsorship", survey.sponsorship), ("Citizenship", survey.citizenship),
      ("Clearance", survey.clearance),
    ].filter { $0.1.contains { $0.value != Eligibility.unstated.rawValue } }
    let facts = [
      ("Companies", survey.companies), ("Locations", survey.locations), ("Remote", survey.remote),
      ("Employment", survey.employment), ("Degrees", survey.degrees),
    ]
    return (facts + rights).filter { !$0.1.isEmpty }
  }
}

/// The survey's titles, years, pay and months.
extension SurveyTables {
  /// The shapes of titles.
  var patterns: DataTable {
    DataTable(
      "Shapes of titles, and what stands in their gap",
      columns: [
        .init(name: "Shape"), .init(name: "Postings", isNumber: true), .init(name: "Specialties"),
      ],
      rows: survey.patterns.map { pattern in
        [
          pattern.value, "\(pattern.postings) of \(survey.judged)",
          pattern.specialties.map { "\($0.value) \($0.count)" }.joined(separator: ", "),
        ]
      })
  }

  /// The titles here beside the openings that the lexicon knows of.
  var market: DataTable {
    DataTable(
      "Titles here beside the openings that the lexicon knows of",
      columns: [
        .init(name: "Role"), .init(name: "Here", isNumber: true),
        .init(name: "Openings a month", isNumber: true), .init(name: "Source"),
      ],
      rows: survey.market.filter { $0.postings > 0 }.map {
        [
          $0.name, "\($0.postings) of \(survey.judged)", Numbers.grouped($0.monthlyOpenings),
          "\($0.region), as of \($0.asOf): \($0.source)",
        ]
      })
  }

  /// How many postings ask for each number of years.
  var years: DataTable {
    DataTable(
      "Least years asked, of \(survey.years.stated) postings",
      columns: [.init(name: "Years"), .init(name: "Postings", isNumber: true)],
      rows: survey.years.counts.map { [String($0.value), String($0.postings)] })
  }

  /// The pay of each currency and period.
  var pay: DataTable {
    DataTable(
      "Pay by currency and period",
      columns: [
        .init(name: "Pay"), .init(name: "Postings", isNumber: true),
        .init(name: "Least", isNumber: true), .init(name: "Median from", isNumber: true),
        .init(name: "Median to", isNumber: true), .init(name: "Most", isNumber: true),
      ],
      rows: survey.salary.map { pay in
        ["\(pay.currency) \(SurveyText.per(pay.period))", String(pay.stated)]
          + [pay.lowest, pay.medianMin, pay.medianMax, pay.highest].map {
            $0.map(Numbers.grouped) ?? "-"
          }
      })
  }

  /// The postings of each month.
  var months: DataTable {
    DataTable(
      "Postings of each month and their most asked skills",
      columns: [
        .init(name: "Month"), .init(name: "Postings", isNumber: true), .init(name: "Skills"),
      ],
      rows: survey.trend.map { month in
        [
          month.month, String(month.postings),
          month.skills.map { "\(names[$0.value]) \($0.count)" }.joined(separator: ", "),
        ]
      })
  }

  /// How applications went.
  var responses: DataTable {
    DataTable(
      "By title and by company, the best first",
      columns: [
        .init(name: "Title or company"), .init(name: "Kind"),
        .init(name: "Led on", isNumber: true), .init(name: "Statuses"),
      ],
      rows: survey.responses.rows.map { row in
        [
          row.value, row.kind.rawValue, "\(row.positive) of \(row.applied)",
          row.statuses.map { "\($0.value) \($0.count)" }.joined(separator: ", "),
        ]
      })
  }
}

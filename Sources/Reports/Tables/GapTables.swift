internal import Analysis
internal import Lexicon
internal import Source

/// The tables of the gap report, alike on a page and in Markdown.
struct GapTables {
  /// The most letters of a posting's line.
  static let excerpt = 240

  let gap: Gap
  let names: SkillNames

  init(_ gap: Gap) {
    self.gap = gap
    names = SkillNames(gap.lexicon)
  }

  /// What the resume is compared with.
  var target: String {
    [gap.role?.name, gap.read.map { Numbers.count($0, "posting") }].compactMap { $0 }
      .joined(separator: " and ")
  }

  /// The skills that are asked for and not met: tools to learn or to show, without broad terms.
  var gaps: [Gap.Row] {
    gap.rows.filter { !$0.evidence.status.isMet && $0.kind != .softSkill && !$0.isBroad }
  }

  /// The gaps in the order of the report, with what each list is of; empty lists are left out.
  var gapLists: [(title: String, rows: [Gap.Row])] {
    let missing = gap.rows.filter { !$0.evidence.status.isMet }
    // With postings, what only the role names comes after what they ask.
    let isAsked = { (row: Gap.Row) in gap.judged == 0 || (row.demand?.postings ?? 0) > 0 }
    return [
      ("To learn or to show", gaps.filter(isAsked)),
      ("Named by the role and asked in none of these postings", gaps.filter { !isAsked($0) }),
      (
        "Concepts and practices that the resume does not name",
        missing.filter { $0.kind != .softSkill && $0.isBroad }
      ),
      ("Soft skills that the resume does not name", missing.filter { $0.kind == .softSkill }),
    ].filter { !$0.1.isEmpty }
  }

  /// How many postings ask for a skill: in all, and at each level.
  static func counts(_ row: Gap.Row) -> (asked: Int, levels: [Int]) {
    guard let demand = row.demand else { return (0, [0, 0, 0]) }
    return (
      demand.postings,
      [demand.required, demand.preferred, demand.postings - demand.required - demand.preferred]
    )
  }

  /// What the resume has near a skill.
  func near(_ row: Gap.Row) -> String {
    var words: [String] = []
    for near in row.evidence.near where !words.contains(near.text) { words.append(near.text) }
    return words.isEmpty
      ? names.joined(row.evidence.neighbours.prefix(3)) : words.prefix(3).joined(separator: ", ")
  }

  /// How the words that show a skill are misspelt, each once.
  static func misspelt(_ row: Gap.Row) -> String {
    var slips: [String] = []
    for slip in row.evidence.misspelt where !slips.contains(slip.text) { slips.append(slip.text) }
    return slips.prefix(3).joined(separator: ", ")
  }

  /// How often each skill is asked, and what the resume shows of it.
  func demand(_ rows: [Gap.Row]) -> DataTable {
    DataTable(
      "Postings that ask for each skill, of \(gap.judged)",
      columns: [
        .init(name: "Skill"), .init(name: "Resume"), .init(name: "Asked", isNumber: true),
        .init(name: "Required", isNumber: true), .init(name: "Preferred", isNumber: true),
        .init(name: "Duties", isNumber: true),
      ],
      rows: rows.map { row in
        let counts = GapTables.counts(row)
        return [row.name, row.evidence.status.rawValue, String(counts.asked)]
          + counts.levels.map { String($0) }
      })
  }

  /// What is asked and not met, with the line that asks for it.
  func gaps(_ caption: String, _ rows: [Gap.Row]) -> DataTable {
    var columns = [DataTable.Column(name: "Skill"), .init(name: "Kind")]
    if gap.role != nil { columns.append(.init(name: "Role")) }
    if gap.judged > 0 {
      columns += [
        .init(name: "Asked", isNumber: true), .init(name: "Required", isNumber: true),
        .init(name: "Opens", isNumber: true),
      ]
    }
    columns.append(
      .init(
        name: gap.judged > 0 ? "Asked in, and what is near" : "What is near, and what would show it"
      ))
    let opens =
      gap.judged > 0
      ? ". Opens: with the skill, nothing that so many postings require is missing any more" : ""
    return DataTable(caption + opens, columns: columns, rows: rows.map(cells))
  }

  private func cells(_ row: Gap.Row) -> [String] {
    var cells = [row.name, row.kind.rawValue]
    if gap.role != nil { cells.append(row.tier?.rawValue ?? "-") }
    var words: [String] = []
    if gap.judged > 0 {
      let counts = GapTables.counts(row)
      cells += [
        "\(counts.asked) of \(gap.judged)", String(counts.levels[0]), String(row.opens?.full ?? 0),
      ]
      if let quote = row.askedIn.first {
        words.append(
          TextPage.excerpt(quote.text, limit: GapTables.excerpt) + " ("
            + TextPage.name(of: quote.place) + ")")
      }
    }
    if row.evidence.status == .related { words.append("near: " + near(row)) }
    if let signal = row.provenBy.first { words.append("shown by: " + signal) }
    return cells + [words.joined(separator: "; ")]
  }

  /// What is met, with the line that shows it best.
  func met(_ rows: [Gap.Row]) -> DataTable {
    DataTable(
      "What is met, and the line that shows it",
      columns: [.init(name: "Skill"), .init(name: "Resume")]
        + (gap.judged > 0 ? [.init(name: "Asked", isNumber: true)] : [])
        + [.init(name: "Line"), .init(name: "Where")],
      rows: rows.map { row in
        let slips = GapTables.misspelt(row)
        let remarks = [
          row.evidence.through.map { "through " + $0 }, slips.isEmpty ? nil : "written " + slips,
        ].compactMap { $0 }
        let quote = row.evidence.quotes.first
        return [
          row.name + (remarks.isEmpty ? "" : " (" + remarks.joined(separator: ", ") + ")"),
          row.evidence.status.rawValue,
        ] + (gap.judged > 0 ? ["\(GapTables.counts(row).asked) of \(gap.judged)"] : [])
          + [
            quote.map { TextPage.excerpt($0.text, limit: GapTables.excerpt) } ?? "",
            quote.map { TextPage.name(of: $0.place) } ?? "",
          ]
      })
  }

  /// The either/or groups.
  var groups: DataTable {
    DataTable(
      "Groups of which one skill is enough",
      columns: [
        .init(name: "One of"), .init(name: "Postings", isNumber: true),
        .init(name: "Met"), .init(name: "Where first"),
      ],
      rows: gap.anyOf.map {
        [
          names.joined($0.skills, separator: " or "), "\($0.postings) of \(gap.judged)",
          $0.met ? "met" : "not met", TextPage.name(of: $0.place),
        ]
      })
  }

  /// The titles that postings carry.
  var titles: DataTable {
    DataTable(
      "Titles of the postings",
      columns: [
        .init(name: "Title"), .init(name: "Postings", isNumber: true), .init(name: "Where first"),
      ],
      rows: gap.titles.asked.map {
        [$0.base, "\($0.postings) of \(gap.judged)", TextPage.name(of: $0.place)]
      })
  }

  /// The skills that stand only in lists.
  var listed: DataTable {
    DataTable(
      "Skills that stand only in lists, and lines of near neighbours that could name them",
      columns: [.init(name: "Skill"), .init(name: "Listed at"), .init(name: "Could stand in")],
      rows: gap.listedNotShown.map { listed in
        [
          names[listed.skill], TextPage.name(of: listed.place),
          listed.couldStandIn.map { "\($0.text) (\(TextPage.name(of: $0.place)))" }
            .joined(separator: "; "),
        ]
      })
  }
}

extension DataTable {
  /// The names that the lexicon does not know.
  static func unknown(_ terms: [UnknownTerm], of judged: Int) -> DataTable {
    DataTable(
      "Candidates for the lexicon; none of them counts as a skill",
      columns: [
        .init(name: "Name"), .init(name: "Postings", isNumber: true), .init(name: "Where first"),
      ],
      rows: terms.map { [$0.term, "\($0.postings) of \(judged)", "\($0.path):\($0.line)"] })
  }

  /// The postings in which nothing was recognised, and those that could not be read.
  static func leftOut(
    unjudged: [String], copies: [PostingCopy] = [], unreadable: [Gap.Unreadable]
  ) -> DataTable {
    DataTable(
      "Postings that count nowhere in this page",
      columns: [.init(name: "Posting"), .init(name: "Reason")],
      rows: unjudged.map { [$0, "nothing recognised"] }
        + copies.map { [$0.name, "a copy of " + $0.original] }
        + unreadable.map { [$0.path, "could not be read: " + $0.reason] })
  }
}

internal import Analysis
internal import Lexicon
internal import Postings
internal import Source

/// The tables of postings in the order of fit, alike in every format.
struct RankingTables {
  /// How many missing skills a posting's row names.
  private static let namedMissing = 3

  let ranking: Ranking
  let names: SkillNames

  init(_ ranking: Ranking) {
    self.ranking = ranking
    names = SkillNames(ranking.lexicon)
  }

  /// How many postings lack nothing, one, two or more of what they require.
  var reach: String {
    var counts = [0, 0, 0, 0]
    for row in ranking.rows where row.required.of > 0 {
      counts[min(row.required.of - row.required.met, 3)] += 1
    }
    let requiring = counts.reduce(0, +)
    let copies =
      ranking.duplicates > 0
      ? " \(Numbers.count(ranking.duplicates, "copy", "copies")) left out." : ""
    return "Of what postings require, nothing is missing in \(counts[0]) of \(requiring), one "
      + "thing in \(counts[1]), two in \(counts[2]), more in \(counts[3]).\(copies)"
  }

  /// What a posting is called: its title, else its name.
  static func title(_ row: Ranking.Row) -> String { row.title ?? name(row) }

  /// The record's own id, else the file.
  static func name(_ row: Ranking.Row) -> String { row.id ?? row.path }

  /// The skills that a posting requires and the resume does not show, the first by name.
  func lacks(_ posting: Ranking.Row) -> String {
    let missing = posting.missing.filter { $0.level == .required }
    guard !missing.isEmpty else { return posting.required.of == 0 ? "" : "nothing" }
    let named = missing.prefix(RankingTables.namedMissing).map {
      names.joined($0.skills.prefix(3), separator: " or ")
    }
    let rest = missing.count - named.count
    return named.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }

  /// A share as counts, or what is said where nothing is asked.
  static func told(_ share: Ranking.Share) -> String {
    share.of == 0 ? "none stated" : "\(share.met) of \(share.of)"
  }

  /// Each posting with what it asks and what is missing.
  var postings: DataTable {
    DataTable(
      "Postings, the best fit first",
      columns: [
        .init(name: "No.", isNumber: true), .init(name: "Posting"), .init(name: "Required met"),
        .init(name: "Preferred met"), .init(name: "Lacks"), .init(name: "Years"),
        .init(name: "Level"), .init(name: "File"),
      ],
      rows: ranking.rows.enumerated().map { index, row in
        [
          String(index + 1),
          [RankingTables.title(row), row.company].compactMap { $0 }.joined(separator: ", "),
          RankingTables.told(row.required), RankingTables.told(row.preferred), lacks(row),
          RankText.years(row.years), RankText.level(row.level),
          row.id.map { "\(row.path), \($0)" } ?? row.path,
        ]
      })
  }

  /// What a posting asks and the resume does not show, with the posting's own line.
  func missing(_ posting: Ranking.Row) -> DataTable {
    DataTable(
      "What is missing",
      columns: [.init(name: "Skill"), .init(name: "Level"), .init(name: "Asked in")],
      rows: posting.missing.map { requirement in
        let near = requirement.status == .related ? ", a near neighbour is there" : ""
        let line = requirement.quote.map {
          "\(TextPage.excerpt($0.text, limit: GapTables.excerpt)) (\(TextPage.name(of: $0.place)))"
        }
        return [
          names.joined(requirement.skills, separator: " or "), requirement.level.rawValue + near,
          line ?? "",
        ]
      })
  }
}

internal import Analysis
internal import Lexicon
internal import Source

/// The tables of the report of paths, alike on a page and in Markdown.
struct PathsTables {
  let paths: Paths

  init(_ paths: Paths) { self.paths = paths }

  /// The roles with the figures that their order goes by.
  var roles: DataTable {
    DataTable(
      "The roles, the nearest first",
      columns: [
        .init(name: "No.", isNumber: true), .init(name: "role"),
        .init(name: "weighted", isNumber: true), .init(name: "band"),
        .init(name: "met", isNumber: true), .init(name: "reused", isNumber: true),
        .init(name: "proof", isNumber: true), .init(name: "market", isNumber: true),
      ],
      rows: paths.rows.enumerated().map { index, row in
        [
          String(index + 1), row.role.name, "\(row.coverage.percent) %",
          row.isHeld ? PathsWords.held(paths) : row.band.rawValue,
          "\(row.coverage.met) of \(row.coverage.of)", "\(row.reused.met) of \(row.reused.of)",
          PathsWords.proof(row, in: paths), PathsWords.openings(row),
        ]
      })
  }

  /// The roles beside what the four filters ask, as far as it can be counted.
  var filters: DataTable {
    let most = paths.rows.map(openings).max() ?? 0
    return DataTable(
      "The roles by the four filters; what the figures cannot tell is yours to judge",
      columns: [
        .init(name: "Role"), .init(name: "Skills reused", isNumber: true),
        .init(name: paths.from == nil ? "Proof found" : "To prove", isNumber: true),
        .init(name: paths.read == nil ? "Openings a month" : "Postings", isNumber: true),
        .init(name: "A day of it"),
      ],
      cells: paths.rows.map { row in
        let held = row.isHeld ? " (\(PathsWords.held(paths)))" : ""
        let proof = Ranking.Share(met: row.proofFound.count, of: row.proof.count)
        return [
          .init(text: row.role.name + held),
          .init(text: "\(row.reused.met) of \(row.reused.of)", share: row.reused),
          .init(
            text: PathsWords.proof(row, in: paths), share: paths.from == nil ? proof : nil),
          .init(
            text: PathsWords.openings(row),
            share: most > 0 && isKnown(row) ? .init(met: openings(row), of: most) : nil),
          .init(text: row.role.dayToDay.first ?? ""),
        ]
      })
  }

  private func isKnown(_ row: Paths.Row) -> Bool {
    row.postings != nil || row.role.market.monthlyOpenings != nil
  }

  /// Postings with a title of a role, or without postings the openings that the lexicon knows of.
  private func openings(_ row: Paths.Row) -> Int {
    row.postings?.postings ?? row.role.market.monthlyOpenings ?? 0
  }

  /// What the lexicon knows of each role's market.
  var market: DataTable {
    DataTable(
      "Openings and pay as the lexicon has them; - where it has no figure",
      columns: [
        .init(name: "Role"), .init(name: "Openings a month", isNumber: true), .init(name: "Region"),
        .init(name: "Pay"), .init(name: "As of"), .init(name: "Source"),
      ],
      rows: paths.rows.filter { !$0.role.market.asOf.isEmpty }.map { row in
        let market = row.role.market
        let pay = market.pay.map { pay in
          "\(pay.level), \(pay.region): \(Numbers.grouped(pay.min)) to \(Numbers.grouped(pay.max)) "
            + "\(pay.currency) a \(pay.period)"
        }
        return [
          row.role.name, market.monthlyOpenings.map(Numbers.grouped) ?? "-", market.region,
          pay.isEmpty ? "-" : pay.joined(separator: "; "), market.asOf, market.source,
        ]
      })
  }
}

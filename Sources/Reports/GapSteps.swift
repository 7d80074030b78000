internal import Analysis
internal import Lexicon
internal import Source

/// The three things to do next: what to learn, what to build, what to write.
struct GapSteps {
  /// One thing to do, and why.
  struct Step {
    var title: String
    var parts: [Part] = []
  }

  /// What a step says, and the line that it speaks of.
  struct Part {
    var text = ""
    /// What is worth knowing beside it.
    var note = ""
    var quote: Quote?
  }

  /// How many of the gaps are told.
  private static let topGaps = 3
  /// How many of the gaps that a project would show are named.
  private static let namedGaps = 8

  private let gap: Gap
  private let tables: GapTables

  init(_ tables: GapTables) {
    gap = tables.gap
    self.tables = tables
  }

  /// The steps, those left out that the resume has no need of.
  var all: [Step] { [learn] + [build, write].compactMap { $0 } }

  private var learn: Step {
    let top = tables.gaps.prefix(GapSteps.topGaps)
    guard !top.isEmpty else {
      let text = "No tool, language or product that is asked for is missing."
      return Step(title: "No gap", parts: [Part(text: text)])
    }
    return Step(
      title: "Learn or show " + top.map(\.name).joined(separator: ", "),
      parts: top.map { row in
        let quote = row.askedIn.first.map {
          Quote(place: $0.place, text: TextPage.excerpt($0.text, limit: GapTables.excerpt))
        }
        return Part(text: "\(row.name): \(told(row))", quote: quote)
      })
  }

  /// How much a skill is asked for.
  private func told(_ row: Gap.Row) -> String {
    var facts: [String] = []
    if let demand = row.demand, demand.postings > 0 {
      facts.append(
        "asked by \(demand.postings) of \(demand.of) postings, required by \(demand.required)")
    }
    if let tier = row.tier { facts.append("\(tier.rawValue) to the role") }
    if let opens = row.opens, opens.full > 0 {
      facts.append("with it, nothing required is missing in \(opens.full)")
    }
    if row.evidence.status == .related { facts.append("near it: " + tables.near(row)) }
    return facts.joined(separator: "; ")
  }

  /// The project whose signal would show most of the gaps; the first of equals.
  private var build: Step? {
    var best: (proof: Gap.Proof, rows: [Gap.Row])?
    for proof in gap.proof where proof.found.isEmpty {
      let rows = tables.gaps.filter { $0.provenBy.contains(proof.signal) }
      if rows.count > best?.rows.count ?? -1 { best = (proof, rows) }
    }
    guard let best else { return nil }
    var part = Part(text: best.proof.project)
    if !best.rows.isEmpty {
      let rest = best.rows.count - GapSteps.namedGaps
      part.note =
        "Would show, itself or by a near neighbour, \(best.rows.count) of \(tables.gaps.count) gaps: "
        + best.rows.prefix(GapSteps.namedGaps).map(\.name).joined(separator: ", ")
        + (rest > 0 ? " and \(rest) more" : "")
    }
    return Step(title: "Build proof: " + best.proof.signal, parts: [part])
  }

  private var write: Step? {
    if let weakest = gap.weakest.first {
      return Step(
        title: "Rewrite the weakest line",
        parts: [Part(quote: weakest), Part(text: "Say what changed, for whom, by how much.")])
    }
    guard let listed = gap.listedNotShown.first else { return nil }
    var parts = [Part(text: "It is only listed, at \(TextPage.name(of: listed.place)).")]
    if let line = listed.couldStandIn.first {
      parts.append(Part(text: "If it was used here, the line could say so:", quote: line))
    }
    return Step(title: "Show \(tables.names[listed.skill]) in a line of work", parts: parts)
  }
}

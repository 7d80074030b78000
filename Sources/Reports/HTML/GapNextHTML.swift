internal import Analysis
internal import Lexicon
internal import Source

/// The three things to do next: what to learn, what to build, what to write.
extension GapHTML {
  /// How many of the gaps are told at the top.
  private static let topGaps = 3
  /// How many of the gaps that a project would show are named.
  private static let namedGaps = 8
  /// The most letters of a posting's line.
  static let excerpt = 240

  func next(_ page: inout HTMLPage) {
    page.section("next", "What to do next") { part in
      part.element("ol", ("class", "next")) { list in
        learn(&list)
        build(&list)
        write(&list)
      }
    }
  }

  private func learn(_ list: inout Markup) {
    let top = gapRows.prefix(GapHTML.topGaps)
    list.element("li") { item in
      guard !top.isEmpty else {
        item.element("h3", text: "No gap")
        item.paragraph("No tool, language or product that is asked for is missing.")
        return
      }
      item.element("h3", text: "Learn or show " + top.map(\.name).joined(separator: ", "))
      for row in top {
        item.paragraph("\(row.name): \(told(row))")
        if let quote = row.askedIn.first { item.quote(quote, limit: GapHTML.excerpt) }
      }
    }
  }

  /// How much a skill is asked for.
  func told(_ row: Gap.Row) -> String {
    var facts: [String] = []
    if let demand = row.demand, demand.postings > 0 {
      facts.append(
        "asked by \(demand.postings) of \(demand.of) postings, required by \(demand.required)")
    }
    if let tier = row.tier { facts.append("\(tier.rawValue) to the role") }
    if let opens = row.opens, opens.full > 0 {
      facts.append("with it, nothing required is missing in \(opens.full)")
    }
    if row.evidence.status == .related {
      facts.append("near it: " + near(row))
    }
    return facts.joined(separator: "; ")
  }

  /// What the resume has near a skill.
  func near(_ row: Gap.Row) -> String {
    var words: [String] = []
    for near in row.evidence.near where !words.contains(near.text) { words.append(near.text) }
    return words.isEmpty
      ? names.joined(row.evidence.neighbours.prefix(3)) : words.prefix(3).joined(separator: ", ")
  }

  /// The project whose signal would show most of the gaps; the first of equals.
  private func build(_ list: inout Markup) {
    var best: (proof: Gap.Proof, rows: [Gap.Row])?
    for proof in gap.proof where proof.found.isEmpty {
      let rows = gapRows.filter { $0.provenBy.contains(proof.signal) }
      if rows.count > best?.rows.count ?? -1 { best = (proof, rows) }
    }
    guard let best else { return }
    list.element("li") { item in
      item.element("h3", text: "Build proof: " + best.proof.signal)
      item.paragraph(best.proof.project)
      if !best.rows.isEmpty {
        item.note(
          "Would show, itself or by a near neighbour, \(best.rows.count) of \(gapRows.count) gaps: "
            + best.rows.prefix(GapHTML.namedGaps).map(\.name).joined(separator: ", ")
            + (best.rows.count > GapHTML.namedGaps
              ? " and \(best.rows.count - GapHTML.namedGaps) more" : ""))
      }
    }
  }

  private func write(_ list: inout Markup) {
    if let weakest = gap.weakest.first {
      list.element("li") { item in
        item.element("h3", text: "Rewrite the weakest line")
        item.quote(weakest)
        item.paragraph("Say what changed, for whom, by how much.")
      }
    } else if let listed = gap.listedNotShown.first {
      list.element("li") { item in
        item.element("h3", text: "Show \(names[listed.skill]) in a line of work")
        item.paragraph("It is only listed, at \(TextPage.name(of: listed.place)).")
        if let line = listed.couldStandIn.first {
          item.paragraph("If it was used here, the line could say so:")
          item.quote(line)
        }
      }
    }
  }
}

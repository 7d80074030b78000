internal import Analysis
internal import Lexicon
internal import Source

/// What the resume shows: the line behind every skill met, proof of work, and what its lines lack.
extension GapHTML {
  /// How many skills, and how many lines of each kind, are seen before more are asked for.
  private static let topCards = 16
  private static let topLines = 6

  func evidence(_ page: inout HTMLPage) {
    let met = gap.rows.filter(\.evidence.status.isMet)
    guard !met.isEmpty else { return }
    page.section(
      "evidence", "Met: \(Numbers.count(met.count, "skill")) with the lines that show each"
    ) {
      $0.folding(met, first: GapHTML.topCards, noun: "skills") { part, rows in
        part.element("div", ("class", "cards")) { cards in
          for row in rows { cards.element("div") { card(row, &$0) } }
        }
      }
    }
  }

  private func card(_ row: Gap.Row, _ card: inout Markup) {
    card.element("h3", text: row.name)
    var facts = [GapHTML.mark(row.evidence.status)]
    if let through = row.evidence.through { facts.append("through \(through)") }
    if let demand = row.demand, demand.postings > 0 {
      facts.append("asked by \(demand.postings) of \(demand.of)")
    }
    if let tier = row.tier { facts.append("\(tier.rawValue) to the role") }
    let slips = GapTables.misspelt(row)
    if !slips.isEmpty { facts.append("written " + slips) }
    card.note(facts.joined(separator: ", "))
    for quote in row.evidence.quotes { card.quote(quote) }
  }

  func proof(_ page: inout HTMLPage) {
    guard let role = gap.role, !gap.proof.isEmpty else { return }
    let found = gap.proof.filter { !$0.found.isEmpty }
    let absent = gap.proof.filter(\.found.isEmpty)
    page.section(
      "proof",
      "Proof of work for a \(role.name): \(found.count) of \(gap.proof.count) signals found"
    ) { part in
      part.element("div", ("class", "pair")) { pair in
        if !absent.isEmpty {
          pair.element("div") { side in
            side.element("h3", text: "Not found, and a project that would show it")
            side.element("ul", ("class", "plain")) { list in
              for proof in absent {
                list.element("li") { item in
                  item.element("strong", text: proof.signal)
                  item.paragraph(proof.project)
                }
              }
            }
          }
        }
        if !found.isEmpty {
          pair.element("div") { side in
            side.element("h3", text: "Found")
            side.element("ul", ("class", "plain")) { list in
              for proof in found {
                list.element("li") { item in
                  item.element("strong", text: proof.signal)
                  for quote in proof.found.prefix(1) { item.quote(quote) }
                }
              }
            }
          }
        }
      }
    }
  }

  /// Adds what the resume's lines lack, which to bring forward, and what stands only in lists.
  func lines(_ page: inout HTMLPage) {
    page.section("lines", "The resume's lines") { part in
      if !gap.weakest.isEmpty {
        part.element("h3", text: "Weakest, as written: say what changed, for whom, by how much")
        for quote in gap.weakest { part.quote(quote) }
      }
      if !gap.forward.isEmpty {
        part.element("h3", text: "To bring forward: \(gap.forward.count) name what is asked")
        part.folding(gap.forward, first: GapHTML.topLines, noun: "lines") { part, lines in
          for line in lines {
            part.quote(line.quote, remark: "for " + names.joined(line.skills))
          }
        }
      }
      if !gap.idle.isEmpty {
        part.element("h3", text: "Naming nothing that is asked: \(gap.idle.count)")
        part.folding(gap.idle, first: GapHTML.topLines, noun: "lines") { part, lines in
          for line in lines { part.quote(line) }
        }
      }
      lists(&part)
    }
  }

  private func lists(_ part: inout Markup) {
    if !gap.listedNotShown.isEmpty {
      part.element("h3", text: "Listed and shown in no line: \(gap.listedNotShown.count)")
      tables.listed.add(to: &part)
    }
    if !gap.shownNotListed.isEmpty {
      part.element("h3", text: "Shown and not in the skills list: \(gap.shownNotListed.count)")
      part.paragraph(names.joined(gap.shownNotListed))
    }
  }
}

internal import Analysis
internal import Lexicon
internal import Source

/// Each path whole: what carries over, what is missing, what to prove, and what its days are like.
extension PathsHTML {
  /// Adds the nearest paths open, and the others under their names.
  func told(_ page: inout HTMLPage) {
    let others = PathsWords.told(paths, all: true)
    let first = PathsWords.told(paths, all: false).map(\.role.id)
    page.section("paths", "The paths one by one") { part in
      for id in first {
        guard let row = others.first(where: { $0.role.id == id }) else { continue }
        part.element("h3", text: PathsHTML.title(row))
        path(row, &part)
      }
      for row in others where !first.contains(row.role.id) {
        part.element("details") { details in
          details.element("summary") { $0.element("h3", text: PathsHTML.title(row)) }
          path(row, &details)
        }
      }
    }
  }

  private static func title(_ row: Paths.Row) -> String {
    "\(row.role.name): \(PathsWords.distance(row))"
  }

  private func path(_ row: Paths.Row, _ part: inout Markup) {
    if !row.role.focus.isEmpty { part.paragraph(row.role.focus) }
    part.element("div", ("class", "pair")) { pair in
      pair.element("div") { side in
        carriesOver(row, &side)
        gaps(row, &side)
        side.facts("Its days", row.role.dayToDay)
        side.facts("Titles", [row.role.titles.joined(separator: ", ")])
        side.facts("Market", PathsWords.market(row, all: true))
        side.facts("Plan it", ["vitae plan RESUME --role \(row.role.id)"])
      }
      pair.element("div") { proof(row, &$0) }
    }
  }

  private func carriesOver(_ row: Paths.Row, _ side: inout Markup) {
    guard !row.carriesOver.isEmpty else { return }
    side.element("h4", text: "Carries over: \(row.carriesOver.count)")
    side.element("ul", ("class", "plain")) { list in
      for status in EvidenceStatus.allCases {
        let skills = row.carriesOver.filter { $0.status == status }
        guard !skills.isEmpty else { continue }
        list.element("li") { item in
          item.element("strong", text: GapHTML.mark(status))
          item.text(": " + skills.map(PathsHTML.told).joined(separator: ", "))
        }
      }
      let unjudged = row.carriesOver.filter { $0.status == nil }
      if !unjudged.isEmpty {
        list.element("li", text: unjudged.map(\.name).joined(separator: ", "))
      }
    }
  }

  /// A skill with the line of the resume that shows it.
  private static func told(_ skill: Paths.RoleSkill) -> String {
    skill.name + (skill.line.map { " (line \($0.place.start.line))" } ?? "")
  }

  private func gaps(_ row: Paths.Row, _ side: inout Markup) {
    guard !row.gaps.isEmpty else { return }
    side.element("h4", text: "Gaps that count most")
    side.list(row.gaps.map(PathsWords.gap))
  }

  private func proof(_ row: Paths.Row, _ side: inout Markup) {
    if !row.proofFound.isEmpty {
      side.element(
        "h4", text: "Proof found: \(row.proofFound.count) of \(row.proof.count) signals")
      side.element("ul", ("class", "plain")) { list in
        for proof in row.proofFound {
          list.element("li") { item in
            item.element("strong", text: proof.signal)
            for quote in proof.found.prefix(1) { item.quote(quote) }
          }
        }
      }
    }
    guard !row.proofMissing.isEmpty else { return }
    side.element(
      "h4",
      text: paths.from == nil
        ? "Proof missing: \(row.proofMissing.count) of \(row.proof.count), and a project for each"
        : "To prove: \(row.proofMissing.count) signals, and a project for each")
    side.element("ul", ("class", "plain")) { list in
      for proof in row.proofMissing {
        list.element("li") { item in
          item.element("strong", text: proof.signal)
          item.paragraph(proof.project)
        }
      }
    }
  }
}

extension Markup {
  /// Adds a heading over some texts; nothing where they say nothing.
  fileprivate mutating func facts(_ title: String, _ texts: [String]) {
    let texts = texts.filter { !$0.isEmpty }
    guard !texts.isEmpty else { return }
    element("h4", text: title)
    if texts.count > 1 { list(texts) } else { for text in texts { paragraph(text) } }
  }
}

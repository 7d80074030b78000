package import Analysis
internal import Lexicon
internal import Source

/// Two roles side by side for a terminal.
package enum ComparisonText {
  /// The bytes of the report.
  package static func render(_ comparison: RoleComparison, style: PageStyle) -> [UInt8] {
    var page = TextPage(style)
    let (left, right) = (comparison.left, comparison.right)
    page.title("\(left.name) and \(right.name) side by side")
    for line in ComparisonWords.distances(comparison) {
      page.paragraph(line, indent: 2, hanging: 2)
    }
    for part in ComparisonWords.parts(comparison) {
      page.heading(part.name)
      page.columns(part.left, part.right)
    }
    page.heading("Skills of both: \(comparison.shared.count)")
    let names = SkillNames(comparison.lexicon)
    page.paragraph(names.joined(comparison.shared), indent: 2)
    return page.bytes
  }
}

/// What a comparison of roles says, alike in text and in Markdown.
enum ComparisonWords {
  /// How far each of the roles is from the other.
  static func distances(_ comparison: RoleComparison) -> [String] {
    func distance(_ from: RoleLexicon, _ to: RoleLexicon, _ covered: RoleCoverage) -> String {
      "from \(from.name) to \(to.name): \(Paths.Band(covered.weighted).rawValue), "
        + "\(covered.percent) % weighted; \(covered.met) of \(covered.of) core and common skills "
        + "are known in the other role"
    }
    return [
      distance(comparison.left, comparison.right, comparison.rightCovered),
      distance(comparison.right, comparison.left, comparison.leftCovered),
    ]
  }

  /// What stands side by side.
  static func parts(
    _ comparison: RoleComparison
  ) -> [(name: String, left: [String], right: [String])] {
    let (left, right) = (comparison.left, comparison.right)
    let names = SkillNames(comparison.lexicon)
    func joined(_ items: [String]) -> [String] {
      items.isEmpty ? [] : [items.joined(separator: ", ")]
    }
    return [
      ("Role", [left.name], [right.name]), ("Focus", [left.focus], [right.focus]),
      (
        "Core skills", joined(left.skills.core.map { names[$0] }),
        joined(right.skills.core.map { names[$0] })
      ),
      (
        "Core and common skills of this role alone",
        joined(comparison.onlyLeft.map { names[$0] }),
        joined(comparison.onlyRight.map { names[$0] })
      ), ("Tools", joined(left.tools), joined(right.tools)),
      ("Deliverables", left.deliverables, right.deliverables),
      ("Its days", left.dayToDay, right.dayToDay), ("Best for", left.bestFor, right.bestFor),
    ].filter { !$0.1.isEmpty || !$0.2.isEmpty }
  }
}

extension TextPage {
  /// Adds two lists of texts beside each other; those of one row begin on one line.
  mutating func columns(_ left: [String], _ right: [String]) {
    let room = (width - 5) / 2
    for index in 0..<max(left.count, right.count) {
      let first = index < left.count ? TextPage.wrapped(left[index], room) : []
      let second = index < right.count ? TextPage.wrapped(right[index], room) : []
      for row in 0..<max(first.count, second.count) {
        let cell = TextPage.column(row < first.count ? first[row] : "", room)
        let line = "  " + cell + "   " + (row < second.count ? second[row] : "")
        self.line(String(line.reversed().drop { $0 == " " }.reversed()))
      }
    }
  }

  /// A text in lines of at most so many columns, later ones deeper; a longer word stands alone.
  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var row = ""
    for word in Display.escaped(text).split(separator: " ") {
      if !row.isEmpty, row.count + 1 + word.count > width {
        lines.append(row)
        row = "  " + word
      } else {
        row += (row.isEmpty ? "" : " ") + word
      }
    }
    return row.isEmpty ? lines : lines + [row]
  }
}

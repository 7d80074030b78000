package import Analysis
internal import Lexicon
internal import Source

/// Two roles side by side as a page that is one file.
package enum ComparisonHTML {
  /// The bytes of the page.
  ///
  /// - Parameters:
  ///   - comparison: The report's values.
  ///   - tool: Which lexicon the report was made with.
  /// - Returns: UTF-8 text.
  package static func render(_ comparison: RoleComparison, tool: Tool) -> [UInt8] {
    let (left, right) = (comparison.left, comparison.right)
    var page = HTMLPage(title: "\(left.name) and \(right.name) side by side", tool: tool)
    page.section("distance", "How far each is from the other") { part in
      part.note(
        "Bars are the weighted share of a role's core and common skills that the lexicon names for "
          + "the other role too; the lines stand at 40, 50 and 70 %.")
      BarChart(
        "The weighted share of each role that the other covers",
        [
          bar("To \(right.name)", comparison.rightCovered),
          bar("To \(left.name)", comparison.leftCovered),
        ], scale: LinearScale(percentMarkedAt: PathsHTML.marks)
      ).add(to: &part)
      part.list(ComparisonWords.distances(comparison))
    }
    for (place, row) in ComparisonWords.parts(comparison).dropFirst().enumerated() {
      page.section("part-\(place + 1)", row.name) { part in
        part.element("div", ("class", "pair")) { pair in
          for (role, texts) in [(left, row.left), (right, row.right)] {
            pair.element("div") { side in
              side.element("h3", text: role.name)
              if texts.count > 1 { side.list(texts) } else { texts.forEach { side.paragraph($0) } }
            }
          }
        }
      }
    }
    page.section("shared", "Skills of both: \(comparison.shared.count)") {
      $0.paragraph(SkillNames(comparison.lexicon).joined(comparison.shared))
    }
    return page.bytes
  }

  private static func bar(_ name: String, _ covered: RoleCoverage) -> BarChart.Bar {
    BarChart.Bar(
      label: name, value: "\(covered.percent) % \(Paths.Band(covered.weighted).rawValue)",
      parts: [covered.percent])
  }
}

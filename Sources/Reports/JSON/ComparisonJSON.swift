package import Analysis
internal import Lexicon
internal import Source

/// Two roles side by side, as JSON.
package enum ComparisonJSON {
  /// The bytes of the report.
  package static func render(_ comparison: RoleComparison, tool: Tool) -> [UInt8] {
    Envelope.report("paths", tool: tool) { writer in
      writer.key("compared")
      writer.array { writer in
        role(comparison.left, comparison.leftCovered, comparison.onlyLeft, &writer)
        role(comparison.right, comparison.rightCovered, comparison.onlyRight, &writer)
      }
      writer.member("shared", comparison.shared)
    }
  }

  private static func role(
    _ role: RoleLexicon, _ covered: RoleCoverage, _ alone: [String], _ writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("role", role.id)
      writer.member("name", role.name)
      writer.member("family", role.family)
      writer.member("focus", role.focus)
      writer.member("core", role.skills.core)
      writer.member("common", role.skills.common)
      writer.member("alone", alone)
      writer.member("tools", role.tools)
      writer.member("deliverables", role.deliverables)
      writer.member("dayToDay", role.dayToDay)
      writer.member("bestFor", role.bestFor)
      writer.key("coveredByOther")
      writer.object { writer in
        writer.member("met", covered.met)
        writer.member("of", covered.of)
      }
      writer.member("weighted", covered.weighted)
      writer.member("band", Paths.Band(covered.weighted).rawValue)
    }
  }
}

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
      writer.key("shared")
      writer.strings(comparison.shared)
    }
  }

  private static func role(
    _ role: RoleLexicon, _ covered: RoleCoverage, _ alone: [String], _ writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.key("role")
      writer.string(role.id)
      writer.key("name")
      writer.string(role.name)
      writer.key("family")
      writer.string(role.family)
      writer.key("focus")
      writer.string(role.focus)
      writer.key("core")
      writer.strings(role.skills.core)
      writer.key("common")
      writer.strings(role.skills.common)
      writer.key("alone")
      writer.strings(alone)
      writer.key("tools")
      writer.strings(role.tools)
      writer.key("deliverables")
      writer.strings(role.deliverables)
      writer.key("dayToDay")
      writer.strings(role.dayToDay)
      writer.key("bestFor")
      writer.strings(role.bestFor)
      writer.key("coveredByOther")
      writer.object { writer in
        writer.key("met")
        writer.integer(covered.met)
        writer.key("of")
        writer.integer(covered.of)
      }
      writer.key("weighted")
      writer.number(covered.weighted)
      writer.key("band")
      writer.string(Paths.Band(covered.weighted).rawValue)
    }
  }
}

internal import Lexicon
package import Source

/// The gaps of an earlier report, to tell what has changed since.
package struct GapHistory: Equatable, Sendable {
  /// What became of the gaps of an earlier report.
  package struct Change: Equatable, Sendable {
    /// The earlier report's file.
    package var path: String
    /// Skills that were gaps and are met now.
    package var closed: [String] = []
    /// Skills that are gaps and were not then: newly asked, or no longer shown.
    package var new: [String] = []
    /// Skills that were gaps and still are.
    package var open: [String] = []
    /// Whether the earlier report was about another role.
    package var isOfOtherRole = false
  }

  private let path: String
  private let role: String?
  private let gaps: Set<String>

  /// Reads a report that `vitae gap --format json` wrote.
  ///
  /// - Throws: A problem that shows where the file is no such report.
  package init(_ bytes: [UInt8], path: String) throws(Problem) {
    let root = try JSONParser.parse(bytes, path: path)
    guard root["command"]?.string == "gap", let rows = root["skills"]?.array else {
      throw JSONParser.problem(
        "this is no gap report", at: root.range.lowerBound, bytes: bytes, path: path,
        hint: "write one with: vitae gap RESUME ... --format json -o REPORT.json")
    }
    var gaps: Set<String> = []
    for row in rows {
      guard let skill = row["skill"]?.string,
        let status = row["status"]?.string.flatMap(EvidenceStatus.init(rawValue:))
      else {
        throw JSONParser.problem(
          "a skill of a gap report has \"skill\" and \"status\"", at: row.range.lowerBound,
          bytes: bytes, path: path)
      }
      if !status.isMet { gaps.insert(skill) }
    }
    self.path = path
    self.gaps = gaps
    role = root["target"]?["role"]?.string
  }

  /// What has changed up to a newer report, each list in that report's order.
  func change(to gap: Gap) -> Change {
    var change = Change(path: path)
    for row in gap.rows {
      switch (gaps.contains(row.skill), row.evidence.status.isMet) {
      case (true, true): change.closed.append(row.skill)
      case (true, false): change.open.append(row.skill)
      case (false, false): change.new.append(row.skill)
      case (false, true): continue
      }
    }
    change.isOfOtherRole = role != gap.role?.id
    return change
  }
}

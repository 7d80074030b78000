package import Source

/// The findings that were there before, so that only new ones count.
///
/// A finding is known again by its fingerprint, which stays when lines move.
package struct Baseline: Sendable {
  /// One finding of the file.
  package struct Entry: Comparable, Hashable, Sendable {
    package var path: String
    package var rule: String
    package var fingerprint: String

    package init(path: String, rule: String, fingerprint: String) {
      self.path = path
      self.rule = rule
      self.fingerprint = fingerprint
    }

    package static func < (left: Entry, right: Entry) -> Bool {
      (left.path, left.rule, left.fingerprint) < (right.path, right.rule, right.fingerprint)
    }
  }

  /// In order, each once.
  package let entries: [Entry]
  private let fingerprints: Set<String>

  package init(_ entries: [Entry]) {
    self.entries = Set(entries).sorted()
    fingerprints = Set(entries.map(\.fingerprint))
  }

  /// Raised when a member changes its meaning or goes away.
  private static let schemaVersion = 1

  /// Reads a file that ``bytes`` wrote.
  ///
  /// - Throws: Every problem of the file with its line.
  package init(_ bytes: [UInt8], path: String) throws(Problems) {
    let node = try Problems.collect { () throws(Problem) in
      try JSONParser.parse(bytes, path: path)
    }
    var reading = JSONReading(path: path, bytes: bytes)
    var fields = reading.fields(of: node)
    if let version = fields.required("schemaVersion", &reading),
      reading.integer(of: version) != Baseline.schemaVersion
    {
      reading.report(
        "this baseline is of another version", at: version.range,
        hint: "write it anew: vitae lint --write-baseline FILE PATH...")
    }
    var entries: [Entry] = []
    if let list = fields.required("findings", &reading) {
      for item in reading.items(of: list) {
        var entry = reading.fields(of: item)
        entries.append(
          Entry(
            path: entry.string("path", &reading), rule: entry.string("rule", &reading),
            fingerprint: entry.string("fingerprint", &reading)))
        entry.finish(&reading)
      }
    }
    fields.finish(&reading)
    guard reading.problems.isEmpty else { throw Problems(reading.problems) }
    self.init(entries)
  }

  /// The file: one finding a line, in an order that a change of one leaves as it is.
  package var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schemaVersion", Baseline.schemaVersion)
      writer.breakLine()
      writer.key("findings")
      writer.array(entries) { writer, entry in
        writer.breakLine()
        writer.object { writer in
          writer.member("path", entry.path)
          writer.member("rule", entry.rule)
          writer.member("fingerprint", entry.fingerprint)
        }
      }
    }
    writer.endLine()
    return writer.take()
  }

  /// The findings, those marked that the baseline knows.
  package func marked(_ findings: [Finding]) -> [Finding] {
    findings.map { finding in
      guard finding.suppressed == nil, fingerprints.contains(finding.fingerprint) else {
        return finding
      }
      var finding = finding
      finding.suppressed = Suppression(kind: .baseline, reason: nil)
      return finding
    }
  }
}

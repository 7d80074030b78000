package import Documents
package import Linting
package import Resumes
package import Source

/// What a lint run found, file by file.
package struct LintReport: Sendable {
  /// One file of the run.
  package struct File: Sendable {
    package var path: String
    package var format: String?
    /// Why the file could not be linted, or nil where it was.
    package var reason: String?
    package var bullets: BulletCounts?
    package var findings: [LocatedFinding]

    /// A file that was linted.
    package init(_ document: Document, bullets: BulletCounts, findings: [Finding]) {
      let locator = Locator(document)
      path = document.path
      format = document.format
      self.bullets = bullets
      self.findings = findings.map { LocatedFinding($0, locator) }
    }

    /// A file that could not be linted.
    package init(path: String, reason: String) {
      self.path = path
      self.reason = reason
      findings = []
    }
  }

  /// Files in the order of their paths.
  package private(set) var files: [File]

  /// - Parameter files: The files in any order.
  package init(_ files: [File]) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The number of findings of a severity.
  package func count(_ severity: Rule.Severity) -> Int {
    files.reduce(0) { $0 + $1.findings.count { $0.finding.rule.severity == severity } }
  }

  /// All findings.
  package var total: Int { files.reduce(0) { $0 + $1.findings.count } }

  /// Findings that a fix can mend.
  package var fixable: Int {
    files.reduce(0) { $0 + $1.findings.count { !$0.finding.fixes.isEmpty } }
  }

  /// Whether a finding is at least this severe.
  package func reaches(_ severity: Rule.Severity) -> Bool {
    files.contains { $0.findings.contains { $0.finding.rule.severity >= severity } }
  }
}

/// A finding with its place in the original and the line it stands in.
package struct LocatedFinding: Sendable {
  package var finding: Finding
  package var place: Place
  /// The first line of the place as it stands in the file.
  package var line: String
  /// The place of each edit of each fix.
  package var edits: [[Place]]

  init(_ finding: Finding, _ locator: Locator) {
    self.finding = finding
    place = locator.place(finding.range)
    line = locator.firstLine(finding.range)
    edits = finding.fixes.map { fix in fix.edits.map { locator.place(original: $0.range) } }
  }
}

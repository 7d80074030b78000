package import Analysis
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
    /// All findings, also those that are not counted.
    package var findings: [LocatedFinding] { didSet { tally = Tally(findings) } }
    /// The findings in numbers.
    package private(set) var tally: Tally
    /// How many fixes were made in the file.
    package var fixed = 0
    private var isEmpty = false
    private var cautions: [ResumeCaution] = []

    /// A file that was linted.
    package init(
      _ document: Document, bullets: BulletCounts, findings: [Finding],
      cautions: [ResumeCaution] = []
    ) {
      isEmpty = document.text.allSatisfy(ASCII.isSpace)
      self.cautions = cautions
      let locator = Locator(document)
      path = document.path
      format = document.format
      self.bullets = bullets
      self.findings = findings.map { LocatedFinding($0, locator) }
      tally = Tally(self.findings)
    }

    /// A file that could not be linted.
    package init(path: String, reason: String) {
      self.path = path
      self.reason = reason
      findings = []
      tally = Tally([])
    }

    /// The findings that count.
    package var counted: [LocatedFinding] { findings.filter { $0.finding.suppressed == nil } }

    /// Whether a finding is at least this severe.
    package func reaches(_ severity: Rule.Severity) -> Bool {
      tally.counts.contains { $0.key >= severity }
    }

    /// Why there was nothing to judge, and what to do about it.
    package var unjudged: (message: String, hint: String) {
      if isEmpty { return ("this file is empty, so there was nothing to judge", "was it saved?") }
      for case .language(let language) in cautions {
        return (
          "this seems to be written in \(CautionWords.name(language)), so no line that tells of work "
            + "was recognised", "only English is judged: lint the English version"
        )
      }
      return (
        "no line that tells of work was recognised, so there was nothing to judge",
        "is it a resume? see: vitae extract PATH"
      )
    }
  }

  /// Findings in numbers, made once: a finding is a large value to look at again and again.
  package struct Tally: Sendable {
    /// The findings that count, by severity; none of a severity has no entry.
    fileprivate var counts: [Rule.Severity: Int] = [:]
    fileprivate var fixable = 0
    fileprivate var suppressed = 0

    fileprivate init(_ findings: [LocatedFinding]) {
      for located in findings {
        guard located.finding.suppressed == nil else {
          suppressed += 1
          continue
        }
        counts[located.finding.rule.severity, default: 0] += 1
        if located.finding.safeFix != nil { fixable += 1 }
      }
    }
  }

  /// Files in the order of their paths.
  package internal(set) var files: [File]
  /// The rules that ran.
  package let rules: [Rule]
  package let tool: Tool
  /// Whether a run without a file is none that failed.
  private let mayBeEmpty: Bool
  /// Whether reports for people leave out their last line, the summary.
  let isBrief: Bool

  /// A report of files in any order.
  package init(
    _ files: [File], rules: [Rule], tool: Tool, mayBeEmpty: Bool = false, isBrief: Bool = false
  ) {
    self.mayBeEmpty = mayBeEmpty
    self.isBrief = isBrief
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.rules = rules
    self.tool = tool
  }

  /// The findings that count, of all files.
  package var counted: [LocatedFinding] { files.flatMap(\.counted) }

  /// The findings that are not counted.
  package var suppressed: Int { files.reduce(0) { $0 + $1.tally.suppressed } }

  /// The number of findings of a severity.
  package func count(_ severity: Rule.Severity) -> Int {
    files.reduce(0) { $0 + $1.tally.counts[severity, default: 0] }
  }

  /// The number of findings that count.
  package var total: Int { Rule.Severity.allCases.reduce(0) { $0 + count($1) } }

  /// Findings that `--fix` can mend.
  package var fixable: Int { files.reduce(0) { $0 + $1.tally.fixable } }

  /// Fixes that were made.
  package var fixed: Int { files.reduce(0) { $0 + $1.fixed } }

  /// Marks all findings as being in the baseline, so that none counts.
  package mutating func markAsKnown() {
    for file in files.indices {
      for index in files[file].findings.indices
      where files[file].findings[index].finding.suppressed == nil {
        files[file].findings[index].finding.suppressed = Suppression(kind: .baseline, reason: nil)
      }
    }
  }

  /// The files that were read but in which no line of work was recognised.
  package var unjudged: [File] { files.filter { $0.reason == nil && $0.bullets?.total == 0 } }

  /// Whether nothing at all could be judged: a clean report would mean nothing.
  package var isVoid: Bool {
    if files.isEmpty { return !mayBeEmpty }
    return unjudged.count == files.count && files.allSatisfy(\.findings.isEmpty)
  }

  /// The files because of which the run has failed, and why.
  package var failures: [(path: String, message: String)] {
    files.compactMap { file in
      if let reason = file.reason { return (file.path, reason) }
      return isVoid ? (file.path, file.unjudged.message) : nil
    }
  }
}

/// A finding with its place in the original and the line it stands in.
package struct LocatedFinding: Sendable {
  package var finding: Finding
  package var region: Region
  /// The first line of the place as it stands in the file.
  package var line: String
  /// The columns of the place in the line; without an end where it goes on in the next.
  var marked: Range<Int>
  /// The place of each edit of each fix.
  package var edits: [[Region]]

  /// Where it stands, in code points.
  package var place: Place { region.place }

  init(_ finding: Finding, _ locator: Locator) {
    self.finding = finding
    region = Region(finding.original, locator)
    let lines = locator.holder(of: finding.original.lowerBound).lines
    line = String(decoding: lines.content(ofLine: region.place.start.line), as: UTF8.self)
    let (start, end) = (region.place.start, region.place.end)
    marked = start.column..<(end.line == start.line ? end.column : .max)
    edits = finding.fixes.map { $0.edits.map { Region($0.range, locator) } }
  }
}

import Analysis
import Documents
import Lexicon
import Linting
import Matching
import Reports
import Resumes
import Source

extension FuzzTarget {
  /// The reader of resumes, bullets, and every rule, those of the defaults and the others.
  package static let resumes = FuzzTarget(name: "resumes") { input throws(Broken) in
    guard let input = FuzzInput(input, choices: Format.all.count + 1) else { return 0 }
    guard input.choice < Format.all.count else { return try bullets(input.bytes) }
    var used = 0
    for document in input.documents {
      let reading = BuiltIn.resumes.read(document)
      try check(reading)
      used += try lint(reading)
    }
    return used
  } seeds: { file, path in
    let lines = file.split(separator: ASCII.lineFeed).filter { $0.starts(with: "- ".utf8) }
    let bullets = Array(lines.joined(separator: [ASCII.lineFeed]))
    return FuzzInput.seeds(file, path) + [FuzzInput.seed(Format.all.count, bullets)]
  }

  /// Each line as a bullet.
  private static func bullets(_ bytes: [UInt8]) throws(Broken) -> Int {
    var used = 0
    for line in bytes.split(separator: ASCII.lineFeed) {
      let text = TokenizedText(String(decoding: line, as: UTF8.self))
      let whole = text.bytes.indices
      let findings = BuiltIn.classifier.findings(of: whole, in: text)
      try check(findings, within: whole)
      used += findings.isWeak ? 1 : 2
    }
    return used
  }

  private static func check(_ findings: BulletFindings, within line: Range<Int>) throws(Broken) {
    for range in [findings.openerRange, findings.metricRange] {
      guard let range else { continue }
      try require(
        line.lowerBound <= range.lowerBound && range.upperBound <= line.upperBound,
        "\(range) is outside of its line \(line)")
    }
  }

  private static func check(_ reading: ResumeReading) throws(Broken) {
    let (document, resume) = (reading.document, reading.resume)
    let invariants = Invariants(document)
    try invariants.check(reading.mentions, skills: BuiltIn.lexicon.skills.count)
    for section in resume.sections {
      try invariants.check(section.range, "a section")
      try require(
        section.blocks.upperBound <= document.blocks.count, "a section of blocks that are none")
    }
    for position in resume.positions {
      try invariants.check(position.range, "a position")
      try invariants.check(position.header, "a position's header")
    }
    for bullet in resume.bullets {
      try invariants.check(bullet.range, "a bullet")
      try require(document.blocks.indices.contains(bullet.block), "a bullet of no block")
      try require(resume.sections.indices.contains(bullet.section), "a bullet of no section")
      let position = bullet.position ?? 0
      try require(
        bullet.position == nil || resume.positions.indices.contains(position),
        "a bullet of no position")
      try check(bullet.findings, within: bullet.range)
    }
  }

  private static func lint(_ reading: ResumeReading) throws(Broken) -> Int {
    let input = LintInput(
      document: reading.document, text: reading.text, resume: reading.resume,
      mentions: reading.mentions, skills: BuiltIn.lexicon.skills, tables: BuiltIn.tables,
      today: YearMonth(year: 2026, month: 6))
    let found = BuiltIn.linter.findings(in: input)
    let invariants = Invariants(reading.document)
    for finding in found {
      try invariants.check(original: finding.original, "a finding of \(finding.rule.name)")
      for edit in finding.fixes.flatMap(\.edits) {
        try invariants.check(original: edit.range, "a fix of \(finding.rule.name)")
      }
    }
    try require(Set(found.map(\.fingerprint)).count == found.count, "fingerprints are alike")
    let fixed = Fix.apply(found.compactMap(\.safeFix), to: reading.document.original)
    try require(
      reading.document.format == Format.mhtml.name || TextDecoding.firstInvalidByte(fixed) == nil,
      "fixes break UTF-8")
    return fixed.count + (try reported(found, reading))
  }

  /// A report can be written, and read again where it is JSON; the input's length chooses which, for
  /// all of them take longer than the rest.
  private static func reported(
    _ found: [Finding], _ reading: ResumeReading
  ) throws(Broken) -> Int {
    let file = LintReport.File(
      reading.document, bullets: BulletCounts(reading.resume.bullets), findings: found)
    let report = LintReport([file], rules: BuiltIn.linter.rules, tool: Tool(lexicon: "t"))
    let format = LintFormat.all[reading.document.original.count % LintFormat.all.count]
    let bytes = format.render(report, .plain)
    try require(TextDecoding.firstInvalidByte(bytes) == nil, "\(format.name) is not UTF-8")
    if ["json", "sarif", "gitlab", "rdjson"].contains(format.name) {
      try Invariants.checkJSON(bytes, format.name)
    }
    return bytes.count
  }
}

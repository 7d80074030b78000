internal import Documents
internal import Matching
internal import Resumes
internal import Source

extension Rule {
  /// A line names work without any effect or figure.
  static let noOutcome = Rule(
    id: "I107", name: "no-outcome", category: .impact, severity: .warning, confidence: .high,
    isDefault: true, scope: .effect,
    summary: "A line names work without any effect or figure.",
    why:
      "What was built is half of the story; a reader weighs what it changed, for whom and by how "
      + "much.",
    bad: [
      "«Built» backend services in Go and Python.",
      "«Wrote» unit tests for the payment module",
      "«Migrated» the reporting jobs to Airflow",
      "«Implemented» OAuth 2.0 login and session handling",
      "«Refactored» the order module into smaller classes in 2021",
      "«Configured» Nginx and TLS certificates for the staging cluster",
    ],
    good: [
      "Built Go and Python services that serve 20M requests a day, cutting p95 latency by 28%",
      "Wrote unit tests for the payment module, which cut failed releases by half",
      "Migrated 45 reporting jobs to Airflow",
      "Promoted to lead engineer within a year",
      "Wrote an 8-page guide to the release process",
      "Moved 20 custom Java tools to the new build",
      "Rebuilt the intake form in React, making it usable on phones",
      "Open source library for reading sensor logs",
      "Strong documentation and presentation skills",
      "Good communication with customers",
      .resume(
        "# Sam Field\n\n## Experience\n\n- Cut time to recovery from 74 minutes to 12\n"
          + "  - Wrote the rollback controller in Go\n"),
    ]
  ) { input in
    input.lines.compactMap { line in
      // Who was promoted or chosen tells what came of their work; a line that names no deed and no
      // duty describes a thing.
      guard line.findings.kind != .outcome, line.findings.metric == .none,
        line.findings.openerRange != nil || input.opensWithWork(line),
        !input.tables.passive.allowed.contains(line.tokens.lowerBound, in: input.text),
        !input.countsSomething(line), !input.makesSomethingSo(line), !input.isMeans(line)
      else { return nil }
      return Violation(
        input.opening(of: line),
        "this line tells what was done, not what came of it; add the effect and its size: "
          + input.effectFrame(line))
    }
  }
}

extension LintInput {
  /// Whether a line stands under one that states the outcome, as the way to it.
  fileprivate func isMeans(_ line: Line) -> Bool {
    let depth = document.blocks[line.bullet.block].level
    guard depth > 0, let index = bullet(at: line.range.lowerBound) else { return false }
    let above = resume.bullets[..<index].last { document.blocks[$0.block].level < depth }
    return above?.findings.kind == .outcome && above?.section == line.bullet.section
  }

  /// Whether a line opens with the name of a kind of work: "Installation of", not "Library for", and
  /// not "Good presentation skills", which names no work at all.
  fileprivate func opensWithWork(_ line: Line) -> Bool {
    line.findings.kind == .responsibility && text.folded(line.tokens.upperBound - 1) != "skills"
      && line.tokens.prefix(2).contains { index in
        let word = text.folded(index)
        return ["tion", "ment", "ing", "ance", "sis"].contains { word.hasSuffix($0) }
          && tables.listedSoftSkills.match(at: index, in: text) == nil
      }
  }

  /// Whether a line gives a figure, though none that is known to measure: "an 8-page guide", not
  /// the number of a year or a version.
  fileprivate func countsSomething(_ line: Line) -> Bool {
    line.tokens.contains { index in
      let bytes = text.bytes[text.tokens[index].range]
      guard bytes.allSatisfy({ ASCII.isDigit($0) }), !isYear(bytes),
        index + 1 < line.tokens.upperBound
      else { return false }
      let before = index > line.tokens.lowerBound ? text.bytes[text.tokens[index - 1].range] : []
      return before.first.map { ASCII.isLower($0) } ?? true
    }
  }

  private func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
  }

  /// Whether a clause tells what the deed made of something: "..., making it usable on phones".
  fileprivate func makesSomethingSo(_ line: Line) -> Bool {
    line.tokens.dropFirst().contains { index in
      guard text.folded(index) == "making" else { return false }
      let gap = text.tokens[index - 1].range.upperBound..<text.tokens[index].range.lowerBound
      return text.bytes[gap].contains(UInt8(ascii: ","))
    }
  }
}

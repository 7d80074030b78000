internal import Analysis
internal import Documents
internal import Lexicon
internal import Linting
internal import Matching
internal import Reports
internal import Resumes
internal import Source

/// The rules, word lists and settings that hold for all files of a run.
struct LintRun {
  let rules: [Rule]
  let tool: Tool
  private let linter: Linter
  private let analyzer: ResumeAnalyzer
  private let skills: SkillList
  private let tables: LintTables
  private let today: YearMonth
  private let heedsComments: Bool
  private let accepted: Set<String>
  private let baseline: Baseline?
  private let baselinePath: String?
  private let newBaseline: String?
  let wording: WordLists

  /// - Throws: A problem for a rule that is not known, a lexicon or a baseline that is damaged.
  init(_ invocation: Invocation) throws(Problems) {
    rules = try Problems.collect { () throws(Problem) in try RuleSelection.rules(invocation) }
    _ = try Problems.collect { () throws(Problem) in try Inputs.format(invocation) }
    newBaseline = invocation.value(.writeBaseline)
    baselinePath = newBaseline == nil ? invocation.value(.baseline) : nil
    baseline = try baselinePath.map { path throws(Problems) in try LintRun.baseline(path) }
    accepted = Set(
      invocation.all(.accept).flatMap { $0.split(separator: ",") }.map {
        LintRun.plain(String($0))
      })
    heedsComments = !invocation.has(.noInline)
    let lexicon = try LexiconLoading.load([.skills, .wording], invocation)
    // The tables take longer to make than all else that a run does.
    let (matcher, (reader, tables)) = Parallel.both(
      jobs: Parallel.cores, { SkillMatcher(lexicon.skills) },
      { (ResumeReader(wording: lexicon.wording), LintTables(lexicon.wording)) })
    analyzer = ResumeAnalyzer(matcher: matcher, reader: reader, wording: lexicon.wording)
    linter = Linter(rules: rules)
    wording = lexicon.wording
    skills = lexicon.skills
    self.tables = tables
    tool = Tool(lexicon: lexicon.version)
    let (year, month) = Terminal.currentMonth
    today = YearMonth(year: year, month: month)
  }

  /// What a document's lines of work are, and what is wrong with it.
  func lint(
    _ document: Document
  ) -> (bullets: BulletCounts, findings: [Finding], cautions: [ResumeCaution]) {
    let reading = analyzer.read(document)
    // By the rules for English every line of another language is wrong.
    guard reading.otherLanguage == nil else { return (BulletCounts([]), [], reading.cautions) }
    let input = LintInput(
      document: reading.document, text: reading.text, resume: reading.resume,
      mentions: reading.mentions, skills: skills, tables: tables, today: today,
      heedsComments: heedsComments)
    var findings = linter.findings(in: input)
    if !accepted.isEmpty { findings.removeAll { accepted.contains(LintRun.plain($0.text)) } }
    return (
      BulletCounts(reading.resume.bullets), baseline?.marked(findings) ?? findings,
      reading.cautions
    )
  }

  /// The structure of a document as a resume.
  func resume(_ document: Document) -> Resume { analyzer.read(document).resume }

  /// Words as they are compared, without case and spaces around.
  private static func plain(_ words: String) -> String {
    Display.singleLine(ASCII.lowercased(Array(words.utf8))[...])
  }

  // MARK: Baseline

  private static func baseline(_ path: String) throws(Problems) -> Baseline {
    let bytes = try Problems.collect { () throws(Problem) in
      guard Files.kind(of: path) != .missing else {
        throw Problem(
          "there is no such baseline", path: path,
          hint: "write it first: vitae lint --write-baseline \(Display.escaped(path)) PATH...")
      }
      return try TextDecoding.text(of: try Files.read(path), path: path)
    }
    return try Baseline(bytes, path: path)
  }

  /// Writes the new baseline where one is asked for, or tells what the old one holds in vain.
  ///
  /// What is in the new one does not count any more.
  func finishBaseline(_ report: inout LintReport, _ session: Session) throws(Problems) {
    if let path = newBaseline {
      let entries = report.counted.map(LintRun.entry)
      try Problems.collect { () throws(Problem) in
        try OutputFile.write(Baseline(entries).bytes, to: path)
      }
      report.markAsKnown()
      return session.note(
        "\(Numbers.count(entries.count, "finding")) written to \(Display.escaped(path))")
    }
    guard let baseline, let path = baselinePath else { return }
    // Of rules that did not run, nothing is known.
    let ran = Set(rules.map(\.id))
    let linted = Set(report.files.filter { $0.reason == nil }.map { LintRun.key($0.path) })
    let found = Set(report.files.flatMap(\.findings).map { $0.finding.fingerprint })
    let stale = baseline.entries.count {
      ran.contains($0.rule) && linted.contains($0.path) && !found.contains($0.fingerprint)
    }
    if stale > 0 {
      session.note(
        "\(Display.escaped(path)): \(Numbers.count(stale, "finding")) of it "
          + "\(stale == 1 ? "is" : "are") no longer there; write it anew with --write-baseline")
    }
  }

  private static func entry(_ located: LocatedFinding) -> Baseline.Entry {
    Baseline.Entry(
      path: key(located.place.path), rule: located.finding.rule.id,
      fingerprint: located.finding.fingerprint)
  }

  /// A path without `./` before it.
  private static func key(_ path: String) -> String {
    var path = Substring(path)
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return String(path)
  }
}

internal import Analysis
internal import Documents
internal import Linting
internal import Resumes
internal import Source

/// The rules, word lists and settings that hold for all files of which the same is configured.
struct LintRun: Sendable {
  /// What was found out about a file.
  struct Judgement {
    var bullets: BulletCounts
    var findings: [Finding] = []
    /// What a reader of the report should beware of.
    var cautions: [ResumeCaution] = []
    /// What was set in vain.
    var notes: [String] = []
    /// How long each rule took, where that is asked.
    var times: [String: Duration] = [:]
  }

  let rules: [Rule]
  /// The severity from which on a finding makes the run fail, or nil where none does.
  let failLevel: Rule.Severity?
  /// The file of known findings, or nil.
  let baselinePath: String?
  let lexicon: LintLexicon
  private let linter: Linter
  private let today: YearMonth
  private let heedsComments: Bool
  private let measures: Bool
  private let accepted: Set<String>
  private let baseline: Baseline?
  private let values: [PerFileSettings]

  /// - Parameters:
  ///   - invocation: The options as they hold for the files.
  ///   - settings: What is configured for just these files.
  ///   - lexicon: The words that rules ask for.
  ///   - baseline: The findings that are known.
  /// - Throws: A problem for a rule that is not known.
  init(
    _ invocation: Invocation, _ settings: [PerFileSettings], _ lexicon: LintLexicon,
    _ baseline: Baseline?
  ) throws(Problem) {
    rules = try RuleSelection.rules(invocation, settings)
    linter = Linter(rules: rules)
    values = settings.filter { !$0.pointers.isEmpty }
    failLevel = Rule.Severity(rawValue: invocation.value(.failLevel) ?? "warning")
    baselinePath = invocation.has(.writeBaseline) ? nil : invocation.value(.baseline)
    self.baseline = baseline
    self.lexicon = lexicon
    accepted = Set(
      invocation.all(.accept).flatMap { $0.split(separator: ",") }.map {
        LintRun.plain(String($0))
      })
    heedsComments = !invocation.has(.noInline)
    measures = invocation.has(.timings)
    let (year, month) = Terminal.currentMonth
    today = YearMonth(year: year, month: month)
  }

  /// What a document's lines of work are, what is wrong with it, and what was set in vain.
  func lint(_ document: Document) -> Judgement {
    let reading = lexicon.analyzer.read(document)
    // By the rules for English every line of another language is wrong.
    guard reading.otherLanguage == nil else {
      return Judgement(bullets: BulletCounts([]), cautions: reading.cautions)
    }
    let input = LintInput(
      document: reading.document, text: reading.text, resume: reading.resume,
      mentions: reading.mentions, skills: lexicon.skills, tables: lexicon.tables, today: today,
      heedsComments: heedsComments)
    var findings = linter.findings(in: input)
    if !accepted.isEmpty { findings.removeAll { accepted.contains(LintRun.plain($0.text)) } }
    findings = baseline?.marked(findings) ?? findings
    let notes = PointedValues.mark(&findings, in: document, by: values)
    return Judgement(
      bullets: BulletCounts(reading.resume.bullets), findings: findings,
      cautions: reading.cautions, notes: notes, times: measures ? linter.times(in: input) : [:])
  }

  /// The structure of a document as a resume.
  func resume(_ document: Document) -> Resume { lexicon.analyzer.read(document).resume }

  /// Words as they are compared, without case and spaces around.
  private static func plain(_ words: String) -> String {
    Display.singleLine(ASCII.lowercased(Array(words.utf8))[...])
  }
}

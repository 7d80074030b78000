internal import Documents
internal import Lexicon
internal import Linting
internal import Matching
internal import Resumes

/// Resumes as long as a library, each of a rule's own bad examples.
struct LongResume {
  private let reader: ResumeReader
  private let matcher: SkillMatcher
  private let misspellings: Misspellings
  private let skills: SkillList
  private let tables: LintTables

  init(_ matcher: SkillMatcher, _ lexicon: Lexicon) {
    self.matcher = matcher
    reader = ResumeReader(wording: lexicon.wording)
    misspellings = Misspellings(matcher, wording: lexicon.wording)
    skills = lexicon.skills
    tables = LintTables(lexicon.wording)
  }

  private func input(_ bytes: [UInt8]) throws -> LintInput {
    let document = try Document.read(bytes: bytes, path: "t.md")
    let text = TokenizedText(document.text)
    let resume = reader.read(document, text)
    let mentions = misspellings.added(
      to: matcher.mentions(in: text, blocks: document.blocks), in: text, blocks: document.blocks
    ) { resume.isName($0, in: text.bytes) }
    return LintInput(
      document: document, text: text, resume: resume, mentions: mentions, skills: skills,
      tables: tables, today: YearMonth(year: 2026, month: 6))
  }

  /// Reads resumes of one and of two megabytes, and tells whether the longer one took too long.
  func isSlow() throws -> Bool {
    let unit = "## Experience\n\n### Engineer, Acme, Jan 2020 - Mar 2022\n\n- Cut cost 5% in Go\n\n"
    return try Doubling.isSlow("a resume", size: 1 << 20) {
      Doubling.text($0, "# Sam Field\n\n", unit, "")
    } work: { text in
      guard try input(text).resume.bullets.count > 1000 else {
        throw Benchmarks.WrongAnswer()
      }
    }
  }

  /// Lints what a rule finds wrong, over and over, and makes the fixes.
  ///
  /// Rules about comments look at each comment beside each finding: of thousands of comments they are
  /// slow, and no resume has so many.
  func isSlow(_ rule: Rule) throws -> Bool {
    if rule.judgesComments { return false }
    guard let example = rule.bad.first else { throw Benchmarks.WrongAnswer() }
    let unit = example.isResume ? example.text + "\n\n" : "- " + example.text + "\n"
    let head = "# Sam Field\n\n## Experience\n\n### Engineer, Acme\n\nJan 2020 - Mar 2022\n\n"
    let linter = Linter(rules: [rule])
    return try Doubling.isSlow(rule.name, size: 1 << 19) { size in
      let text = Doubling.text(size, example.isResume ? "" : head, unit, "")
      return (text: text, input: try input(text))
    } work: { resume in
      let found = linter.findings(in: resume.input)
      let fixed = Fix.apply(found.compactMap(\.safeFix), to: resume.text)
      // The longer the resume, the more there is to find or to mend, but never less than nothing.
      precondition(fixed.count > resume.text.count / 2 && found.count <= resume.text.count)
    }
  }
}

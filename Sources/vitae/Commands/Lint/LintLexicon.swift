internal import Analysis
internal import Lexicon
internal import Linting
internal import Matching
internal import Reports
internal import Resumes
internal import Source

/// What the linter knows of skills and words, compiled for any number of files.
struct LintLexicon: Sendable {
  let analyzer: ResumeAnalyzer
  let skills: SkillList
  let tables: LintTables
  let tool: Tool
  let wording: WordLists

  /// - Throws: Every problem of a lexicon that is damaged.
  init(_ invocation: Invocation) throws(Problems) {
    let lexicon = try LexiconLoading.load([.skills, .wording], invocation)
    // The tables take longer to make than all else that a run does.
    let ((spellings, reader), (phrases, tables)) = Parallel.both(
      jobs: Parallel.cores,
      { (SpellingTable(lexicon.skills), ResumeReader(wording: lexicon.wording)) },
      { (SkillMatcher.phrases(of: lexicon.skills), LintTables(lexicon.wording)) })
    let matcher = SkillMatcher(lexicon.skills, spellings: spellings, phrases: phrases)
    analyzer = ResumeAnalyzer(matcher: matcher, reader: reader, wording: lexicon.wording)
    skills = lexicon.skills
    wording = lexicon.wording
    self.tables = tables
    tool = Tool(lexicon: lexicon.version)
  }
}

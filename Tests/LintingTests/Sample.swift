import Documents
import Lexicon
import Lexicons
import Linting
import Matching
import Resumes

/// Reads texts as the tool does and lints them.
enum Sample {
  static let lexicon = CompactLexicon(Lexicons.compact).decode()
  static let tables = LintTables(lexicon.wording)

  private static let matcher = SkillMatcher(lexicon.skills)
  private static let misspellings = Misspellings(matcher, wording: lexicon.wording)

  /// What rules see of a text, by its path's ending.
  static func input(
    _ markdown: [UInt8], path: String = "resume.md", heedsComments: Bool = true
  ) throws -> LintInput {
    let document = try Reading.document(markdown, path: path)
    let text = TokenizedText(document.text)
    let resume = Reading.resume(document, text)
    let mentions = misspellings.added(
      to: matcher.mentions(in: text, blocks: document.blocks), in: text, blocks: document.blocks
    ) { resume.isName($0, in: text.bytes) }
    return LintInput(
      document: document, text: text, resume: resume, mentions: mentions, skills: lexicon.skills,
      tables: tables, today: YearMonth(year: 2026, month: 6), heedsComments: heedsComments)
  }

  static func input(_ markdown: String, path: String = "resume.md") throws -> LintInput {
    try input(Array(markdown.utf8), path: path)
  }

  /// A resume with lines of one ended position.
  static func resume(_ lines: String...) -> String {
    "# Sam Field\n\n## Experience\n\n### Software Engineer, Lindenhof\n\nJan 2020 - Mar 2022\n\n"
      + lines.map { "- \($0)\n" }.joined()
  }
}

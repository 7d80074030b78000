import Analysis
import Lexicon
import Lexicons
import Linting
import Matching
import Resumes

/// The embedded lexicon and what is compiled of it, once for all inputs.
enum BuiltIn {
  static let lexicon = CompactLexicon(Lexicons.compact).decode()
  static let matcher = SkillMatcher(lexicon.skills)
  static let misspellings = Misspellings(matcher, wording: lexicon.wording)
  static let spans = SkillSpans(wording: lexicon.wording)
  static let postings = PostingAnalyzer(matcher: matcher, lexicon: lexicon, findsTerms: true)
  static let resumes = ResumeAnalyzer(matcher: matcher, lexicon: lexicon)
  static let classifier = BulletClassifier(wording: lexicon.wording)
  static let tables = LintTables(lexicon.wording)
  static let linter = Linter(rules: Rule.all)
}

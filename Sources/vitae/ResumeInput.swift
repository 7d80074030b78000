internal import Analysis
internal import Documents
internal import Lexicon
internal import Matching
internal import Resumes
internal import Source

/// Reads the resume that postings are compared with.
enum ResumeInput {
  /// The resume as read.
  ///
  /// - Throws: A problem where nothing in it was recognised: it would seem to lack everything.
  static func read(
    _ document: Document, _ matcher: SkillMatcher, _ lexicon: Lexicon
  ) throws(Problems) -> ResumeReading {
    let reading = ResumeAnalyzer(matcher: matcher, lexicon: lexicon).read(document)
    guard reading.isJudged else {
      throw Problems([
        Problem(
          "nothing was recognised in this resume, so nothing can be compared with it",
          path: document.path, hint: "is it a resume? say its format with --input-format")
      ])
    }
    return reading
  }
}

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
    try judged(
      ResumeAnalyzer(matcher: matcher, lexicon: lexicon).read(document),
      "nothing can be compared with it")
  }

  /// The reading, where anything was recognised.
  ///
  /// - Parameters:
  ///   - reading: The resume as read.
  ///   - consequence: What cannot be done with a resume in which nothing was.
  /// - Returns: The reading.
  /// - Throws: A problem where nothing was, or the resume is empty.
  static func judged(
    _ reading: ResumeReading, _ consequence: String
  ) throws(Problems) -> ResumeReading {
    if reading.isJudged { return reading }
    let document = reading.document
    guard document.text.contains(where: { !ASCII.isSpace($0) }) else {
      throw Problems([
        Problem(
          "this resume is empty, so \(consequence)", path: document.path,
          hint: "was the file saved?")
      ])
    }
    throw Problems([
      Problem(
        "nothing was recognised in this resume, so \(consequence)", path: document.path,
        hint: "is it a resume? say its format with --input-format")
    ])
  }
}

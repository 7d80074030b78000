internal import Analysis
internal import Lexicon
internal import Matching
internal import Source

/// The resume that a survey is set beside.
enum SurveyResume {
  /// The resume that `--resume` names, or nil.
  ///
  /// - Parameters:
  ///   - invocation: The run.
  ///   - matcher: What finds skills, or nil to make it where it is needed.
  ///   - lexicon: The lexicon.
  /// - Returns: The resume as read.
  /// - Throws: Problems where it cannot be read, or nothing in it was recognised.
  static func read(
    _ invocation: Invocation, _ matcher: SkillMatcher?, _ lexicon: Lexicon
  ) throws(Problems) -> ResumeReading? {
    guard let path = invocation.value(.resume) else { return nil }
    guard path != "-" || !invocation.operands.contains("-") else {
      throw Problems([
        Problem(
          "the resume and the postings cannot both come from standard input",
          hint: "name a file for one of them")
      ])
    }
    // The format of the postings is not that of the resume.
    var alone = invocation
    alone.values[Flag.inputFormat.name] = nil
    let document = try Problems.collect { () throws(Problem) in
      try Inputs.document(path, alone)
    }
    return try ResumeInput.read(document, matcher ?? SkillMatcher(lexicon.skills), lexicon)
  }
}

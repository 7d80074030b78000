import Analysis
import Documents
import Lexicon
import Lexicons
import Matching
import Source

/// Reads texts with the real readers over the built-in lexicon.
enum Read {
  static let lexicon = CompactLexicon(Lexicons.compact).decode()
  static let matcher = SkillMatcher(lexicon.skills)
  static let postings = PostingAnalyzer(matcher: matcher, lexicon: lexicon, findsTerms: true)
  static let resumes = ResumeAnalyzer(matcher: matcher, lexicon: lexicon)

  /// A posting that asks for lines as required, preferred and duties.
  static func posting(
    _ required: [String], preferred: [String] = [], duties: [String] = [], path: String = "p.txt",
    head: String = "Engineer\n"
  ) throws -> PostingReading {
    var text = head
    for (heading, lines) in [
      ("Responsibilities", duties), ("Requirements", required), ("Nice to have", preferred),
    ] where !lines.isEmpty {
      text += "\n\(heading):\n" + lines.map { "- \($0)\n" }.joined()
    }
    return postings.read(try Document.read(bytes: Array(text.utf8), path: path))
  }

  /// A resume with lines of one position and a list of skills.
  static func resume(_ bullets: [String], skills: String = "") throws -> ResumeReading {
    var text = "# Jo Doe\n\n## Experience\n\n### Engineer, Acme Ltd, 2020 - 2023\n\n"
    text += bullets.map { "- \($0)\n" }.joined()
    if !skills.isEmpty { text += "\n## Skills\n\n\(skills)\n" }
    return try resume(text: text)
  }

  /// A resume as written.
  static func resume(text: String) throws -> ResumeReading {
    resumes.read(try Document.read(bytes: Array(text.utf8), path: "cv.md"))
  }

  /// The gap between a resume and postings.
  static func gap(
    _ resume: ResumeReading, _ postings: [PostingReading]?, role: String? = nil
  ) -> Gap {
    GapAnalysis(matcher: matcher).gap(
      of: resume, role: role.flatMap(lexicon.role), postings: postings)
  }

  /// The survey of postings.
  static func survey(_ postings: [PostingReading]) -> Survey {
    var counts = SurveyCounts(skillCount: lexicon.skills.count)
    for posting in postings { counts.add(posting) }
    return SurveyAnalysis(skills: lexicon.skills).survey(counts)
  }
}

extension Gap {
  /// The row of a skill.
  subscript(skill: String) -> Row? { rows.first { $0.skill == skill } }
}

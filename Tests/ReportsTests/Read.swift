import Analysis
import Documents
import Lexicon
import Lexicons
import Linting
import Matching
import Postings
import Reports
import Resumes
import Source

/// Makes reports of texts with the real readers over the built-in lexicon.
enum Read {
  static let lexicon = CompactLexicon(Lexicons.compact).decode()
  static let matcher = SkillMatcher(lexicon.skills)
  static let postings = PostingAnalyzer(matcher: matcher, lexicon: lexicon, findsTerms: true)
  static let resumes = ResumeAnalyzer(matcher: matcher, lexicon: lexicon)
  static let tool = Tool(lexicon: "test")

  static func document(_ text: String, path: String) throws -> Document {
    try Document.read(bytes: Array(text.utf8), path: path)
  }

  /// The gap between a resume and postings, by their texts.
  static func gap(
    _ resume: String, _ texts: [String], path: String = "cv.md"
  ) throws -> Gap {
    let readings = try texts.enumerated().map { index, text in
      postings.read(try document(text, path: "p\(index).txt"))
    }
    return GapAnalysis(matcher: matcher).gap(
      of: resumes.read(try document(resume, path: path)), role: lexicon.role("sre"),
      postings: readings)
  }

  /// How a resume fits postings, by their texts.
  static func ranking(_ resume: String, _ texts: [String]) throws -> Ranking {
    let experience = Experience(
      resumes.read(try document(resume, path: "cv.md")), until: (2026, 11), titles: titles)
    let analysis = RankingAnalysis(
      resumes.read(try document(resume, path: "cv.md")), experience, skills: lexicon.skills)
    return analysis.ranking(
      try texts.enumerated().map { index, text in
        analysis.entry(postings.read(try document(text, path: "p\(index).txt")))
      })
  }

  static let titles = TitleReader(titles: lexicon.titles)

  /// The postings of texts, or nil for none.
  private static func readings(_ texts: [String]) throws -> [PostingReading]? {
    guard !texts.isEmpty else { return nil }
    return try texts.enumerated().map { index, text in
      postings.read(try document(text, path: "p\(index).txt"))
    }
  }

  /// The paths from a resume, by its text and those of postings.
  static func paths(_ resume: String, _ texts: [String]) throws -> Paths {
    PathsAnalysis(lexicon).paths(
      from: resumes.read(try document(resume, path: "cv.md")), titles: titles,
      until: (2026, 11), postings: try readings(texts))
  }

  /// The plan of a move to SRE, by the texts of a resume and postings.
  static func plan(_ resume: String, _ texts: [String]) throws -> Plan {
    PlanAnalysis(lexicon, matcher: matcher, titles: titles).plan(
      of: resumes.read(try document(resume, path: "cv.md")),
      to: lexicon.role("sre") ?? RoleLexicon(id: "none", name: "None"), until: (2026, 11),
      postings: try readings(texts))
  }

  /// A report of files by all rules.
  static func lint(_ files: [LintReport.File]) -> LintReport {
    LintReport(files, rules: Rule.all, tool: tool)
  }

  static func survey(_ texts: [String]) throws -> Survey {
    var counts = SurveyCounts(skillCount: lexicon.skills.count)
    for (index, text) in texts.enumerated() {
      counts.add(postings.read(try document(text, path: "p\(index).txt")))
    }
    return SurveyAnalysis(skills: lexicon.skills).survey(counts)
  }

  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// Texts whose words are as long and as odd as real ones get.
enum Odd {
  static let resume = """
    # Jo Doe

    ## Experience

    ### Engineer, Acme Ltd, 2020 - 2023

    - Responsible for \(String(repeating: "very ", count: 60))long lines \u{1B}[31min red
    - Built a service in Go and \(String(repeating: "x", count: 120)) for others
    """

  static let posting = """
    Engineer

    Requirements:
    - Kubernetes \u{1B}[2J \(String(repeating: "and so on ", count: 40))
    - Terraform \u{202E}, Go or Rust, \(String(repeating: "y", count: 100))
    """
}

internal import Analysis
internal import Documents
internal import Lexicon
internal import Matching
internal import Postings
internal import Resumes
internal import Source

/// A resume, and what reads the postings that it is compared with.
struct ComparedInputs {
  let matcher: SkillMatcher
  private let reading: ResumeReading
  /// Nil where no postings are named.
  let postings: PostingAnalyzer?

  /// Makes the tables, on two cores where there are two, as that takes longer than all else that a
  /// run does, and reads the resume.
  init(_ document: Document, _ lexicon: Lexicon, _ invocation: Invocation) throws(Problems) {
    let hasPostings = invocation.has(.postings)
    let jobs = try Problems.collect { () throws(Problem) in try Inputs.jobs(invocation) }
    let ((spellings, resumeReader), (phrases, postingReader)) = Parallel.both(
      jobs: jobs, { (SpellingTable(lexicon.skills), ResumeReader(wording: lexicon.wording)) },
      {
        (
          SkillMatcher.phrases(of: lexicon.skills),
          hasPostings ? PostingReader(titles: lexicon.titles, wording: lexicon.wording) : nil
        )
      })
    let matcher = SkillMatcher(lexicon.skills, spellings: spellings, phrases: phrases)
    self.matcher = matcher
    (reading, postings) = Parallel.both(
      jobs: jobs,
      {
        ResumeAnalyzer(matcher: matcher, reader: resumeReader, wording: lexicon.wording)
          .read(document)
      },
      {
        postingReader.map {
          PostingAnalyzer(matcher: matcher, reader: $0, lexicon: lexicon, findsTerms: true)
        }
      })
  }

  /// The resume as read.
  ///
  /// - Throws: A problem where nothing in it was recognised: it would seem to lack everything.
  func resume(_ consequence: String) throws(Problems) -> ResumeReading {
    try ResumeInput.judged(reading, consequence)
  }

  /// The postings that `--postings` names, or nil where it names none.
  func postings(
    _ invocation: Invocation, _ session: inout Session
  ) throws(Problems) -> ComparedPostings<PostingReading>? {
    guard let analyzer = postings else { return nil }
    return try ComparedPostings(invocation, &session, analyzer) { $0 }
  }
}

/// The postings that something is compared with, read to the end, copies once.
struct ComparedPostings<Value: Sendable> {
  /// What was made of each posting that counts, in their order.
  private(set) var read: [Value] = []
  private(set) var copies: [PostingCopy] = []
  private(set) var unreadable: [Gap.Unreadable] = []

  /// One posting as it comes from a core.
  private struct Entry: Sendable {
    let name: String
    let fingerprint: UInt64
    let isJudged: Bool
    /// Nil of a copy that was known as such before it was read.
    let value: Value?
  }

  /// Reads what `--postings` names; what cannot be read is told and does not end the run.
  ///
  /// - Parameters:
  ///   - invocation: What was asked for.
  ///   - session: What is told of it.
  ///   - analyzer: Reads the postings.
  ///   - value: What is kept of each; runs on any core.
  /// - Throws: A problem where there is no posting at all.
  init(
    _ invocation: Invocation, _ session: inout Session, _ analyzer: PostingAnalyzer,
    _ value: @Sendable (PostingReading) -> Value
  ) throws(Problems) {
    var inputs = try Problems.collect { [session] () throws(Problem) in
      try PostingInputs(invocation.all(.postings), invocation, session)
    }
    var copies = PostingCopies()
    var read: [Value] = []
    var isAnyJudged = false
    var problems: [Problem] = []
    inputs.forEach {
      copies.known
    } transform: { documents, known in
      documents.map { result in
        result.map { ComparedPostings.entry($0, analyzer, known, value) }
      }
    } receive: { results in
      for result in results {
        switch result {
        case .success(let entry):
          guard
            copies.counts(entry.name, fingerprint: entry.fingerprint, isJudged: entry.isJudged),
            let value = entry.value
          else { continue }
          if entry.isJudged { isAnyJudged = true }
          read.append(value)
        case .failure(let problem): problems.append(problem)
        }
      }
    }
    for problem in problems { session.fail(problem) }
    self.read = read
    self.copies = copies.found
    unreadable = problems.map { Gap.Unreadable(path: $0.path ?? "", reason: $0.message) }
    guard !isAnyJudged, !read.isEmpty || unreadable.isEmpty else { return }
    let problem = PostingInputs.nothingJudged(invocation.all(.postings), read: read.count)
    if read.isEmpty { throw Problems([problem]) }
    session.fail(problem)
  }

  private static func entry(
    _ document: Document, _ analyzer: PostingAnalyzer, _ known: Set<UInt64>,
    _ value: (PostingReading) -> Value
  ) -> Entry {
    let name = document.id.map { "\(document.path) (\($0))" } ?? document.path
    switch analyzer.read(document, ifNotIn: known) {
    case .read(let reading):
      return Entry(
        name: name, fingerprint: reading.fingerprint, isJudged: reading.isJudged,
        value: value(reading))
    case .copy(let fingerprint):
      return Entry(name: name, fingerprint: fingerprint, isJudged: true, value: nil)
    }
  }
}

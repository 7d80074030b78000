internal import Analysis
internal import Documents
internal import Lexicon
internal import Matching
internal import Postings
internal import Resumes
internal import Source

/// What reads a resume and the postings that it is compared with.
struct ComparedInputs {
  let resumes: ResumeAnalyzer
  /// Nil where no postings are named.
  let postings: PostingAnalyzer?

  /// Makes the tables, on two cores where there are two: that takes longer than all else that a run
  /// does.
  init(_ lexicon: Lexicon, _ invocation: Invocation) throws(Problems) {
    let hasPostings = invocation.has(.postings)
    let jobs = try Problems.collect { () throws(Problem) in try Inputs.jobs(invocation) }
    let (matcher, (resumeReader, postingReader)) = Parallel.both(
      jobs: jobs, { SkillMatcher(lexicon.skills) },
      {
        (
          ResumeReader(wording: lexicon.wording),
          hasPostings ? PostingReader(titles: lexicon.titles, wording: lexicon.wording) : nil
        )
      })
    resumes = ResumeAnalyzer(matcher: matcher, reader: resumeReader, wording: lexicon.wording)
    postings = postingReader.map {
      PostingAnalyzer(matcher: matcher, reader: $0, lexicon: lexicon, findsTerms: true)
    }
  }

  /// The resume as read.
  ///
  /// - Throws: A problem where nothing in it was recognised: it would seem to lack everything.
  func resume(_ document: Document, _ question: String) throws(Problems) -> ResumeReading {
    try ResumeInput.judged(resumes.read(document), question)
  }

  /// The postings that `--postings` names, or nil where it names none.
  func postings(
    _ invocation: Invocation, _ session: inout Session
  ) throws(Problems) -> ComparedPostings? {
    guard let analyzer = postings else { return nil }
    return try ComparedPostings(invocation, &session, analyzer)
  }
}

/// The postings that something is compared with, read to the end.
struct ComparedPostings {
  private(set) var read: [PostingReading] = []
  private(set) var unreadable: [Gap.Unreadable] = []

  /// Reads what `--postings` names; what cannot be read is told and does not end the run.
  ///
  /// - Throws: A problem where there is no posting at all.
  init(
    _ invocation: Invocation, _ session: inout Session, _ analyzer: PostingAnalyzer
  ) throws(Problems) {
    var inputs = try Problems.collect { [session] () throws(Problem) in
      try PostingInputs(invocation.all(.postings), invocation, session)
    }
    var read: [PostingReading] = []
    var problems: [Problem] = []
    inputs.forEach { documents in
      documents.map { result in result.map { analyzer.read($0) } }
    } receive: { results in
      for result in results {
        switch result {
        case .success(let reading): read.append(reading)
        case .failure(let problem): problems.append(problem)
        }
      }
    }
    for problem in problems { session.fail(problem) }
    self.read = read
    unreadable = problems.map { Gap.Unreadable(path: $0.path ?? "", reason: $0.message) }
    guard !read.contains(where: \.isJudged), !read.isEmpty || unreadable.isEmpty else { return }
    let problem = PostingInputs.nothingJudged(invocation.all(.postings), read: read.count)
    if read.isEmpty { throw Problems([problem]) }
    session.fail(problem)
  }
}

internal import Analysis
internal import Documents
internal import Lexicon
internal import Matching
internal import Postings
internal import Reports
internal import Resumes
internal import Source

extension Command {
  static let extract = Command(
    name: "extract", summary: "Print what was read from each document, one JSON object a line",
    operands: "PATH...|-",
    flags: [
      .kind, .titles, .bullets, .explainMentions, .redact, .inputFormat, .maxFileSize,
      .converterTime, .stdinFilename, .split,
      .lexicons,
      .jobs,
    ],
    notes: [
      "  vitae extract --kind posting saved-postings/",
      "  vitae extract --input-format jsonl board.jsonl",
      "  vitae extract --explain posting.md",
      "  printf 'Sr. SRE (Remote)\\n' | vitae extract --titles -",
      "  grep '^- ' resume.md | vitae extract --bullets -",
    ]
  ) { invocation, session in
    do throws(Problems) {
      guard !invocation.operands.isEmpty else {
        throw Problems([Problem("extract needs a document", hint: "vitae extract FILE, or -")])
      }
      if invocation.has(.titles) || invocation.has(.bullets) {
        try ExtractLines.run(invocation, &session)
      } else {
        try ExtractDocuments.run(invocation, &session)
      }
    } catch {
      session.fail(error)
    }
  }
}

/// Reads whole documents.
private enum ExtractDocuments {
  /// What a document is read with.
  private struct Readers: Sendable {
    var matcher: SkillMatcher
    var spans: SkillSpans
    var postings: PostingAnalyzer
    var resumes: ResumeAnalyzer
    var kind: DocumentKind?
    var explains: Bool
    var masks: Redaction?

    func lines(_ documents: [Result<Document, Problem>]) -> ([UInt8], [Problem]) {
      var writer = ExtractJSON(skills: matcher.skills, spans: spans, masks: masks)
      var problems: [Problem] = []
      for result in documents {
        switch result {
        case .success(let document): write(document, to: &writer)
        case .failure(let problem): problems.append(problem)
        }
      }
      return (writer.take(), problems)
    }

    private func write(_ document: Document, to writer: inout ExtractJSON) {
      let kind = kind ?? (document.isRecord ? .posting : nil)
      switch kind {
      case .posting: write(postings.read(document), to: &writer)
      case .resume: write(resumes.read(document), to: &writer)
      case .text: text(document, to: &writer)
      case nil:
        let resume = resumes.read(document)
        let posting = postings.read(document)
        switch DocumentKind.of(document, resume: resume.resume, posting: posting.posting) {
        case .posting: write(posting, to: &writer)
        case .resume: write(resume, to: &writer)
        case .text: text(document, to: &writer)
        }
      }
    }

    private func write(_ reading: PostingReading, to writer: inout ExtractJSON) {
      writer.write(reading, explained: explains ? postings.explanations(of: reading) : nil)
    }

    private func write(_ reading: ResumeReading, to writer: inout ExtractJSON) {
      writer.write(reading, explained: explains ? resumes.explanations(of: reading) : nil)
    }

    private func text(_ document: Document, to writer: inout ExtractJSON) {
      let text = TokenizedText(document.text)
      writer.write(
        document, text, mentions: matcher.mentions(in: text, blocks: document.blocks),
        explained: explains ? matcher.explanations(of: document, in: text) : nil)
    }
  }

  static func run(_ invocation: Invocation, _ session: inout Session) throws(Problems) {
    let lexicon = try LexiconLoading.load([.skills, .titles, .wording], invocation)
    session.startMasking(invocation, lexicon.wording)
    let matcher = SkillMatcher(lexicon.skills)
    let readers = Readers(
      matcher: matcher, spans: SkillSpans(wording: lexicon.wording),
      postings: PostingAnalyzer(matcher: matcher, lexicon: lexicon),
      resumes: ResumeAnalyzer(matcher: matcher, lexicon: lexicon),
      kind: invocation.value(.kind).flatMap(DocumentKind.init),
      explains: invocation.has(.explainMentions), masks: session.masks)
    var inputs = try Problems.collect { [session] () throws(Problem) in
      try PostingInputs(invocation.operands, invocation, session, takesResumes: true)
    }
    var problems: [Problem] = []
    inputs.forEach { documents in
      readers.lines(documents)
    } receive: { [session] (lines, failures) in
      session.print(lines)
      problems += failures
    }
    for problem in problems { session.fail(problem) }
  }
}

/// Reads job titles or resume bullets, one a line.
private enum ExtractLines {
  static func run(_ invocation: Invocation, _ session: inout Session) throws(Problems) {
    guard !(invocation.has(.titles) && invocation.has(.bullets)) else {
      throw Problems([Problem("--titles and --bullets cannot both be given")])
    }
    let lexicon = try LexiconLoading.load([.titles, .wording], invocation)
    session.startMasking(invocation, lexicon.wording)
    let masks = session.masks
    let lines = try lines(invocation)
    var writer = JSONWriter()
    if invocation.has(.titles) {
      let reader = TitleReader(titles: lexicon.titles)
      for line in lines {
        writer.object { writer in
          writer.member("title", line.redacted(masks))
          writer.key("titleParts")
          writer.titleParts(reader.parts(of: line))
        }
        writer.endLine()
      }
    } else {
      let classifier = BulletClassifier(wording: lexicon.wording)
      for line in lines {
        let text = TokenizedText(Folding.fold(Array(line.utf8)).text)
        writer.object { writer in
          writer.member("text", line.redacted(masks))
          writer.bulletFindings(classifier.findings(of: 0..<text.bytes.count, in: text))
        }
        writer.endLine()
      }
    }
    session.print(writer.take())
  }

  private static func lines(_ invocation: Invocation) throws(Problems) -> [String] {
    var lines: [String] = []
    for path in invocation.operands {
      let name = path == "-" ? "<stdin>" : path
      let bytes = try Problems.collect { () throws(Problem) in
        try TextDecoding.text(of: try Inputs.source(path, invocation).bytes, path: name)
      }
      let index = LineIndex(bytes)
      for line in 1...index.count {
        let content = index.content(ofLine: line)
        if line == index.count, content.isEmpty { continue }
        lines.append(String(decoding: content, as: UTF8.self))
      }
    }
    return lines
  }
}

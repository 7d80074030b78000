internal import Documents
internal import Source

/// The postings that a command names: files, folders, JSON Lines, standard input.
///
/// They come in batches in the order in which they were named, so that a long input is never held
/// whole in memory.
struct PostingInputs {
  /// A piece of work for one core.
  enum Piece: Sendable {
    /// A file to read.
    case file(String)
    /// Complete lines of JSON Lines, from a 1-based line on.
    case records([UInt8], lines: [Range<Int>], path: String, line: Int)
    /// A posting of a stream already in memory.
    case part(PastedPostings.Part, of: [UInt8], path: String)
    /// A file already in memory: one of several records, or one that is no text as it is.
    case whole([UInt8], path: String)
    /// An input that could not be read.
    case problem(Problem)
  }

  /// Files in one batch for each core.
  private static let filesPerCore = 64

  /// The number of cores to use.
  let jobs: Int
  private let format: Format?
  private let limits: ReadingLimits
  private let takesResumes: Bool
  private let standardInputName: String
  private let session: Session
  private var waiting: ArraySlice<Piece> = []
  private var records: RecordStream?

  /// Finds the files that the paths name; `-` is standard input, and empty only where that is
  /// allowed.
  init(
    _ paths: [String], _ invocation: Invocation, _ session: Session, mayBeEmpty: Bool = false,
    takesResumes: Bool = false
  ) throws(Problem) {
    self.takesResumes = takesResumes
    jobs = try Inputs.jobs(invocation)
    format = try Inputs.format(invocation)
    limits = try Inputs.limits(invocation)
    standardInputName = invocation.value(.stdinFilename) ?? "<stdin>"
    self.session = session
    var pieces: [Piece] = []
    for path in paths {
      if path == "-" {
        let name = standardInputName
        if isRecords(name) {
          pieces.append(.file("-"))
        } else {
          pieces += try Inputs.pasted(name, invocation, session, mayBeEmpty: mayBeEmpty)
        }
        continue
      }
      let found = InputFiles([path])
      pieces += found.problems.map { .problem($0) }
      pieces += found.files.map { .file($0) }
      Inputs.noteSkipped(found, session)
    }
    waiting = pieces[...]
  }

  private func isRecords(_ path: String) -> Bool {
    if let format { return format.name == "jsonl" }
    return path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson")
  }

  /// The next pieces, or nil at the end.
  mutating func nextBatch() -> [Piece]? {
    var batch: [Piece] = []
    while batch.count < jobs * PostingInputs.filesPerCore {
      if var stream = records {
        let chunk = stream.next()
        records = chunk == nil ? nil : stream
        if let chunk { batch.append(chunk) }
        // A chunk is a megabyte: one for each core is enough to hold at a time.
        if chunk != nil, batch.count >= jobs { return batch }
        continue
      }
      guard let piece = waiting.popFirst() else { break }
      if case .file(let path) = piece, path == "-" || isRecords(path) {
        do throws(Problem) {
          records = try RecordStream(path, standardInputName: standardInputName, limits)
        } catch {
          batch.append(.problem(error))
        }
      } else {
        batch.append(piece)
      }
    }
    return batch.isEmpty ? nil : batch
  }

  /// Why postings gave nothing to report on: none were there, or nothing in them was recognised.
  static func nothingJudged(_ paths: [String], read: Int) -> Problem {
    guard read > 0 else {
      return Problem(
        "no posting was found in " + paths.map(Display.escaped).joined(separator: ", "),
        hint: "name files, or a folder of .txt, .md, .html, .pdf, .csv, .json or .jsonl files")
    }
    return Problem(
      "no posting could be judged: nothing that they ask was recognised",
      hint: "are these job postings? see what is read with: vitae extract PATH")
  }

  /// The documents of a piece, or why it holds none.
  static func documents(
    of piece: Piece, format: Format?, takesResumes: Bool = false,
    limits: ReadingLimits = ReadingLimits()
  ) -> [Result<Document, Problem>] {
    switch piece {
    case .file(let path):
      do throws(Problem) {
        return Document.readEach(
          bytes: try Files.read(path, limits: limits), path: path, format: format,
          takesResumes: takesResumes, limits: limits)
      } catch {
        return [.failure(error)]
      }
    case .whole(let bytes, let path):
      return Document.readEach(bytes: bytes, path: path, format: format, limits: limits)
    case .part(let part, let bytes, let path):
      return [
        Result { () throws(Problem) in
          try PastedPostings.document(part, of: bytes, path: path, format: format)
        }
      ]
    case .records(let bytes, let lines, let path, let line):
      return RecordStream.documents(
        in: bytes, lines: lines, path: path, firstLine: line, limits)
    case .problem(let problem):
      return [.failure(problem)]
    }
  }

  /// Hands on what `transform` makes of each document, in order.
  ///
  /// - Parameters:
  ///   - transform: Runs on any core, once for the documents of each piece.
  ///   - receive: Gets the results one after another.
  mutating func forEach<Output: Sendable>(
    transform: @Sendable ([Result<Document, Problem>]) -> Output,
    receive: (Output) -> Void
  ) {
    forEach(known: {}, transform: { documents, _ in transform(documents) }, receive: receive)
  }

  /// Hands on what `transform` makes of each document and of what was known before its batch.
  ///
  /// - Parameters:
  ///   - known: What `receive` has learnt so far; asked before each batch.
  ///   - transform: Runs on any core, once for the documents of each piece.
  ///   - receive: Gets the results one after another, when nobody holds `known` any more.
  mutating func forEach<Known: Sendable, Output: Sendable>(
    known: () -> Known,
    transform: @Sendable ([Result<Document, Problem>], Known) -> Output,
    receive: (Output) -> Void
  ) {
    var conversions = Conversions()
    var progress = Progress(quiet: session.quiet)
    while let batch = nextBatch() {
      let outputs = outputs(of: batch, known(), transform)
      // What is told or written now must not stand behind the line of progress.
      progress.hide()
      for (output, reading) in outputs {
        conversions.add(reading.conversions)
        for note in reading.notes { session.note(note) }
        receive(output)
      }
      progress.show(adding: outputs.reduce(0) { $0 + $1.reading.count })
    }
    progress.hide()
    conversions.tell(session)
  }

  /// What is told of the documents of a piece beside what is made of them.
  private struct Reading: Sendable {
    let count: Int
    let conversions: Conversions
    /// What the user should know of how they were read.
    let notes: [String]

    init(_ documents: [Result<Document, Problem>]) {
      count = documents.count
      conversions = Conversions(documents)
      notes = documents.compactMap { result in
        guard case .success(let document) = result, let note = document.note else { return nil }
        return Display.escaped(document.path) + ": " + note
      }
    }
  }

  private func outputs<Known: Sendable, Output: Sendable>(
    of batch: [Piece], _ known: Known,
    _ transform: @Sendable ([Result<Document, Problem>], Known) -> Output
  ) -> [(Output, reading: Reading)] {
    let (format, takesResumes, limits) = (format, takesResumes, limits)
    return Parallel.map(batch, jobs: jobs) { piece in
      let documents = PostingInputs.documents(
        of: piece, format: format, takesResumes: takesResumes, limits: limits)
      return (transform(documents, known), Reading(documents))
    }
  }
}

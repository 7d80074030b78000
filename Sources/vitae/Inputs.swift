internal import Documents
internal import Source

/// Reads what operands and options name.
enum Inputs {
  /// The format that `--input-format` names, or nil.
  static func format(_ invocation: Invocation) throws(Problem) -> Format? {
    guard let name = invocation.value(.inputFormat) else { return nil }
    return try Format.named(name)
  }

  /// How many cores a run may use.
  static func jobs(_ invocation: Invocation) throws(Problem) -> Int {
    try invocation.number(.jobs) ?? Parallel.cores
  }

  /// How large inputs may be, and how long converting one may take.
  static func limits(_ invocation: Invocation) throws(Problem) -> ReadingLimits {
    var limits = ReadingLimits()
    limits.fileBytes = try invocation.size(.maxFileSize) ?? limits.fileBytes
    limits.converterSeconds = try invocation.number(.converterTime) ?? limits.converterSeconds
    guard limits.fileBytes <= ReadingLimits.mostFileBytes else {
      throw Problem(
        "--\(Flag.maxFileSize.name) is at most \(Numbers.size(ReadingLimits.mostFileBytes))",
        hint: "split the file, or make it JSON Lines: those are read line by line")
    }
    return limits
  }

  /// The resume that a command compares: its one operand, or standard input where none is named
  /// and it is not a terminal.
  static func resume(_ invocation: Invocation) throws(Problem) -> Document {
    guard invocation.operands.count <= 1 else {
      throw Problem(
        "\(invocation.command.name) takes one resume, not \(invocation.operands.count)",
        hint: "postings go under --postings")
    }
    let path = invocation.operands.first ?? "-"
    if path == "-", invocation.operands.isEmpty, Terminal.inputIsTerminal {
      throw Problem(
        "no resume is named and nothing is piped in",
        hint: "vitae \(invocation.command.name) RESUME ..., or pipe one in")
    }
    if path == "-", invocation.all(.postings).contains("-") {
      throw Problem(
        "the resume and the postings cannot both come from standard input",
        hint: "name a file for one of them")
    }
    return try document(path, invocation)
  }

  /// One named document; `-` is standard input.
  static func document(_ path: String, _ invocation: Invocation) throws(Problem) -> Document {
    let format = try format(invocation)
    let (name, bytes) = try source(path, invocation)
    return try Document.read(
      bytes: bytes, path: name, format: format, limits: try limits(invocation))
  }

  /// The name and the bytes of a file; `-` is standard input.
  static func source(
    _ path: String, _ invocation: Invocation
  ) throws(Problem) -> (name: String, bytes: [UInt8]) {
    let limits = try limits(invocation)
    guard path == "-" else { return (path, try Files.read(path, limits: limits)) }
    let name = invocation.value(.stdinFilename) ?? "<stdin>"
    return (name, try standardInput(name, limits))
  }

  /// All of standard input.
  ///
  /// - Throws: A problem where nothing comes: a broken pipe must not look like an empty resume.
  static func standardInput(
    _ name: String, _ limits: ReadingLimits
  ) throws(Problem) -> [UInt8] {
    let bytes = try Files.readStandardInput(limits: limits)
    guard bytes.contains(where: { !ASCII.isSpace($0) }) else {
      throw Problem(
        "standard input is empty", path: name, hint: "pipe a file in: cat FILE | vitae ...")
    }
    return bytes
  }

  /// The postings pasted on standard input, parted at the lines that `--split` names.
  static func pasted(
    _ name: String, _ invocation: Invocation, _ session: Session, mayBeEmpty: Bool
  ) throws(Problem) -> [PostingInputs.Piece] {
    let limits = try limits(invocation)
    let input =
      try mayBeEmpty ? Files.readStandardInput(limits: limits) : standardInput(name, limits)
    if input.allSatisfy(ASCII.isSpace) { return [] }
    let told =
      try format(invocation) ?? Format.converted(path: name, bytes: input)
      ?? Format.byEnding(of: name)
    if let told, told.converter != nil || told.readsBytes { return [.whole(input, path: name)] }
    if told == nil, Format.mhtml.matches(input) { return [.whole(input, path: name)] }
    let bytes = try TextDecoding.text(of: input, path: name)
    if let line = invocation.value(.split) {
      return PastedPostings.split(bytes, separator: line).map { .part($0, of: bytes, path: name) }
    }
    let format = told ?? Format.detect(path: name, text: bytes)
    if format.name == Format.jsonLines.name {
      let lines = JSONLines.lines(in: bytes, atEnd: true)
      return [.records(bytes, lines: lines, path: name, line: 1)]
    }
    if format.holdsRecords { return [.whole(bytes, path: name)] }
    if PastedPostings.looksLikeSeveral(bytes) {
      session.note(
        "this looks like several postings in one text; put a line such as ----- between them "
          + "and say --split=-----")
    }
    return [.part(PastedPostings.Part(range: bytes.indices, line: 1), of: bytes, path: name)]
  }

  /// Tells what a folder's search passed over, so that nothing is skipped in silence.
  static func noteSkipped(_ found: InputFiles, _ session: Session) {
    let links = found.skipped.endings.keys.contains { PageLink.isEnding($0) }
    var parts = found.skipped.endings.sorted { $0.key < $1.key }.map { ending, count in
      ending.isEmpty
        ? Numbers.count(count, "file") + " without an ending" : "\(count) .\(ending)"
    }
    for (count, name) in [
      (found.skipped.companionFolders, "companion folder"),
      (found.skipped.specialFiles, "special file"),
      (found.skipped.linkedFolders, "linked folder"), (found.skipped.hidden, "hidden item"),
      (found.skipped.ignored, "ignored item"),
    ] where count > 0 { parts.append(Numbers.count(count, name)) }
    guard !parts.isEmpty else { return }
    let advice = links ? "\n  help: of pages that are only linked, " + PageLink.advice : ""
    session.note("skipped " + parts.joined(separator: ", ") + advice)
  }
}

package import Source

extension Document {
  /// Reads the file at a path in the format that its ending or its text tells.
  ///
  /// - Throws: A problem where it cannot be read, is no text, or breaks its format.
  package static func read(path: String) throws(Problem) -> Document {
    try read(bytes: try Files.read(path), path: path)
  }

  /// Reads bytes as a document.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - path: The name that places and problems carry.
  ///   - format: The format, or nil to tell it by the path's ending or the text.
  ///   - limits: What ends a converter that does not end by itself.
  /// - Returns: The document.
  /// - Throws: A problem where the bytes are no text or break the format.
  package static func read(
    bytes: [UInt8], path: String, format: Format? = nil,
    limits: ReadingLimits = ReadingLimits()
  ) throws(Problem) -> Document {
    let (format, text, command) = try source(bytes, path, format, limits)
    return try document(format, text, path, madeBy: command)
  }

  /// Reads bytes that may hold several documents, such as a record a line; each that cannot be read
  /// is a problem in its place.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - path: The name that places and problems carry.
  ///   - format: The format, or nil to tell it by the path's ending or the text.
  ///   - takesResumes: Whether a resume in a format of postings is meant, too.
  ///   - limits: What ends a converter that does not end by itself.
  /// - Returns: A document, or what is wrong with it, for each.
  package static func readEach(
    bytes: [UInt8], path: String, format: Format? = nil, takesResumes: Bool = false,
    limits: ReadingLimits = ReadingLimits()
  ) -> [Result<Document, Problem>] {
    do throws(Problem) {
      let (format, text, command) = try source(bytes, path, format, limits)
      let isResume = takesResumes && format.name == "json" && JSONResume.matches(text)
      if let records = format.records, !isResume { return records(text, path) }
      return [.success(try document(format, text, path, madeBy: command))]
    } catch {
      return [.failure(error)]
    }
  }

  /// Reads bytes that may hold several documents; problems are told beside the documents.
  package static func readAll(
    bytes: [UInt8], path: String, format: Format? = nil
  ) -> (documents: [Document], problems: [Problem]) {
    parted(readEach(bytes: bytes, path: path, format: format))
  }

  /// What was read, and what was not.
  static func parted(
    _ results: [Result<Document, Problem>]
  ) -> (documents: [Document], problems: [Problem]) {
    var documents: [Document] = []
    var problems: [Problem] = []
    for result in results {
      switch result {
      case .success(let document): documents.append(document)
      case .failure(let problem): problems.append(problem)
      }
    }
    return (documents, problems)
  }

  /// Reads text as one document; of a file that a program read, its format is the file's.
  private static func document(
    _ format: Format, _ text: [UInt8], _ path: String, madeBy command: String?
  ) throws(Problem) -> Document {
    var document = try format.read(text, path)
    guard command != nil else { return document }
    document.format = format.name
    document.madeBy = command
    return document
  }

  /// The format of a file, its text or, where the format says itself how they are text, its bytes,
  /// and the command that made the text.
  private static func source(
    _ bytes: [UInt8], _ path: String, _ format: Format?, _ limits: ReadingLimits
  ) throws(Problem) -> (Format, [UInt8], String?) {
    if format == nil, let problem = PageLink.problem(path) { throw problem }
    let told = format ?? Format.converted(path: path, bytes: bytes) ?? Format.byEnding(of: path)
    if let told, let converter = told.converter {
      let made = try converter.text(of: bytes, path: path, limits: limits)
      return (told, made.text, made.command)
    }
    let known = told ?? (Format.mhtml.matches(bytes) ? .mhtml : nil)
    if let known, known.readsBytes { return (known, bytes, nil) }
    let text = try TextDecoding.text(of: bytes, path: path)
    return (known ?? Format.detect(path: path, text: text), text, nil)
  }

  /// Where a range of the text stands in the original, whole characters of it.
  package func originalRange(_ range: Range<Int>) -> Range<Int> {
    let mapped = map.original(of: range)
    var start = min(mapped.lowerBound, original.count)
    var end = min(max(mapped.upperBound, start), original.count)
    while start > 0, start < original.count, original[start] & 0xC0 == 0x80 { start -= 1 }
    while end > start, end < original.count, original[end] & 0xC0 == 0x80 { end += 1 }
    // Of a byte written as `=E9` in a single file, the sign is where the map leads.
    if format == Format.mhtml.name, end > start, original[end - 1] == UInt8(ascii: "=") {
      end = min(end + 2, original.count)
    }
    if end > start, original[end - 1] == UInt8(ascii: "&"), range.upperBound <= text.count,
      text[range.upperBound - 1] != UInt8(ascii: "&") || original[end...].starts(with: "amp;".utf8)
    {
      end = endOfReference(from: end)
    }
    return start..<end
  }

  /// Where the HTML reference ends whose `&` stands before an offset of the original.
  private func endOfReference(from offset: Int) -> Int {
    let limit = min(offset + 32, original.count)
    for index in offset..<limit {
      if original[index] == UInt8(ascii: ";") { return index + 1 }
      guard ASCII.isWord(original[index]) || original[index] == UInt8(ascii: "#") else { break }
    }
    return offset
  }
}

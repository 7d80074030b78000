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
    limits: ProgramRun.Limits = ProgramRun.Limits()
  ) throws(Problem) -> Document {
    if let format = format ?? Format.converted(path: path, bytes: bytes),
      let converter = format.converter
    {
      let made = try converter.text(of: bytes, path: path, limits: limits)
      var document = try format.read(made.text, path)
      document.format = format.name
      document.madeBy = made.command
      return document
    }
    let text = try TextDecoding.text(of: bytes, path: path)
    return try (format ?? Format.detect(path: path, text: text)).read(text, path)
  }

  /// Reads bytes that may hold several documents: one a line in JSON Lines, else one in all.
  ///
  /// - Throws: A problem where the bytes are no text; broken lines are told beside the records.
  package static func readAll(
    bytes: [UInt8], path: String, format: Format? = nil
  ) throws(Problem) -> (documents: [Document], problems: [Problem]) {
    let told = format ?? Format.converted(path: path, bytes: bytes)
    guard told?.converter == nil else {
      return ([try read(bytes: bytes, path: path, format: told)], [])
    }
    let text = try TextDecoding.text(of: bytes, path: path)
    let format = told ?? Format.detect(path: path, text: text)
    guard format.name == Format.jsonLines.name else { return ([try format.read(text, path)], []) }
    return JSONLines.records(text, path: path)
  }

  /// Where a range of the text stands in the original, whole characters of it.
  package func originalRange(_ range: Range<Int>) -> Range<Int> {
    let mapped = map.original(of: range)
    var start = min(mapped.lowerBound, original.count)
    var end = min(max(mapped.upperBound, start), original.count)
    while start > 0, start < original.count, original[start] & 0xC0 == 0x80 { start -= 1 }
    while end > start, end < original.count, original[end] & 0xC0 == 0x80 { end += 1 }
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

package import Source

/// Reads postings kept one a line: `{"id","title","company","location","date","url","text"}`.
package enum JSONLines {
  /// The bytes of the complete lines at the start of a buffer; the rest waits for more input.
  ///
  /// A caller that reads a stream block by block keeps only the bytes past the last range.
  ///
  /// - Parameters:
  ///   - buffer: What was read so far and not yet used.
  ///   - first: Where to look for the first line break; before it is none.
  ///   - atEnd: Whether no more input comes, so that a last line without break counts.
  /// - Returns: The lines without their breaks.
  /// - Complexity: O(*n*).
  package static func lines(
    in buffer: [UInt8], from first: Int = 0, atEnd: Bool
  ) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < buffer.count {
      let end = ByteScan.first(
        ASCII.lineFeed, in: buffer, range: max(start, first)..<buffer.count)
      guard end < buffer.count || atEnd else { break }
      lines.append(start..<end)
      start = end + 1
    }
    return lines
  }

  /// The record on a line, or nil where the line is empty.
  ///
  /// - Parameters:
  ///   - bytes: The buffer that holds the line.
  ///   - range: The line without its break.
  ///   - line: The line's 1-based number, for problems.
  ///   - offset: Where the buffer starts in its file, for problems.
  ///   - path: The file's name.
  /// - Returns: The record.
  /// - Throws: A problem that shows where the line is no record.
  /// - Complexity: O(*n*); no tree is made.
  package static func record(
    _ bytes: [UInt8], _ range: Range<Int>, line: Int, offset: Int = 0, path: String
  ) throws(Problem) -> Document? {
    do throws(JSONScanner.Failure) {
      var reader = JSONRecord(bytes, range)
      guard try reader.read() else { return nil }
      guard let text = reader.text else {
        throw JSONScanner.Failure(
          offset: range.lowerBound, message: "this record has no \"text\"")
      }
      var document = PlainText.read(text, path: path, format: "jsonl")
      document.id = reader.id
      document.facts = reader.facts
      return document
    } catch {
      throw problem(error, bytes, range, line: line, offset: offset, path: path)
    }
  }

  /// All records of a text, and a problem for each line that is none.
  package static func records(
    _ bytes: [UInt8], path: String
  ) -> (documents: [Document], problems: [Problem]) {
    Document.parted(each(bytes, path: path))
  }

  /// All records of a text in its order, or what is wrong with a line.
  static func each(_ bytes: [UInt8], path: String) -> [Result<Document, Problem>] {
    var results: [Result<Document, Problem>] = []
    for (place, range) in lines(in: bytes, atEnd: true).enumerated() {
      do throws(Problem) {
        if let document = try record(bytes, range, line: place + 1, path: path) {
          results.append(.success(document))
        }
      } catch { results.append(.failure(error)) }
    }
    return results
  }

  private static func problem(
    _ failure: JSONScanner.Failure, _ bytes: [UInt8], _ range: Range<Int>, line: Int, offset: Int,
    path: String
  ) -> Problem {
    let content = Array(bytes[range])
    let position = LineIndex(content).position(at: failure.offset - range.lowerBound)
    return Problem(
      failure.message, path: path,
      position: Position(line: line, column: position.column, byte: offset + failure.offset),
      excerpt: String(decoding: content, as: UTF8.self))
  }
}

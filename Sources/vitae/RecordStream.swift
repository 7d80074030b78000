internal import Documents
internal import Source

/// A file of JSON Lines, read a block at a time.
struct RecordStream {
  /// Bytes read at a time.
  private static let blockSize = 1 << 20

  private let path: String
  private let descriptor: Int32
  private var rest: [UInt8] = []
  private var line = 1
  private var ended = false

  /// Opens a file; `-` is standard input, told under the name given.
  init(_ path: String, standardInputName: String) throws(Problem) {
    self.path = path == "-" ? standardInputName : path
    descriptor = path == "-" ? 0 : try Files.open(forReading: path)
  }

  /// The next complete lines, or nil at the end, when the file is closed.
  mutating func next() -> PostingInputs.Piece? {
    while !ended {
      do throws(Problem) {
        let got = try Files.read(
          descriptor, appendingTo: &rest, limit: RecordStream.blockSize, path: path)
        if got == 0 { finish() }
      } catch {
        finish()
        return .problem(error)
      }
      let last = rest.lastIndex(of: ASCII.lineFeed).map { $0 + 1 }
      let end = ended ? rest.count : last ?? 0
      guard end > 0 else { continue }
      let block = end == rest.count ? rest : Array(rest[..<end])
      rest = end == rest.count ? [] : Array(rest[end...])
      let first = line
      line += block.count { $0 == ASCII.lineFeed }
      return .records(block, path: path, line: first)
    }
    return nil
  }

  /// The records of complete lines; a line that is none, or no UTF-8, is a problem of its own.
  static func documents(
    in bytes: [UInt8], path: String, firstLine: Int
  ) -> [Result<Document, Problem>] {
    let isText = TextDecoding.firstInvalidByte(bytes) == nil
    var results: [Result<Document, Problem>] = []
    for (index, range) in JSONLines.lines(in: bytes, atEnd: true).enumerated() {
      let line = firstLine + index
      do throws(Problem) {
        if !isText { try check(bytes, range, line: line, path: path) }
        if let document = try JSONLines.record(bytes, range, line: line, path: path) {
          results.append(.success(document))
        }
      } catch {
        results.append(.failure(error))
      }
    }
    return results
  }

  private static func check(
    _ bytes: [UInt8], _ range: Range<Int>, line: Int, path: String
  ) throws(Problem) {
    guard let bad = TextDecoding.firstInvalidByte(Array(bytes[range])) else { return }
    throw Problem(
      "byte \(bad + 1) of line \(line) is not valid UTF-8", path: path,
      hint: "save the file as UTF-8")
  }

  private mutating func finish() {
    ended = true
    if descriptor != 0 { Files.close(descriptor) }
  }
}

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
      // Only what is new may end the last complete line.
      let seen = rest.count
      do throws(Problem) {
        let got = try Files.read(
          descriptor, appendingTo: &rest, limit: RecordStream.blockSize, path: path)
        if got == 0 { finish() }
      } catch {
        finish()
        return .problem(error)
      }
      let lines = JSONLines.lines(in: rest, from: seen, atEnd: ended)
      guard let last = lines.last?.upperBound else { continue }
      let past = Array(rest[min(last + 1, rest.count)...])
      var block: [UInt8] = []
      swap(&block, &rest)
      block.removeLast(past.count)
      rest.reserveCapacity(RecordStream.blockSize + past.count)
      rest.append(contentsOf: past)
      let first = line
      line += lines.count
      return .records(block, lines: lines, path: path, line: first)
    }
    return nil
  }

  /// The records of complete lines; a line that is none, or no UTF-8, is a problem of its own.
  static func documents(
    in bytes: [UInt8], lines: [Range<Int>], path: String, firstLine: Int
  ) -> [Result<Document, Problem>] {
    let isText = TextDecoding.firstInvalidByte(bytes) == nil
    var results: [Result<Document, Problem>] = []
    results.reserveCapacity(lines.count)
    for (index, range) in lines.enumerated() {
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

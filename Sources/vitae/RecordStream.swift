internal import Documents
internal import Source

/// A file of JSON Lines, read a block at a time.
struct RecordStream {
  /// Bytes read at a time.
  private static let blockSize = 3 << 18

  private let path: String
  private let descriptor: Int32
  private var rest: [UInt8] = []
  private var line = 1
  private var ended = false
  private let limits: ReadingLimits
  /// Whether the line that is being read is too long, told of, and passed over.
  private var isPassing = false

  /// Opens a file; `-` is standard input, told under the name given.
  init(
    _ path: String, standardInputName: String, _ limits: ReadingLimits
  ) throws(Problem) {
    self.limits = limits
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
      let passed = isPassing
      if isPassing { pass() }
      let lines = JSONLines.lines(in: rest, from: passed ? 0 : seen, atEnd: ended)
      guard let last = lines.last?.upperBound else {
        if rest.count > limits.fileBytes, !isPassing {
          isPassing = true
          return .problem(Self.tooLong(line, path, limits))
        }
        continue
      }
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

  /// Drops what belongs to a line that is too long, up to its end.
  private mutating func pass() {
    let end = ByteScan.first(ASCII.lineFeed, in: rest, range: rest.indices)
    isPassing = end == rest.count
    rest.removeFirst(min(end + 1, rest.count))
    if !isPassing { line += 1 }
  }

  private static func tooLong(_ line: Int, _ path: String, _ limits: ReadingLimits) -> Problem {
    limits.tooLarge("line \(line)", path: path)
  }

  /// The records of complete lines; a line that is none, or no UTF-8, is a problem of its own.
  static func documents(
    in bytes: [UInt8], lines: [Range<Int>], path: String, firstLine: Int, _ limits: ReadingLimits
  ) -> [Result<Document, Problem>] {
    let isText = TextDecoding.firstInvalidByte(bytes) == nil
    var results: [Result<Document, Problem>] = []
    results.reserveCapacity(lines.count)
    for (index, range) in lines.enumerated() {
      let line = firstLine + index
      do throws(Problem) {
        if range.count > limits.fileBytes { throw tooLong(line, path, limits) }
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

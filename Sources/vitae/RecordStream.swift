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

  /// Opens a file; `-` is standard input.
  init(_ path: String) throws(Problem) {
    self.path = path == "-" ? "<stdin>" : path
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
      let end = ended ? rest.count : JSONLines.completeLines(rest)
      guard end > 0 else { continue }
      let block = end == rest.count ? rest : Array(rest[..<end])
      rest = end == rest.count ? [] : Array(rest[end...])
      let first = line
      line += block.count { $0 == ASCII.lineFeed }
      return .records(block, path: path, line: first)
    }
    return nil
  }

  private mutating func finish() {
    ended = true
    if descriptor != 0 { Files.close(descriptor) }
  }
}

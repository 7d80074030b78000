internal import Source

/// What the comments of a document that name one rule keep back.
///
/// A hostile file has tens of thousands of comments and of findings: both are looked up in order, as
/// comparing each with each takes minutes.
struct Reach: Sendable {
  /// What one comment keeps back.
  enum Extent: Sendable {
    /// What begins in these bytes of the original.
    case bytes(Range<Int>)
    /// What stands in this line.
    case line(Int)
    /// What begins in this line.
    case nextLine(Int)
  }

  /// The comments by their indices, and what each keeps back.
  let extents: [(directive: Int, extent: Extent)]
  /// Where another comment begins to be the first that keeps back all that follows, or none is.
  private var turns: [(start: Int, directive: Int?)] = []
  /// The comments that speak of a line, in the order of the lines.
  private var lines: [(line: Int, directive: Int)] = []
  private var nextLines: [(line: Int, directive: Int)] = []

  /// - Parameters:
  ///   - extents: What each comment keeps back, in the order of the comments.
  ///   - files: The bytes of each file of the document.
  init(_ extents: [(directive: Int, extent: Extent)], files: [Range<Int>]) {
    self.extents = extents
    for (directive, extent) in extents {
      switch extent {
      case .line(let line): lines.append((line, directive))
      // What is meant for the line after the last one keeps nothing back.
      case .nextLine(let line) where line > 0: nextLines.append((line, directive))
      case .bytes, .nextLine: continue
      }
    }
    var rest = extents[...]
    for file in files { addTurns(of: file, &rest) }
  }

  /// Adds the turns of a file whose comments are the first of the rest.
  private mutating func addTurns(
    of file: Range<Int>, _ rest: inout ArraySlice<(directive: Int, extent: Extent)>
  ) {
    var whole: Int?
    var runs: [(bytes: Range<Int>, directive: Int)] = []
    while let (directive, extent) = rest.first {
      if case .bytes(let bytes) = extent {
        guard file.lowerBound <= bytes.lowerBound, bytes.upperBound <= file.upperBound else {
          break
        }
        if bytes == file { whole = whole ?? directive } else { runs.append((bytes, directive)) }
      }
      rest.removeFirst()
    }
    turns.append((file.lowerBound, whole))
    var end = file.lowerBound
    // Of comments that end together the first one speaks.
    for run in runs where run.bytes.lowerBound >= end {
      turns.append((run.bytes.lowerBound, min(run.directive, whole ?? .max)))
      turns.append((run.bytes.upperBound, whole))
      end = run.bytes.upperBound
    }
  }

  /// The first comment that keeps back what stands in a spot, or nil.
  ///
  /// - Complexity: O(log *comments*).
  func first(covering spot: Suppressions.Spot) -> Int? {
    let turn = turns[..<turns.partition { $0.start > spot.byte }].last
    let line = lines[lines.partition { $0.line >= spot.lines.lowerBound }...].first
    return [
      turn?.directive, line.flatMap { $0.line <= spot.lines.upperBound ? $0.directive : nil },
      next(spot.lines.lowerBound), next(spot.line),
    ].compactMap { $0 }.min()
  }

  private func next(_ line: Int) -> Int? {
    let found = nextLines[nextLines.partition { $0.line >= line }...].first
    return found.flatMap { $0.line == line ? $0.directive : nil }
  }
}

/// Where one rule finds something, for comments to ask whether they keep any of it back.
struct SpotIndex {
  private let bytes: [Int]
  private let firstLines: Set<Int>
  /// The lines that findings stand in, by their first; of each the last line so far.
  private let lines: [(first: Int, last: Int)]

  init(_ spots: [Suppressions.Spot]) {
    bytes = spots.map(\.byte).sorted()
    firstLines = Set(spots.flatMap { [$0.lines.lowerBound, $0.line] })
    var last = 0
    lines = spots.map(\.lines).sorted { $0.lowerBound < $1.lowerBound }.map { lines in
      last = max(last, lines.upperBound)
      return (lines.lowerBound, last)
    }
  }

  /// Whether a comment keeps any of it back.
  ///
  /// - Complexity: O(log *findings*).
  func has(_ extent: Reach.Extent) -> Bool {
    switch extent {
    case .bytes(let range):
      let first = bytes[bytes.partition { $0 >= range.lowerBound }...].first
      return first.map { $0 < range.upperBound } ?? false
    case .nextLine(let line): return firstLines.contains(line)
    case .line(let line):
      let before = lines[..<lines.partition { $0.first > line }].last
      return before.map { $0.last >= line } ?? false
    }
  }
}

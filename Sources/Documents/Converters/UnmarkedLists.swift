internal import Source

/// Finds the items of lists whose bullets a page only draws, so that its text has none.
///
/// They stand under a text, past an empty line, deeper by the same columns, one under another.
struct UnmarkedLists {
  /// A text so much deeper than the one above is a list's, not a paragraph's.
  private static let leastDepth = 3
  /// Letters differ in width: an eighth of a line is left for that.
  private static let marginShare = 8

  private let text: [UInt8]
  private let lines: [TextLine]
  /// The width of the widest line.
  private let widest: Int
  /// The lines that start an item.
  private(set) var starts: Set<Int> = []

  /// Looks through the lines of a page's text.
  ///
  /// - Complexity: O(*n*).
  init(_ text: [UInt8], _ lines: [TextLine]) {
    self.text = text
    self.lines = lines
    widest = lines.reduce(0) { max($0, $1.width) }
    let runs = runs()
    // One line alone is an item where other lists stand as deep.
    let depths = Set(runs.filter { $0.items.count > 1 }.map(\.depth))
    for run in runs where depths.contains(run.depth) { starts.formUnion(run.items) }
  }

  private struct Run {
    /// By how many columns it is deeper than the text above.
    var depth: Int
    var items: [Int]
  }

  /// Lines next to each other that stand deeper than the text above and have no bullets.
  private func runs() -> [Run] {
    var runs: [Run] = []
    var above: Int?
    var index = 0
    while index < lines.count {
      guard !lines[index].isBlank else {
        index += 1
        continue
      }
      let end = lines[index...].firstIndex { $0.isBlank } ?? lines.count
      if let above, let run = run(index..<end, under: lines[above]) {
        runs.append(run)
      } else {
        above = end - 1
      }
      index = end
    }
    return runs
  }

  private func run(_ block: Range<Int>, under above: TextLine) -> Run? {
    let depth = lines[block.lowerBound].indent - above.indent
    guard depth >= UnmarkedLists.leastDepth, above.mark == nil, isText(above) else { return nil }
    let indent = lines[block.lowerBound].indent
    guard lines[block].allSatisfy({ $0.mark == nil && $0.indent == indent && isItem($0) }) else {
      return nil
    }
    let items = block.filter { $0 == block.lowerBound || !isWrapped($0) }
    return Run(depth: depth, items: Array(items))
  }

  /// Whether a line goes on with the one before: in lower case, or that one had no room for its
  /// first word.
  private func isWrapped(_ index: Int) -> Bool {
    let (before, range) = (lines[index - 1], lines[index].range)
    if ASCII.isLower(text[range.lowerBound]) { return true }
    let word = text[range].prefix { !ASCII.isSpace($0) }.count
    return before.width + 1 + word > widest - widest / UnmarkedLists.marginShare
  }

  /// Whether a line is a text of a position and no heading: it has words enough, or a date.
  private func isText(_ line: TextLine) -> Bool {
    guard !HeadingForm.isCapitals(text, line.range) else { return false }
    return words(line) >= 4 || text[line.range].contains(where: ASCII.isDigit)
  }

  /// Whether a line may be an item: no cells side by side, and no date at its end, as positions have.
  private func isItem(_ line: TextLine) -> Bool {
    let range = line.range
    let hasCells = zip(range, range.dropFirst()).contains {
      text[$0] == ASCII.space && text[$1] == ASCII.space
    }
    return !hasCells && !text[range].suffix(4).allSatisfy(ASCII.isDigit)
  }

  private func words(_ line: TextLine) -> Int {
    text[line.range].split(separator: ASCII.space).count
  }
}

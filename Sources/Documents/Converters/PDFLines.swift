internal import Source

/// Puts together what the width of a page parted: hyphenated words and wrapped lines.
///
/// Lines that go on a bullet mostly are indented, which plain text knows; those without an indent
/// are joined here. Page breaks part blocks, icons go, and soft hyphens that were drawn are hyphens.
struct PDFLines {
  private static let shortLine = 40

  private let source: [UInt8]
  private let lines: [TextLine]
  private let hyphens: LineEndHyphens
  private let icons: PageIcons
  private(set) var text: [UInt8] = []
  /// From the text to the original.
  private(set) var map = PositionMap()
  /// The widest line of the lines around without a blank one between.
  private var widest = 0
  /// Whether the line before belongs to a bullet.
  private var inBullet = false

  init(_ original: [UInt8]) {
    let formFeed: UInt8 = 0x0C
    source = RunningLines.blanked(original).map { $0 == formFeed ? ASCII.lineFeed : $0 }
    lines = TextLine.lines(of: source)
    hyphens = LineEndHyphens(source)
    icons = PageIcons(source, lines)
    text.reserveCapacity(source.count)
  }

  /// Writes the text.
  ///
  /// - Complexity: O(*n* · *hyphens at line ends*).
  mutating func join() {
    /// Up to where the line before has taken the words of this one.
    var taken = 0
    var before: Int?
    for index in lines.indices where !lines[index].isBlank {
      let line = lines[index]
      let isNext = index > 0 && before == index - 1
      if !isNext { widest = width(ofLinesFrom: index) }
      if taken < line.range.upperBound {
        let joins = isNext && goesOn(index)
        if before != nil { part(line, isNext: isNext, joins: joins, from: taken) }
        inBullet = line.mark != nil || joins && inBullet || isHanging(line) && inBullet
        var content = max(taken, line.range.lowerBound)..<line.range.upperBound
        while content.count > 1, source[content.lowerBound] == ASCII.space {
          content = content.lowerBound + 1..<content.upperBound
        }
        taken = write(content, index)
      }
      before = index
    }
  }

  /// Writes the words of a line and the rest of a word that goes on in the next.
  ///
  /// - Returns: Up to where the next line is taken.
  private mutating func write(_ content: Range<Int>, _ index: Int) -> Int {
    guard index + 1 < lines.count, lines[index + 1].mark == nil,
      let word = hyphens.join(content, lines[index + 1].range)
    else {
      append(content)
      return 0
    }
    append(content.lowerBound..<word.end)
    append(word.rest)
    return word.rest.upperBound
  }

  /// Writes what stands between two lines.
  private mutating func part(_ line: TextLine, isNext: Bool, joins: Bool, from taken: Int) {
    var start = line.range.lowerBound
    while start > 0, source[start - 1] == ASCII.space { start -= 1 }
    map.note(text: text.count, original: max(start - 1, taken, 0))
    text.append(joins ? ASCII.space : ASCII.lineFeed)
    guard !joins else { return }
    if !isNext { text.append(ASCII.lineFeed) }
    append(start..<line.range.lowerBound)
  }

  /// Whether a line without an indent of its own goes on with the one before.
  private func goesOn(_ index: Int) -> Bool {
    let (before, line) = (lines[index - 1], lines[index])
    guard line.mark == nil, let first = line.range.first, !isHanging(line) || !inBullet,
      !HeadingForm.isCapitals(source, line.range), !hasGap(line.range)
    else { return false }
    if ASCII.isLower(source[first]) { return inBullet || before.width >= 25 }
    guard inBullet else { return false }
    if breaksOff(before.range) { return true }
    // A short line with a capital is rather a heading or the next position.
    if ASCII.isUpper(source[first]), line.width < Self.shortLine { return false }
    var end = first
    while end < line.range.upperBound, !ASCII.isSpace(source[end]) { end += 1 }
    // Letters differ in width: an eighth of a line is left for that.
    return before.width + 1 + end - first > widest - widest / 8
  }

  /// Whether a line ends in a comma or a small word such as "and", "of" or "the".
  private func breaksOff(_ range: Range<Int>) -> Bool {
    guard source[range.upperBound - 1] != UInt8(ascii: ",") else { return true }
    var start = range.upperBound
    while start > range.lowerBound, ASCII.isLower(source[start - 1]) { start -= 1 }
    let count = range.upperBound - start
    return count >= 1 && count <= 3 && start > range.lowerBound
      && source[start - 1] == ASCII.space && range.count >= 25
  }

  /// Whether a wide gap stands in a line, as between a position and its dates.
  private func hasGap(_ range: Range<Int>) -> Bool {
    var spaces = 0
    for index in range {
      spaces = source[index] == ASCII.space ? spaces + 1 : 0
      if spaces == PageColumns.gap { return true }
    }
    return false
  }

  private func isHanging(_ line: TextLine) -> Bool { line.indent > 1 && line.mark == nil }

  private func width(ofLinesFrom index: Int) -> Int {
    lines[index...].prefix { !$0.isBlank }.reduce(0) { max($0, $1.width) }
  }

  /// Copies a range; icons become spaces, drawn soft hyphens hyphens.
  private mutating func append(_ range: Range<Int>) {
    var run = range.lowerBound
    var index = ByteScan.firstBeyondASCII(source, in: range)
    while index < range.upperBound {
      let length = LineEndHyphens.isSoft(source, index) ? 2 : icons.length(at: index, in: source)
      if length > 0 {
        copy(run..<index)
        map.note(text: text.count, original: index)
        text.append(length == 2 ? UInt8(ascii: "-") : ASCII.space)
        run = index + length
      }
      index = ByteScan.firstBeyondASCII(source, in: index + max(length, 1)..<range.upperBound)
    }
    copy(run..<range.upperBound)
  }

  private mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    map.note(text: text.count, original: range.lowerBound)
    text.append(contentsOf: source[range])
  }
}

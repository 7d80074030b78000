internal import Source

/// Puts together what the width of a page parted: hyphenated words and wrapped lines.
///
/// Lines that go on a bullet mostly are indented, which plain text knows; those without an indent
/// are joined here. Page breaks part blocks, icons go, and soft hyphens that were drawn are hyphens.
struct PDFLines {
  private static let shortLine = 40
  /// So many spaces do not come of setting a line to its full width.
  private static let wideGap = 5

  private let source: [UInt8]
  private let lines: [TextLine]
  private let hyphens: LineEndHyphens
  private let icons: PageIcons
  private let unmarked: UnmarkedLists
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
    unmarked = UnmarkedLists(source, lines)
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
        let joins = isNext && !unmarked.starts.contains(index) && goesOn(index)
        let isHead = isHead(index)
        let isDrawn = unmarked.starts.contains(index)
        if before != nil { part(line, isNext: isNext && !isHead, joins: joins, from: taken) }
        if isDrawn { drawBullet(at: line.range.lowerBound) }
        inBullet =
          !isHead && (line.mark != nil || isDrawn || (joins || isHanging(line)) && inBullet)
        var start = max(taken, line.range.lowerBound)
        if isHead, let mark = line.mark { start = mark.content }
        while start + 1 < line.range.upperBound, source[start] == ASCII.space { start += 1 }
        let content = start..<line.range.upperBound
        taken = write(content, index)
      }
      before = index
    }
  }

  /// Writes the bullet that the page only draws.
  private mutating func drawBullet(at offset: Int) {
    map.note(text: text.count, original: offset)
    text += Array("- ".utf8)
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
    var end = first
    while end < line.range.upperBound, !ASCII.isSpace(source[end]) { end += 1 }
    // Letters differ in width: an eighth of a line is left for that.
    guard before.width + 1 + end - first > widest - widest / 8 else { return false }
    // A short line with a capital is rather a heading or the next position.
    let isHeadLike = ASCII.isUpper(source[first]) && line.width < Self.shortLine
    return !isHeadLike || breaksOff(before.range)
  }

  /// Whether a line ends in a comma or a small word such as "of" or "to".
  private func breaksOff(_ range: Range<Int>) -> Bool {
    guard source[range.upperBound - 1] != UInt8(ascii: ",") else { return true }
    var start = range.upperBound
    while start > range.lowerBound, ASCII.isLower(source[start - 1]) { start -= 1 }
    let count = range.upperBound - start
    return count >= 1 && count <= 2 && start > range.lowerBound
      && source[start - 1] == ASCII.space
  }

  /// Whether a line tells of a position: a place or dates stand at its right margin.
  ///
  /// One with a bullet does so only where the next line has such, too.
  private func isHead(_ index: Int) -> Bool {
    guard hasGap(lines[index].range) else { return false }
    let below = index + 1 < lines.count ? lines[index + 1] : lines[index]
    guard lines[index].mark != nil else { return true }
    return below.mark == nil && hasGap(below.range) && index + 1 < lines.count
  }

  /// Whether a wide gap stands in a line, as between a position and its dates.
  private func hasGap(_ range: Range<Int>) -> Bool {
    var spaces = 0
    for index in range {
      spaces = source[index] == ASCII.space ? spaces + 1 : 0
      if spaces == Self.wideGap { return true }
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

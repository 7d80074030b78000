internal import Source

/// Finds the part of a page that its readers came for.
struct HTMLMainContent {
  /// An element that holds much text.
  private struct Candidate {
    var range: Range<Int>
    /// Bytes of running text in it, links left out.
    var prose: Int
    /// How much prose it holds, lessened by the share of labels and links between it.
    var weight: Double
  }

  private struct Frame {
    var key: UInt64
    var start: Int
    var proseBefore: Int
    var visibleBefore: Int
    var isMain: Bool
  }

  /// The shortest stretch of text that counts as prose: labels and buttons are shorter.
  private static let shortestProse = 20

  private var frames: [Frame] = []
  private var candidates: [Candidate] = []
  private var prose = 0
  /// Bytes of all text, links and labels included.
  private var visible = 0
  private var isLink = false
  /// Whether the text stands in a paragraph or list item, where short lines are prose too.
  private var isRunning = false
  /// Whether the list item that is read holds a link, and what prose it held before.
  private var itemHasLink = false
  private var itemProse = 0
  private var isItem = false
  /// Where the words of the top headings stand.
  private var headings: [Range<Int>] = []
  /// Where the title's words stand.
  private(set) var title: Range<Int>?

  /// Weighs the elements of a page.
  ///
  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8], dropsForms: Bool) {
    var tokenizer = HTMLTokenizer(bytes, bytes.indices)
    var skipping = HTMLSkipping(
      bytes, dropsForms: dropsForms, inArticle: false, dropsTitle: false)
    var headingStart: Int?
    var titleStart: Int?
    while let token = tokenizer.next() {
      if token.kind == .text {
        if titleStart == nil { takeText(bytes, token.range) }
        continue
      }
      if skipping.skips(token, &tokenizer) { continue }
      let isStart = token.kind == .start
      switch token.role {
      case .link:
        isLink = isStart
        itemHasLink = true
      case .title:
        if isStart { titleStart = token.range.upperBound }
        if !isStart, let start = titleStart {
          title = title ?? start..<token.range.lowerBound
          titleStart = nil
        }
      case .heading where token.key == 0x6831:
        if isStart { headingStart = token.range.upperBound }
        if !isStart, let start = headingStart { headings.append(start..<token.range.lowerBound) }
        if !isStart { headingStart = nil }
      case .container, .article, .list: takeContainer(token, bytes)
      case .item: takeItem(isStart)
      case .block where token.key == 0x70: isRunning = isStart
      default: break
      }
    }
    while let frame = frames.popLast() { keep(frame, end: bytes.count) }
  }

  private mutating func takeText(_ bytes: [UInt8], _ range: Range<Int>) {
    let count = ASCII.trimmed(range, in: bytes).count
    visible += count
    guard !isLink, isRunning || isItem || count >= Self.shortestProse else { return }
    if isItem { itemProse += count } else { prose += count }
  }

  /// A list item with a link in it is a card or a menu's entry, and no prose.
  private mutating func takeItem(_ isStart: Bool) {
    if isItem, !itemHasLink { prose += itemProse }
    isItem = isStart
    itemProse = 0
    itemHasLink = false
  }

  private mutating func takeContainer(_ token: HTMLToken, _ bytes: [UInt8]) {
    if token.kind == .start {
      let isMain = token.role == .article || HTMLAttributes.isMain(bytes, token.attributes)
      frames.append(
        Frame(
          key: token.key, start: token.range.upperBound, proseBefore: prose,
          visibleBefore: visible, isMain: isMain))
      return
    }
    // An end tag that fits none of the nearest open elements is stray.
    guard let match = frames.suffix(32).lastIndex(where: { $0.key == token.key }) else { return }
    while frames.count > match, let frame = frames.popLast() {
      keep(frame, end: token.range.lowerBound)
    }
  }

  private mutating func keep(_ frame: Frame, end: Int) {
    let inside = prose - frame.proseBefore
    guard inside >= 100, frame.start <= end else { return }
    let density = Double(inside) / Double(max(visible - frame.visibleBefore, 1))
    let weight = Double(inside) * density * density * (frame.isMain ? 1.1 : 1)
    candidates.append(Candidate(range: frame.start..<end, prose: inside, weight: weight))
  }

  /// The top heading of a part: the first in it, else the last before it.
  func heading(of part: Range<Int>) -> Range<Int>? {
    headings.first { part.contains($0.lowerBound) }
      ?? headings.last { $0.upperBound <= part.lowerBound }
  }

  /// The element that holds most prose with least else between, or nil for the whole page.
  ///
  /// Of elements alike, the outermost: a page's parts add up in the one around them.
  var range: Range<Int>? {
    var best: Candidate?
    for candidate in candidates where candidate.prose * 2 >= prose {
      if let known = best, known.weight > candidate.weight { continue }
      best = candidate
    }
    return best?.range
  }
}

internal import Source

/// Joins the text of a stretch of a page to blocks.
struct HTMLBlocks {
  private let bytes: [UInt8]
  private(set) var builder: TextBuilder
  private var listDepth = 0
  private var cellDepth = 0
  private var boldDepth = 0
  private var preformattedDepth = 0
  private var headingLevel = 0
  /// Whether the next text is the first of a list item.
  private var startsItem = false
  private var needsSpace = false
  /// Bytes of words in the open block, and those of them that are bold.
  private var words = 0
  private var boldWords = 0
  private var dropsLinks = false
  private var isLink = false
  private var linkWords = 0
  /// Where the last inline end tag ended: a start tag right there parts words.
  private var lastInlineEnd = -1

  init(_ bytes: [UInt8], capacity: Int) {
    self.bytes = bytes
    builder = TextBuilder(capacity: capacity)
  }

  /// Reads a stretch of the page.
  ///
  /// - Complexity: O(*n*).
  mutating func read(_ range: Range<Int>, dropsForms: Bool, inArticle: Bool) {
    var tokenizer = HTMLTokenizer(bytes, range)
    var skipping = HTMLSkipping(
      bytes, dropsForms: dropsForms, inArticle: inArticle)
    while let token = tokenizer.next() {
      if token.kind == .text {
        takeText(token.range)
      } else if !skipping.skips(token, &tokenizer) {
        takeTag(token)
      }
    }
    endBlock()
  }

  /// Reads the words of a top heading that stands outside the part that is read.
  mutating func readHeading(_ range: Range<Int>) {
    headingLevel = 1
    read(range, dropsForms: true, inArticle: true)
    headingLevel = 0
  }

  /// Reads what stands between the top heading and the part that is read: company, place, contact.
  ///
  /// Blocks that are links and nothing else are dropped there, unless they show an address.
  mutating func readGap(_ range: Range<Int>) {
    dropsLinks = true
    read(range, dropsForms: true, inArticle: true)
    dropsLinks = false
  }

  private mutating func takeTag(_ token: HTMLToken) {
    let isStart = token.kind == .start
    if token.role == .inline || token.role == .link {
      if isStart, token.range.lowerBound == lastInlineEnd, builder.isOpen { needsSpace = true }
      lastInlineEnd = token.range.upperBound
      if isStart { lastInlineEnd = -1 }
    }
    switch token.role {
    case .bold: boldDepth = max(boldDepth + (isStart ? 1 : -1), 0)
    case .lineBreak: takeLineBreak(token.range.lowerBound)
    case .inline: break
    case .link: isLink = isStart
    case .title, .raw: endBlock()
    case .heading:
      endBlock()
      headingLevel = isStart ? Int(token.key & 0xF) : 0
    case .item:
      endBlock()
      startsItem = isStart
    case .list:
      endBlock()
      listDepth = max(listDepth + (isStart ? 1 : -1), 0)
    case .cell:
      endBlock()
      cellDepth = isStart ? 1 : 0
    case .preformatted:
      endBlock()
      preformattedDepth = isStart ? 1 : 0
    case .block, .container, .article, .header, .dropped: endBlock()
    }
  }

  private mutating func endBlock() {
    if builder.isOpen {
      if dropsLinks, linkWords == words { builder.discardUnlessAddress() }
      builder.end(bold: words > 0 && boldWords == words)
    }
    needsSpace = false
    words = 0
    boldWords = 0
    linkWords = 0
  }

  /// A break ends a paragraph, as adverts part their lines so; in an item it is a line break.
  private mutating func takeLineBreak(_ offset: Int) {
    guard builder.isOpen else { return }
    if builder.kind == .paragraph {
      endBlock()
    } else {
      builder.append(separator: ASCII.lineFeed, at: offset)
      needsSpace = false
    }
  }

  private mutating func beginBlock() {
    if headingLevel > 0 {
      builder.begin(.heading, level: headingLevel)
    } else if startsItem {
      builder.begin(.bullet, level: max(listDepth - 1, 0))
    } else if preformattedDepth > 0 {
      builder.begin(.code)
    } else {
      builder.begin(cellDepth > 0 ? .cell : .paragraph)
    }
    startsItem = false
  }
}

extension HTMLBlocks {
  /// Appends text with its references decoded and its spaces, of which runs count as one.
  private mutating func takeText(_ range: Range<Int>) {
    if preformattedDepth > 0 { return takePreformatted(range) }
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if ASCII.isSpace(byte) {
        if builder.isOpen { needsSpace = true }
        index += 1
        continue
      }
      if byte == UInt8(ascii: "&"),
        let entity = HTMLEntities.decode(bytes, at: index, end: range.upperBound)
      {
        takeEntity(entity.bytes, at: index)
        index += entity.length
        continue
      }
      var end = index + 1
      // Single spaces between words are copied with them.
      while end < range.upperBound, bytes[end] != UInt8(ascii: "&"),
        bytes[end] > ASCII.space
          || bytes[end] == ASCII.space && end + 1 < range.upperBound && bytes[end + 1] > ASCII.space
      {
        end += 1
      }
      prepare(at: index, words: end - index)
      builder.append(bytes, index..<end)
      index = end
    }
  }

  private mutating func prepare(at index: Int, words count: Int) {
    if !builder.isOpen { beginBlock() }
    if needsSpace { builder.append(separator: ASCII.space, at: max(index - 1, 0)) }
    needsSpace = false
    words += count
    if isLink { linkWords += count }
    if boldDepth > 0 || count == 1 && bytes[index] == UInt8(ascii: ":") { boldWords += count }
  }

  private mutating func takeEntity(_ entity: [UInt8], at index: Int) {
    // A no-break space is a space here, so that runs of them indent nothing.
    if entity == [0xC2, 0xA0] || entity == [0x0A] || entity == [0x09] {
      if builder.isOpen { needsSpace = true }
      return
    }
    prepare(at: index, words: 1)
    builder.append(replacement: entity, at: index)
  }

  private mutating func takePreformatted(_ range: Range<Int>) {
    if !builder.isOpen { beginBlock() }
    var index = range.lowerBound
    while index < range.upperBound {
      let end = ByteScan.first(UInt8(ascii: "&"), in: bytes, range: index..<range.upperBound)
      builder.append(bytes, index..<end)
      index = end
      guard end < range.upperBound else { return }
      if let entity = HTMLEntities.decode(bytes, at: end, end: range.upperBound) {
        builder.append(replacement: entity.bytes, at: end)
        index += entity.length
      } else {
        builder.append(bytes, end..<end + 1)
        index += 1
      }
    }
  }
}

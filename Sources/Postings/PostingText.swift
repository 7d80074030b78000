internal import Documents
internal import Matching
internal import Source

/// A posting's blocks with their words and the cues found in them: what every decision is made of.
struct PostingText {
  /// A block with its words and cues, or a stretch of one that lost its line breaks.
  struct Line {
    /// Index of the document's block.
    private(set) var block: Int
    private(set) var isHeading = false
    private(set) var isBullet = false
    private(set) var isParagraph = false
    private(set) var isCode = false
    /// Whether it begins with a heading and goes on with what that heads.
    fileprivate(set) var isLed = false
    var bold: Bool
    var level: Int
    var range: Range<Int>
    var tokens: Range<Int>
    /// Indices into ``PostingText/hits``.
    var hits: Range<Int>
    /// All that the block's cues say together.
    var cues: Cue

    init(
      _ block: Block, at index: Int, tokens: Range<Int>, hits: Range<Int>, cues: Cue
    ) {
      self.block = index
      bold = block.bold
      level = block.level
      range = block.range
      self.tokens = tokens
      self.hits = hits
      self.cues = cues
      // Asked here once: `==` of another module's enumeration is a call.
      switch block.kind {
      case .heading: isHeading = true
      case .bullet: isBullet = true
      case .paragraph: isParagraph = true
      case .code: isCode = true
      case .cell: break
      }
    }
  }

  let text: TokenizedText
  let hits: [PhraseMatch]
  let lines: [Line]
  /// All that the posting's cues say together.
  let cues: Cue

  /// Finds all cues of a document in one pass.
  init(
    _ blocks: [Block], _ text: TokenizedText, _ tables: borrowing PostingTables,
    candidates: TokenSet? = nil
  ) {
    self.text = text
    var hits: [PhraseMatch] = []
    hits.reserveCapacity(text.tokens.count / 6)
    tables.cues.collect(
      in: text, tokens: text.tokens.indices, candidates: candidates, into: &hits)
    self.hits = hits
    (lines, cues) = PostingText.lines(blocks, text, hits, tables.headings)
  }

  private static func lines(
    _ blocks: [Block], _ text: TokenizedText, _ hits: [PhraseMatch],
    _ headings: borrowing PhraseTable
  ) -> ([Line], Cue) {
    var cursor = HitCursor(hits)
    let inline = InlineHeadings(text)
    var lines: [Line] = []
    lines.reserveCapacity(blocks.count)
    var all: Cue = []
    var token = 0
    for (index, block) in blocks.enumerated() {
      let first = skip(text.tokens, from: token, to: block.range.lowerBound)
      token = skip(text.tokens, from: first, to: block.range.upperBound)
      let starts =
        token - first < InlineHeadings.fewestWords ? [] : inline.starts(in: first..<token, headings)
      var stretch = (range: block.range, tokens: first..<token)
      var isLed = starts.first == first
      let inner = isLed ? starts.dropFirst() : starts[...]
      // One stretch more than there are headings inside.
      for place in inner.startIndex...inner.endIndex {
        let start = place < inner.endIndex ? inner[place] : token
        let end = start == token ? block.range.upperBound : Int(text.tokens[start].start)
        stretch = (stretch.range.lowerBound..<end, stretch.tokens.lowerBound..<start)
        let (found, cues) = cursor.take(stretch.tokens)
        all.formUnion(cues)
        var line = Line(block, at: index, tokens: stretch.tokens, hits: found, cues: cues)
        line.range = stretch.range
        line.isLed = isLed
        isLed = true
        lines.append(line)
        stretch = (end..<block.range.upperBound, start..<token)
      }
    }
    return (lines, all)
  }

  /// The first token from an index on that starts at the offset or after it.
  private static func skip(_ tokens: [Token], from index: Int, to offset: Int) -> Int {
    var index = index
    while index + 4 < tokens.count, Int(tokens[index + 4].start) < offset { index += 4 }
    while index < tokens.count, Int(tokens[index].start) < offset { index += 1 }
    return index
  }

  /// How many of a line's cues say any of these.
  func count(_ cue: Cue, in line: Line) -> Int {
    var count = 0
    for index in line.hits where !hits[index].cue.isDisjoint(with: cue) { count += 1 }
    return count
  }

  /// The first of a line's cues that says any of these.
  func first(_ cue: Cue, in line: Line) -> PhraseMatch? {
    for index in line.hits where !hits[index].cue.isDisjoint(with: cue) { return hits[index] }
    return nil
  }

  /// The byte after which nothing but spaces follows in a range, or 0.
  func lastByte(of range: Range<Int>) -> UInt8 {
    let trimmed = ASCII.trimmed(range, in: text.bytes)
    return trimmed.isEmpty ? 0 : text.bytes[trimmed.upperBound - 1]
  }

  /// Whether a byte stands in a range.
  func holds(_ byte: UInt8, in range: Range<Int>) -> Bool {
    for index in range where text.bytes[index] == byte { return true }
    return false
  }

  /// The number that a word is, in digits or, up to twelve, in letters.
  func number(_ index: Int) -> Int? {
    let token = text.tokens[index]
    let (start, count) = (Int(token.start), Int(token.end - token.start))
    let first = text.bytes[start] &- 0x30
    if first < 10 {
      if count == 1 { return Int(first) }
      let second = text.bytes[start + 1] &- 0x30
      return count == 2 && second < 10 ? Int(first) * 10 + Int(second) : nil
    }
    guard count <= 6 else { return nil }
    return PostingText.numbers.firstIndex(of: token.hash).map { $0 + 1 }
  }

  /// The hashes of the numbers in words, from one on.
  private static let numbers = TokenizedText(
    "one two three four five six seven eight nine ten eleven twelve"
  ).tokens.map(\.hash)

  /// The first three or four bytes of a word in lower case as one number; 0 where it is shorter.
  func opening(_ index: Int, _ count: Int) -> UInt32 {
    let start = Int(text.tokens[index].start)
    guard start + count <= Int(text.tokens[index].end) else { return 0 }
    var key: UInt32 = 0
    for offset in start..<start + count {
      key = key << 8 | UInt32(ASCII.lowercased(text.bytes[offset]))
    }
    return key
  }
}

/// A walk over the cues of a posting, line by line.
private struct HitCursor {
  private let hits: [PhraseMatch]
  private var hit = 0
  // Noted, for each look at a match is a call.
  private var next: Int

  init(_ hits: [PhraseMatch]) {
    self.hits = hits
    next = hits.first?.first ?? .max
  }

  /// The cues that begin in a range of tokens behind the last one, and all that they say.
  mutating func take(_ tokens: Range<Int>) -> (Range<Int>, Cue) {
    while next < tokens.lowerBound { advance() }
    let first = hit
    var cues: Cue = []
    while next < tokens.upperBound {
      cues.formUnion(hits[hit].cue)
      advance()
    }
    return (first..<hit, cues)
  }

  private mutating func advance() {
    hit += 1
    next = hit < hits.count ? hits[hit].first : .max
  }
}

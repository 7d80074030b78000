internal import Source

/// Takes the markup out of a block's lines.
struct MarkdownInline {
  /// A stretch that reaches the text, or a run of emphasis signs that may.
  private struct Piece {
    enum Kind { case text, emphasis, entity, lineBreak }
    var kind: Kind
    var range: Range<Int>
    var opens = false
    var closes = false
    /// How many signs of a run belong to emphasis and are dropped.
    var dropped = 0
    var replacement: [UInt8] = []
  }

  /// How far the end of code or of a tag is looked for: a longer search would make a line of lone
  /// backticks quadratic.
  private static let reach = 1000

  private let text: [UInt8]
  private var pieces: [Piece] = []
  /// Link ends ahead: where the bracket stands, and where its target ends.
  private var linkEnds: [(bracket: Int, past: Int)] = []
  /// Whether the whole block is set in bold.
  private(set) var isBold = false

  /// Finds the markup of a block's lines.
  ///
  /// - Complexity: O(*n*); the search for a bracket's end is bounded.
  init(_ text: [UInt8], _ lines: [Range<Int>]) {
    self.text = text
    for (place, line) in lines.enumerated() {
      if place > 0 {
        pieces.append(Piece(kind: .lineBreak, range: line.lowerBound..<line.lowerBound))
      }
      scan(line)
    }
    matchEmphasis()
  }

  /// Writes the text without its markup into the open block.
  func write(to builder: inout TextBuilder) {
    for piece in pieces {
      switch piece.kind {
      case .text: builder.append(text, piece.range)
      case .emphasis:
        builder.append(text, piece.range.lowerBound + piece.dropped..<piece.range.upperBound)
      case .entity: builder.append(replacement: piece.replacement, at: piece.range.lowerBound)
      case .lineBreak: builder.append(separator: ASCII.lineFeed, at: piece.range.lowerBound)
      }
    }
  }

  private mutating func scan(_ line: Range<Int>) {
    var run = line.lowerBound
    var index = line.lowerBound
    while index < line.upperBound {
      let past = markup(at: index, line, run: &run)
      index = past
    }
    flush(run, line.upperBound)
  }

  private mutating func flush(_ run: Int, _ end: Int) {
    if run < end { pieces.append(Piece(kind: .text, range: run..<end)) }
  }

  /// Past what stands at an offset; markup is noted or skipped and `run` moved past it.
  private mutating func markup(at index: Int, _ line: Range<Int>, run: inout Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "\\"):
      guard index + 1 < line.upperBound, isPunctuation(text[index + 1]) else { return index + 1 }
      flush(run, index)
      run = index + 1
      return index + 2
    case UInt8(ascii: "`"): return codeSpan(at: index, line, run: &run)
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      return emphasis(at: index, line, run: &run)
    case UInt8(ascii: "["), UInt8(ascii: "!"), UInt8(ascii: "]"):
      return link(at: index, line, run: &run)
    case UInt8(ascii: "<"): return angle(at: index, line, run: &run)
    case UInt8(ascii: "&"):
      guard let entity = HTMLEntities.decode(text, at: index, end: line.upperBound) else {
        return index + 1
      }
      flush(run, index)
      run = index + entity.length
      pieces.append(Piece(kind: .entity, range: index..<run, replacement: entity.bytes))
      return run
    default: return index + 1
    }
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !ASCII.isWord(byte)
  }

  private mutating func codeSpan(at index: Int, _ line: Range<Int>, run: inout Int) -> Int {
    let length = runLength(at: index, line)
    var end = index + length
    let limit = min(line.upperBound, end + Self.reach)
    while end < limit {
      guard text[end] == UInt8(ascii: "`") else {
        end += 1
        continue
      }
      let closing = runLength(at: end, line)
      if closing == length {
        flush(run, index)
        flush(index + length, end)
        run = end + length
        return run
      }
      end += closing
    }
    return index + length
  }

  private func runLength(at index: Int, _ line: Range<Int>) -> Int {
    var end = index + 1
    while end < line.upperBound, text[end] == text[index] { end += 1 }
    return end - index
  }

  private mutating func emphasis(at index: Int, _ line: Range<Int>, run: inout Int) -> Int {
    let past = index + runLength(at: index, line)
    if text[index] == UInt8(ascii: "~"), past - index != 2 { return past }
    let before = index > line.lowerBound ? text[index - 1] : ASCII.space
    let after = past < line.upperBound ? text[past] : ASCII.space
    let isLeft =
      !ASCII.isSpace(after)
      && (!isPunctuation(after) || ASCII.isSpace(before) || isPunctuation(before))
    let isRight =
      !ASCII.isSpace(before)
      && (!isPunctuation(before) || ASCII.isSpace(after) || isPunctuation(after))
    let isUnderscore = text[index] == UInt8(ascii: "_")
    var piece = Piece(kind: .emphasis, range: index..<past)
    piece.opens = isLeft && (!isUnderscore || !isRight || isPunctuation(before))
    piece.closes = isRight && (!isUnderscore || !isLeft || isPunctuation(after))
    flush(run, index)
    pieces.append(piece)
    run = past
    return past
  }

  private mutating func link(at index: Int, _ line: Range<Int>, run: inout Int) -> Int {
    if text[index] == UInt8(ascii: "]") {
      guard let last = linkEnds.last, last.bracket == index else { return index + 1 }
      linkEnds.removeLast()
      flush(run, index)
      run = last.past
      return run
    }
    let isImage = text[index] == UInt8(ascii: "!")
    let bracket = isImage ? index + 1 : index
    guard let end = MarkdownLink.end(text, bracket, line) else { return index + 1 }
    flush(run, index)
    run = bracket + 1
    linkEnds.append((end.bracket, end.past))
    return run
  }

  private mutating func angle(at index: Int, _ line: Range<Int>, run: inout Int) -> Int {
    guard index + 1 < line.upperBound,
      let end = text[index..<min(line.upperBound, index + Self.reach)].firstIndex(
        of: UInt8(ascii: ">"))
    else { return index + 1 }
    let next = text[index + 1]
    let isTag = ASCII.isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
    guard isTag else { return index + 1 }
    flush(run, index)
    run = end + 1
    let inner = index + 1..<end
    if MarkdownLink.isAddress(text, inner) {
      flush(inner.lowerBound, inner.upperBound)
    } else if text[inner].starts(with: [0x62, 0x72]) {
      pieces.append(Piece(kind: .lineBreak, range: index..<index))
    }
    return run
  }
}

extension MarkdownInline {
  /// Pairs runs of emphasis signs; what stays unpaired is text.
  private mutating func matchEmphasis() {
    var openers: [UInt8: [Int]] = [:]
    for index in pieces.indices where pieces[index].kind == .emphasis {
      let sign = text[pieces[index].range.lowerBound]
      while pieces[index].closes, rest(index) > 0, let opener = openers[sign]?.last {
        let count = min(rest(opener), rest(index))
        pieces[opener].dropped += count
        pieces[index].dropped += count
        if count >= 2, opener == 0, isLast(index) { isBold = true }
        if rest(opener) == 0 { openers[sign]?.removeLast() }
      }
      if pieces[index].opens, rest(index) > 0 { openers[sign, default: []].append(index) }
    }
  }

  private func rest(_ index: Int) -> Int { pieces[index].range.count - pieces[index].dropped }

  /// Whether nothing but a colon follows.
  private func isLast(_ index: Int) -> Bool {
    if index == pieces.count - 1 { return true }
    let next = pieces[index + 1]
    return index == pieces.count - 2 && next.range.count == 1
      && text[next.range.lowerBound] == UInt8(ascii: ":")
  }
}

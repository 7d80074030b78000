internal import Documents
internal import Matching
internal import Source

/// A posting's blocks with their words and the cues found in them: what every decision is made of.
struct PostingText {
  /// A block with its words and cues.
  struct Line {
    var kind: Block.Kind
    var bold: Bool
    var level: Int
    var range: Range<Int>
    var tokens: Range<Int>
    /// Indices into ``PostingText/hits``.
    var hits: Range<Int>
    /// All that the block's cues say together.
    var cues: Cue
  }

  let text: TokenizedText
  let hits: [PhraseMatch]
  private(set) var lines: [Line] = []

  /// Finds all cues of a document in one pass.
  init(_ document: Document, _ text: TokenizedText, _ tables: PostingTables) {
    self.text = text
    hits = tables.cues.matches(in: text, tokens: text.tokens.indices)
    lines.reserveCapacity(document.blocks.count)
    var token = 0
    var hit = 0
    for block in document.blocks {
      while token < text.tokens.count, Int(text.tokens[token].start) < block.range.lowerBound {
        token += 1
      }
      let firstToken = token
      while token < text.tokens.count, Int(text.tokens[token].start) < block.range.upperBound {
        token += 1
      }
      while hit < hits.count, hits[hit].first < firstToken { hit += 1 }
      let firstHit = hit
      var cues: Cue = []
      while hit < hits.count, hits[hit].first < token {
        cues.formUnion(hits[hit].cue)
        hit += 1
      }
      lines.append(
        Line(
          kind: block.kind, bold: block.bold, level: block.level, range: block.range,
          tokens: firstToken..<token, hits: firstHit..<hit, cues: cues))
    }
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
}

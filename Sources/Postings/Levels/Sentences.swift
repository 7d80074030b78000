internal import Documents
internal import Matching
internal import Source

/// One sentence of a line with its cues.
struct Sentence {
  var range: Range<Int>
  /// Indices into the posting's hits.
  var hits: Range<Int>
  var cues: Cue
}

/// A walk over the sentences of a line, in order.
struct Sentences {
  private let end: Int
  private let lastHit: Int
  private var start: Int
  private var hit: Int

  init(_ line: PostingText.Line) {
    start = line.range.lowerBound
    end = line.range.upperBound
    hit = line.hits.lowerBound
    lastHit = line.hits.upperBound
  }

  /// The next sentence of the posting's line.
  mutating func next(_ posting: PostingText) -> Sentence? {
    guard start < end else { return nil }
    let bytes = posting.text.bytes
    var index = ByteScan.firstSign(bytes, in: start..<end)
    while index < end, !Sentences.isEnd(index, in: bytes) {
      index = ByteScan.firstSign(bytes, in: index + 1..<end)
    }
    let range = start..<min(index + 1, end)
    let first = hit
    var cues: Cue = []
    while hit < lastHit, posting.hits[hit].range.lowerBound < range.upperBound {
      cues.formUnion(posting.hits[hit].cue)
      hit += 1
    }
    start = range.upperBound
    return Sentence(range: range, hits: first..<hit, cues: cues)
  }

  /// Whether a sentence ends at the byte; abbreviations such as "e.g." do not end one.
  @inline(__always)
  private static func isEnd(_ index: Int, in bytes: [UInt8]) -> Bool {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): return true
    case UInt8(ascii: "."):
      guard index + 1 < bytes.count, ASCII.isSpace(bytes[index + 1]) else { return false }
      // Nor does a dot before a small letter: "a B.Sc. or the like".
      if index + 2 < bytes.count, ASCII.isLower(bytes[index + 2]) { return false }
      guard index >= 2 else { return true }
      // A single letter before the dot is an abbreviation.
      return ASCII.isWord(bytes[index - 2]) || !ASCII.isWord(bytes[index - 1])
    default: return false
    }
  }
}

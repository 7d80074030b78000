internal import Matching
internal import Source

/// A title as plain bytes, its words, and the segments that its punctuation makes.
struct TitleText {
  /// A stretch of a title between dashes, commas, bars and brackets.
  struct Segment {
    var tokens: Range<Int>
    var bracketed: Bool
    /// Indices into ``TitleText/occupations``.
    var occupations = 0..<0
    /// Whether one of them is more than a level.
    var isOccupation = false
  }

  /// A noun that names an occupation, as the words of a title that it takes.
  struct Occupation {
    var kind: OccupationKind
    var first: Int
    var end: Int
  }

  let text: TokenizedText
  private(set) var segments: [Segment] = []
  private(set) var occupations: [Occupation] = []

  /// Finds the segments of a title and the occupations that they name.
  init(_ title: [UInt8], _ tables: borrowing TitleTables) {
    text = TokenizedText(TitleText.folded(title))
    split()
    for index in segments.indices {
      let first = occupations.count
      let tokens = segments[index].tokens
      for match in tables.occupations.matches(in: text, tokens: tokens) {
        let kind = tables.occupationKinds[Int(match.id)]
        if kind != .leading { segments[index].isOccupation = true }
        occupations.append(Occupation(kind: kind, first: match.first, end: match.end))
      }
      segments[index].occupations = first..<occupations.count
    }
  }

  /// The title with typographic dashes, quotes and spaces as ASCII.
  ///
  /// Titles come from file names and JSON too, so no reader of documents has folded them.
  static func folded(_ bytes: [UInt8]) -> [UInt8] {
    if TitleText.isPlain(bytes) { return bytes }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 2 < bytes.count ? bytes[index + 2] : 0
      if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
        if let plain = plain(next) {
          result.append(plain)
          index += 3
          continue
        }
      } else if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
        result.append(ASCII.space)
        index += 2
        continue
      }
      result.append(byte)
      index += 1
    }
    return result
  }

  /// Whether all bytes are ASCII.
  static func isPlain(_ bytes: [UInt8]) -> Bool {
    var all: UInt8 = 0
    for byte in bytes { all |= byte }
    return all < 0x80
  }

  /// What a character U+20xx with this last byte is in ASCII.
  private static func plain(_ last: UInt8) -> UInt8? {
    switch last {
    case 0x90...0x95: UInt8(ascii: "-")
    case 0x98, 0x99: UInt8(ascii: "'")
    case 0xA2: UInt8(ascii: "|")
    case 0xAF, 0x89, 0x8B: ASCII.space
    default: nil
    }
  }

  private mutating func split() {
    guard let head = text.tokens.first else { return }
    segments.reserveCapacity(4)
    var start = 0
    var bracketed = Gap(0..<Int(head.start), text.bytes).bracket == .opens
    for index in 1..<text.tokens.count {
      let first = Int(text.tokens[index - 1].end)
      let end = Int(text.tokens[index].start)
      if end == first + 1, text.bytes[first] == ASCII.space { continue }
      let gap = Gap(first..<end, text.bytes)
      guard gap.parts else { continue }
      segments.append(Segment(tokens: start..<index, bracketed: bracketed))
      start = index
      if gap.bracket != .none { bracketed = gap.bracket == .opens }
    }
    segments.append(Segment(tokens: start..<text.tokens.count, bracketed: bracketed))
  }

  /// What the bytes between two words of a title do.
  private struct Gap {
    enum Bracket { case none, opens, closes }

    /// What the last bracket does.
    private(set) var bracket = Bracket.none
    /// Whether a new segment begins.
    private(set) var parts = false

    init(_ range: Range<Int>, _ bytes: [UInt8]) {
      var isSpaced = false
      var isDashed = false
      for index in range {
        switch bytes[index] {
        case UInt8(ascii: "("), UInt8(ascii: "["): (bracket, parts) = (.opens, true)
        case UInt8(ascii: ")"), UInt8(ascii: "]"): (bracket, parts) = (.closes, true)
        case UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: ":"),
          UInt8(ascii: "@"):
          parts = true
        case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "~"):
          isDashed = true
        case ASCII.space: isSpaced = true
        default: break
        }
      }
      if isDashed, isSpaced { parts = true }
    }
  }
}

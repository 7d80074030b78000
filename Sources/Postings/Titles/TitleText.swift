internal import Matching
internal import Source

/// A title as plain bytes, its words, and the segments that its punctuation makes.
struct TitleText {
  /// A stretch of a title between dashes, commas, bars and brackets.
  struct Segment {
    var tokens: Range<Int>
    var bracketed: Bool
  }

  let text: TokenizedText
  private(set) var segments: [Segment] = []

  init(_ title: String) {
    text = TokenizedText(TitleText.folded(Array(title.utf8)))
    split()
  }

  /// The title with typographic dashes, quotes and spaces as ASCII.
  ///
  /// Titles come from file names and JSON too, so no reader of documents has folded them.
  private static func folded(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
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
    let tokens = text.tokens
    var start = 0
    var bracketed = tokens.first.map { opens(0..<Int($0.start)) } ?? false
    for index in tokens.indices.dropFirst() {
      let gap = Int(tokens[index - 1].end)..<Int(tokens[index].start)
      guard parts(gap) else { continue }
      segments.append(Segment(tokens: start..<index, bracketed: bracketed))
      start = index
      if opens(gap) {
        bracketed = true
      } else if text.bytes[gap].contains(where: { $0 == 0x29 || $0 == 0x5D }) {
        bracketed = false
      }
    }
    if start < tokens.count {
      segments.append(Segment(tokens: start..<tokens.count, bracketed: bracketed))
    }
  }

  private func opens(_ gap: Range<Int>) -> Bool {
    let last = text.bytes[gap].last { $0 == 0x28 || $0 == 0x29 || $0 == 0x5B || $0 == 0x5D }
    return last == 0x28 || last == 0x5B
  }

  /// Whether the bytes between two words begin a new segment.
  private func parts(_ gap: Range<Int>) -> Bool {
    let spaced = text.bytes[gap].contains(ASCII.space)
    return text.bytes[gap].contains { byte in
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: ":"),
        UInt8(ascii: "@"):
        true
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "~"): spaced
      default: false
      }
    }
  }
}

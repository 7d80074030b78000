internal import Source

/// Text of YAML in single or double quotes.
struct YAMLQuoted {
  private let bytes: [UInt8]
  private let start: Int
  private let quote: UInt8
  /// Past what was read.
  private(set) var index: Int
  /// Where the last line starts, where the text takes several.
  private(set) var lineStart: Int?

  init(_ bytes: [UInt8], at start: Int) {
    self.bytes = bytes
    self.start = start
    quote = bytes[start]
    index = start + 1
  }

  /// Past the closing quote, where it stands in the same line.
  mutating func endInLine() -> Int? {
    while index < bytes.count, bytes[index] != ASCII.lineFeed {
      if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 2
        continue
      }
      if bytes[index] == quote {
        guard quote == UInt8(ascii: "'"), index + 1 < bytes.count, bytes[index + 1] == quote else {
          return index + 1
        }
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// Reads the text past its closing quote; a line break in it is a space, an empty line a break.
  mutating func read() throws(YAML.Failure) -> MappedText {
    var text = MappedText()
    var run = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote {
        text.append(bytes, run..<index)
        guard quote == UInt8(ascii: "'"), index + 1 < bytes.count, bytes[index + 1] == quote else {
          index += 1
          return text
        }
        run = index + 1
        index += 2
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        text.append(bytes, run..<index)
        try escape(into: &text)
        run = index
      } else if byte == ASCII.lineFeed {
        text.append(bytes, ASCII.trimmed(run..<index, in: bytes))
        breakLine(&text)
        run = index
      } else {
        index += 1
      }
    }
    throw YAML.Failure(offset: start, message: "this quote is not closed")
  }

  private mutating func breakLine(_ text: inout MappedText) {
    let place = index
    var breaks = 0
    while index < bytes.count, ASCII.isSpace(bytes[index]) {
      if bytes[index] == ASCII.lineFeed {
        breaks += 1
        lineStart = index + 1
      }
      index += 1
    }
    text.append([breaks > 1 ? ASCII.lineFeed : ASCII.space], at: place)
  }

  private mutating func escape(into text: inout MappedText) throws(YAML.Failure) {
    let place = index
    guard index + 1 < bytes.count else {
      throw YAML.Failure(offset: start, message: "this quote is not closed")
    }
    let kind = bytes[index + 1]
    index += 2
    switch kind {
    case UInt8(ascii: "n"): text.append([ASCII.lineFeed], at: place)
    case UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "_"), ASCII.space:
      text.append([ASCII.space], at: place)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      text.append(bytes, index - 1..<index)
    case ASCII.lineFeed:
      while index < bytes.count, bytes[index] == ASCII.space { index += 1 }
      lineStart = place + 2
    case UInt8(ascii: "x"): try scalar(2, place, into: &text)
    case UInt8(ascii: "u"): try scalar(4, place, into: &text)
    case UInt8(ascii: "U"): try scalar(8, place, into: &text)
    default: throw YAML.Failure(offset: place, message: "unknown escape in a text")
    }
  }

  private mutating func scalar(
    _ digits: Int, _ place: Int, into text: inout MappedText
  ) throws(YAML.Failure) {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard index < bytes.count, let digit = Self.digit(bytes[index]) else {
        throw YAML.Failure(offset: place, message: "this escape needs \(digits) digits")
      }
      value = value << 4 | digit
      index += 1
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw YAML.Failure(offset: place, message: "this escape names no character")
    }
    text.append(Array(String(scalar).utf8), at: place)
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    if ASCII.isDigit(byte) { return UInt32(byte & 0x0F) }
    let low = byte | 0x20
    return low >= 0x61 && low <= 0x66 ? UInt32(low - 0x61 + 10) : nil
  }
}

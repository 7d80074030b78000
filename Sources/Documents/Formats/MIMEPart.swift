internal import Source

/// A part of a MIME message: what its header says, and where its body stands.
struct MIMEPart {
  /// The type in lower case, such as `text/html`.
  private(set) var type = "text/plain"
  private(set) var charset: String?
  private(set) var boundary: String?
  /// The part to start with, of a multipart.
  private(set) var start: String?
  /// How the body is written, in lower case, such as `base64`.
  private(set) var encoding = ""
  private(set) var id: String?
  /// Whether the header says that this is a MIME message.
  private(set) var isMIME = false
  private(set) var body: Range<Int>

  /// Reads a header up to the empty line that ends it; a text without one is all body.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    body = range
    var next = range.lowerBound
    var name: [UInt8] = []
    var value: [UInt8] = []
    while next < range.upperBound {
      let line = Self.line(bytes, next..<range.upperBound)
      next = min(line.upperBound + 1, range.upperBound)
      let content = ASCII.trimmed(line, in: bytes)
      if content.isEmpty {
        take(name, value)
        body = next..<range.upperBound
        return
      }
      if ASCII.isSpace(bytes[line.lowerBound]), !name.isEmpty {
        value.append(ASCII.space)
        value += bytes[content]
      } else if let colon = Self.colon(bytes, content) {
        take(name, value)
        name = ASCII.lowercased(bytes[content.lowerBound..<colon])
        value = Array(bytes[ASCII.trimmed(colon + 1..<content.upperBound, in: bytes)])
      } else {
        return
      }
    }
    take(name, value)
    body = range.upperBound..<range.upperBound
  }

  /// The line at the start of a range, without its line feed.
  static func line(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    range.lowerBound..<ByteScan.first(ASCII.lineFeed, in: bytes, range: range)
  }

  /// Where the colon after a header's name stands.
  private static func colon(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    for index in line.prefix(80) {
      if bytes[index] == UInt8(ascii: ":") { return index }
      guard ASCII.isLetter(bytes[index]) || ASCII.isDigit(bytes[index]) || bytes[index] == 0x2D
      else { return nil }
    }
    return nil
  }

  private mutating func take(_ name: [UInt8], _ value: [UInt8]) {
    switch String(decoding: name, as: UTF8.self) {
    case "mime-version": isMIME = true
    case "content-type": takeType(value)
    case "content-transfer-encoding":
      encoding = String(decoding: ASCII.lowercased(value), as: UTF8.self)
    case "content-id": id = String(decoding: value, as: UTF8.self)
    default: break
    }
  }

  private mutating func takeType(_ value: [UInt8]) {
    var parts = Self.parameters(value)[...]
    guard let first = parts.popFirst() else { return }
    type = String(decoding: ASCII.lowercased(first), as: UTF8.self)
    for part in parts {
      guard let sign = part.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let quotes = part[(sign + 1)...].filter { $0 != UInt8(ascii: "\"") }
      let word = String(decoding: quotes, as: UTF8.self)
      switch String(decoding: ASCII.lowercased(part[..<sign]), as: UTF8.self) {
      case "charset": charset = word
      case "boundary": boundary = word
      case "start": start = word
      default: break
      }
    }
  }

  /// What stands between the semicolons of a header, those in quotes aside, trimmed.
  private static func parameters(_ value: [UInt8]) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var start = 0
    var isQuoted = false
    for index in 0...value.count {
      if index < value.count, value[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard index == value.count || !isQuoted && value[index] == UInt8(ascii: ";") else { continue }
      parts.append(Array(value[ASCII.trimmed(start..<index, in: value)]))
      start = index + 1
    }
    return parts
  }
}

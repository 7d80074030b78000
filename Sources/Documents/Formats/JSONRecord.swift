internal import Source

/// The keys of one record that are asked for, read off its line.
struct JSONRecord {
  private var scanner: JSONScanner
  private(set) var id: String?
  private(set) var text: [UInt8]?
  private(set) var facts = PostingFacts()

  init(_ bytes: [UInt8], _ range: Range<Int>) { scanner = JSONScanner(bytes, range: range) }

  /// Reads the line.
  ///
  /// - Returns: Whether there is a record on it.
  mutating func read() throws(JSONScanner.Failure) -> Bool {
    guard try scanner.peek() != nil else { return false }
    try scanner.expect(UInt8(ascii: "{"), "a record: '{'")
    while try !scanner.take(UInt8(ascii: "}")) {
      try member()
      if try !scanner.take(UInt8(ascii: ",")) {
        try scanner.expect(UInt8(ascii: "}"), "',' or '}'")
        break
      }
    }
    if try scanner.peek() != nil {
      throw JSONScanner.Failure(
        offset: scanner.index,
        message: "expected the end of the line, found \(scanner.nextDescription)")
    }
    return true
  }

  private mutating func member() throws(JSONScanner.Failure) {
    let key = try string()
    try scanner.expect(UInt8(ascii: ":"), "':' after the key")
    let isString = try scanner.peek() == UInt8(ascii: "\"")
    guard isString else {
      let value = try skipValue()
      if equals(key, "id"), let first = value.first, ASCII.isDigit(scanner.bytes[first]) {
        id = String(decoding: scanner.bytes[value], as: UTF8.self)
      } else if equals(key, "text"), !equals(value, "null") {
        throw JSONScanner.Failure(offset: value.lowerBound, message: "\"text\" must be a string")
      }
      return
    }
    if equals(key, "text") {
      text = try decodedString()
    } else {
      take(key, try string())
    }
  }

  private mutating func take(_ key: Range<Int>, _ value: Range<Int>) {
    switch key.count {
    case 2 where equals(key, "id"): id = decoded(value)
    case 5 where equals(key, "title"): facts.title = decoded(value)
    case 7 where equals(key, "company"): facts.company = decoded(value)
    case 8 where equals(key, "location"): facts.location = decoded(value)
    case 4 where equals(key, "date"): facts.date = decoded(value)
    case 3 where equals(key, "url"): facts.url = decoded(value)
    default: break
    }
  }

  private func equals(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { buffer in
      for place in 0..<buffer.count
      where unsafe scanner.bytes[range.lowerBound + place] != buffer[place] {
        return false
      }
      return true
    }
  }

  private func decoded(_ range: Range<Int>) -> String? {
    let raw = scanner.bytes[range]
    if Display.isSingleLine(raw),
      ByteScan.firstBeyondASCII(scanner.bytes, in: range) == range.upperBound,
      ByteScan.first(UInt8(ascii: "\\"), in: scanner.bytes, range: range) == range.upperBound
    {
      return raw.isEmpty ? nil : String(decoding: raw, as: UTF8.self)
    }
    let bytes = JSONText(scanner.bytes, range, mapped: false).bytes
    let words = Display.singleLine(Folding.fold(bytes).text[...])
    return words.isEmpty ? nil : words
  }

  /// Passes over a string and checks it.
  ///
  /// - Returns: Where it stands, without its quotes.
  private mutating func string() throws(JSONScanner.Failure) -> Range<Int> {
    _ = try scanner.peek()
    let start = scanner.index
    try scanner.expect(UInt8(ascii: "\""), "a string")
    var index = scanner.index
    while true {
      index = ByteScan.firstStringEnd(scanner.bytes, in: index..<scanner.end)
      guard index < scanner.end else { break }
      if scanner.bytes[index] == UInt8(ascii: "\"") {
        scanner.index = index + 1
        return start + 1..<index
      }
      guard scanner.bytes[index] == UInt8(ascii: "\\") else {
        throw JSONScanner.Failure(
          offset: index, message: "a control character inside a string; write it as an escape")
      }
      index += try escapeLength(at: index)
    }
    throw JSONScanner.Failure(offset: start, message: "this string is not closed")
  }

  /// The text of a string, checked and decoded in one pass: nearly all of a record is in one.
  private mutating func decodedString() throws(JSONScanner.Failure) -> [UInt8] {
    let start = scanner.index
    var index = start + 1
    var text = JSONText(capacity: scanner.end - index)
    while true {
      let end = ByteScan.firstStringEnd(scanner.bytes, in: index..<scanner.end)
      text.append(scanner.bytes, index..<end)
      guard end < scanner.end else { break }
      if scanner.bytes[end] == UInt8(ascii: "\"") {
        scanner.index = end + 1
        return text.bytes
      }
      guard scanner.bytes[end] == UInt8(ascii: "\\") else {
        throw JSONScanner.Failure(
          offset: end, message: "a control character inside a string; write it as an escape")
      }
      _ = try escapeLength(at: end)
      index = text.escape(scanner.bytes, end, scanner.end)
    }
    throw JSONScanner.Failure(offset: start, message: "this string is not closed")
  }

  private func escapeLength(at index: Int) throws(JSONScanner.Failure) -> Int {
    guard index + 1 < scanner.end else { return 1 }
    switch scanner.bytes[index + 1] {
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return 2
    case UInt8(ascii: "u"):
      for place in index + 2..<index + 6
      where place >= scanner.end || !isHexadecimal(scanner.bytes[place]) {
        throw JSONScanner.Failure(offset: index, message: "\\u needs four hexadecimal digits")
      }
      return 6
    default: throw JSONScanner.Failure(offset: index, message: "unknown escape in a string")
    }
  }

  private func isHexadecimal(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66
  }

  /// Passes over a value that is no string; of objects and arrays only the nesting is checked.
  private mutating func skipValue() throws(JSONScanner.Failure) -> Range<Int> {
    guard let first = try scanner.peek() else {
      throw JSONScanner.Failure(offset: scanner.index, message: "expected a value, found the end")
    }
    let start = scanner.index
    guard first == 0x7B || first == 0x5B else {
      while scanner.index < scanner.end, !endsScalar(scanner.bytes[scanner.index]) {
        scanner.index += 1
      }
      guard scanner.index > start else {
        throw JSONScanner.Failure(
          offset: start, message: "expected a value, found \(scanner.nextDescription)")
      }
      return start..<scanner.index
    }
    var depth = 0
    repeat {
      guard let byte = try scanner.peek() else {
        throw JSONScanner.Failure(offset: start, message: "this bracket is not closed")
      }
      switch byte {
      case 0x22: _ = try string()
      case 0x7B, 0x5B:
        depth += 1
        scanner.index += 1
      case 0x7D, 0x5D:
        depth -= 1
        scanner.index += 1
      default: scanner.index += 1
      }
    } while depth > 0
    return start..<scanner.index
  }

  private func endsScalar(_ byte: UInt8) -> Bool {
    ASCII.isSpace(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}")
      || byte == UInt8(ascii: "]") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "\"")
  }
}

internal import Source

/// Reads the values of a partial survey, each of which must be the one that is expected.
struct PartialCursor {
  typealias Failure = JSONScanner.Failure

  private var scanner: JSONScanner

  init(_ bytes: [UInt8]) { scanner = JSONScanner(bytes) }

  /// The offset of what comes next; spaces before it do not matter to a reader of messages.
  var place: Int { scanner.index }

  mutating func open(_ bracket: Unicode.Scalar) throws(Failure) {
    try scanner.expect(UInt8(ascii: bracket), "'\(bracket)'")
  }

  /// The end of an object or list; a comma before it is allowed.
  mutating func close(_ bracket: Unicode.Scalar) throws(Failure) {
    _ = try scanner.take(UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: bracket), "'\(bracket)'")
  }

  /// The next key of an object.
  mutating func key(_ name: String, isFirst: Bool = false) throws(Failure) {
    if !isFirst { try scanner.expect(UInt8(ascii: ","), "',' and then \"\(name)\"") }
    _ = try scanner.peek()
    let place = scanner.index
    guard try string() == name else {
      throw Failure(offset: place, message: "expected the key \"\(name)\" of a partial survey")
    }
    try scanner.expect(UInt8(ascii: ":"), "':' after the key")
    _ = try scanner.peek()
  }

  /// A string that must be this one.
  mutating func expect(_ wanted: String) throws(Failure) {
    let place = scanner.index
    let found = try string()
    guard found == wanted else {
      throw Failure(
        offset: place,
        message: "this part says \"\(Display.escaped(found))\" where this tool needs \"\(wanted)\"")
    }
  }

  /// A number that must be this one.
  mutating func expect(number wanted: Int) throws(Failure) {
    let place = scanner.index
    guard try integer() == wanted else {
      throw Failure(offset: place, message: "expected \(wanted)")
    }
  }

  /// A list, each of whose items `item` reads.
  mutating func list(
    _ item: (inout PartialCursor) throws(Failure) -> Void
  ) throws(Failure) {
    try open("[")
    while try !scanner.take(UInt8(ascii: "]")) {
      _ = try scanner.peek()
      try item(&self)
      if try !scanner.take(UInt8(ascii: ",")) {
        try scanner.expect(UInt8(ascii: "]"), "',' or ']'")
        return
      }
    }
  }

  /// A list of strings.
  mutating func strings() throws(Failure) -> [String] {
    var strings: [String] = []
    try list { cursor throws(Failure) in strings.append(try cursor.string()) }
    return strings
  }

  /// The comma between two items of a list of known length.
  mutating func comma() throws(Failure) {
    try scanner.expect(UInt8(ascii: ","), "','")
    _ = try scanner.peek()
  }

  mutating func string() throws(Failure) -> String {
    String(decoding: try scanner.string(), as: UTF8.self)
  }

  /// A whole number from 0.
  mutating func integer() throws(Failure) -> Int {
    let place = scanner.index
    guard let value = try signed(), value >= 0 else {
      throw Failure(offset: place, message: "expected a whole number from 0")
    }
    return value
  }

  /// A whole number, or nil for null.
  mutating func signed() throws(Failure) -> Int? {
    if try takeNull() { return nil }
    let start = scanner.index
    let isNegative = try scanner.take(UInt8(ascii: "-"))
    let digits = scanner.index
    var value = 0
    while scanner.index < scanner.end, ASCII.isDigit(scanner.bytes[scanner.index]) {
      value = value &* 10 &+ Int(scanner.bytes[scanner.index] & 0xF)
      scanner.index += 1
    }
    guard (1...18).contains(scanner.index - digits) else {
      throw Failure(offset: start, message: "expected a whole number")
    }
    return isNegative ? -value : value
  }

  /// Takes null if it comes next.
  mutating func takeNull() throws(Failure) -> Bool {
    _ = try scanner.peek()
    let word = Array("null".utf8)
    let end = scanner.index + word.count
    guard end <= scanner.end, scanner.bytes[scanner.index..<end].elementsEqual(word) else {
      return false
    }
    scanner.index = end
    return true
  }

  /// The end of the text.
  mutating func end() throws(Failure) {
    guard try scanner.peek() != nil else { return }
    throw Failure(
      offset: scanner.index, message: "expected the end, found \(scanner.nextDescription)")
  }
}

internal import Source

/// Statements of Typst behind a `#`.
extension TypstReader {
  /// Carries out what stands behind a `#`.
  ///
  /// - Returns: Past it.
  mutating func statement(at start: Int, _ end: Int) throws(TypstCode.Failure) -> Int {
    var index = start
    while index < end, ASCII.isLetter(bytes[index]) { index += 1 }
    let past: Int
    switch string(start..<index) {
    case "let": past = try define(from: index, end)
    case "set": past = try skipLine(from: index, end)
    case "show": past = try show(from: index, end)
    case "import": past = try skipImport(from: index, end)
    case "include":
      throw TypstCode.Failure(
        offset: start, message: "#include is not followed",
        hint: "set the text here in its place, or name that file")
    case "if", "for", "while": past = try skipControl(from: index, end)
    default:
      let (value, valueEnd) = try code.value(at: start, end, within: .markup)
      try write(block: value, at: start)
      past = valueEnd
    }
    return past < end && bytes[past] == UInt8(ascii: ";") ? past + 1 : past
  }

  /// `#let name = value` keeps the value; of functions, what they are called with is read.
  private mutating func define(from start: Int, _ end: Int) throws(TypstCode.Failure) -> Int {
    let name = try code.skipSpaces(start, end)
    var index = name
    while index < end, code.isName(bytes[index]) { index += 1 }
    let key = string(name..<index)
    var isFunction = false
    if index < end, bytes[index] == UInt8(ascii: "(") {
      index = try code.arguments(at: index, end).past
      isFunction = true
    }
    index = try code.skipSpaces(index, end)
    guard index < end, bytes[index] == UInt8(ascii: "=") else { return index }
    let from = try code.skipSpaces(index + 1, end)
    let (value, past) = try code.value(at: from, end, within: .line)
    if !isFunction { variables[key] = value }
    return past
  }

  private mutating func skipLine(from start: Int, _ end: Int) throws(TypstCode.Failure) -> Int {
    try code.value(at: try code.skipSpaces(start, end), end, within: .markup).past
  }

  /// `#show: resume.with(author: ...)` tells who the person is.
  private mutating func show(from start: Int, _ end: Int) throws(TypstCode.Failure) -> Int {
    var index = try code.skipSpaces(start, end)
    if index < end, bytes[index] != UInt8(ascii: ":") {
      index = try code.skipSpaces(try code.value(at: index, end, within: .markup).past, end)
    }
    guard index < end, bytes[index] == UInt8(ascii: ":") else { return index }
    let from = try code.skipSpaces(index + 1, end)
    let (value, past) = try code.value(at: from, end, within: .line)
    if case .call(let call) = value { try write(person: call.arguments) }
    return past
  }

  /// `#import "...": a, b` or `: *` or `: (a, b)`.
  private mutating func skipImport(from start: Int, _ end: Int) throws(TypstCode.Failure) -> Int {
    let past = try code.value(at: try code.skipSpaces(start, end), end, within: .markup).past
    let colon = try code.skipSpaces(past, end)
    guard colon < end, bytes[colon] == UInt8(ascii: ":") else { return past }
    let next = try code.skipSpaces(colon + 1, end)
    if next < end, bytes[next] == UInt8(ascii: "(") {
      return try code.arguments(at: next, end).past
    }
    return ByteScan.first(ASCII.lineFeed, in: bytes, range: next..<end)
  }

  /// Past the condition and the blocks of `if`, `for` and `while`; the content in them is read once.
  private mutating func skipControl(from start: Int, _ end: Int) throws(TypstCode.Failure) -> Int {
    var index = start
    while index < end {
      index = try code.skipSpaces(index, end)
      guard index < end else { break }
      let (value, past) = try code.value(at: index, end, within: .markup)
      let isBlock = bytes[index] == UInt8(ascii: "{") || bytes[index] == UInt8(ascii: "[")
      if case .content(let range) = value { try run(range) }
      index = past
      guard isBlock else { continue }
      let next = try code.skipSpaces(index, end)
      guard bytes[next..<end].starts(with: "else".utf8) else { return index }
      index = next + 4
    }
    return index
  }

  /// Facts about the person, each a line.
  private mutating func write(person arguments: [TypstCode.Argument]) throws(TypstCode.Failure) {
    for argument in arguments {
      guard let name = argument.name, TypstNames.person.contains(string(name)) else { continue }
      if case .list(let inner) = argument.value, inner.contains(where: { $0.name != nil }) {
        try write(person: inner)
        continue
      }
      closeBlock()
      try write(line: argument.value, at: name.upperBound, ", ")
      closeBlock()
    }
  }

  /// A range of the file as a name.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

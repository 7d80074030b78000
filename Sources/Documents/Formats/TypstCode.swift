internal import Source

/// Reads the code of Typst: what follows a `#`, and what stands in its brackets.
struct TypstCode {
  /// What is wrong, and where.
  struct Failure: Error {
    var offset: Int
    var message: String
    var hint: String?
  }

  /// A piece of code, as far as text may come of it.
  indirect enum Value {
    /// The inside of a string.
    case string(Range<Int>)
    /// The inside of a content block.
    case content(Range<Int>)
    case name(Range<Int>)
    case call(Call)
    case list([Argument])
    /// Values joined by a plus.
    case sum([Value])
    /// Numbers, truths, code blocks: nothing that a page shows.
    case other
  }

  /// A value with the name that it is given under.
  struct Argument {
    var name: Range<Int>?
    var value: Value
  }

  /// A call with its arguments, content blocks behind it included.
  struct Call {
    var name: Range<Int>
    var arguments: [Argument]
  }

  /// Up to where operators may join values: of text, a value ends with its last bracket.
  enum Extent {
    case markup, line, brackets
  }

  /// What a thread's stack holds for sure; resumes nest ten deep.
  static let depthLimit = 100

  let bytes: [UInt8]
  /// Ends of content blocks that were found already, by their starts.
  private var ends: [Int: Int] = [:]
  private var depth = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a value, past spaces.
  ///
  /// - Parameters:
  ///   - start: Where the value begins.
  ///   - end: Where the range that holds it ends.
  ///   - extent: Where the value stands.
  /// - Returns: The value, and where it ends.
  /// - Throws: A failure where a bracket or a string is not closed.
  mutating func value(
    at start: Int, _ end: Int, within extent: Extent
  ) throws(Failure) -> (value: Value, past: Int) {
    guard depth < Self.depthLimit else {
      throw Failure(offset: start, message: "nested deeper than \(Self.depthLimit) levels")
    }
    depth += 1
    defer { depth -= 1 }
    var (first, index) = try operand(at: start, end)
    if extent == .markup { return (first, index) }
    var values = [first]
    while true {
      let next = try skipSpaces(index, end)
      guard next < end, extent == .brackets || !bytes[index..<next].contains(ASCII.lineFeed) else {
        break
      }
      if bytes[next] == UInt8(ascii: "+") {
        (first, index) = try operand(at: try skipSpaces(next + 1, end), end)
        values.append(first)
      } else if let past = operatorEnd(next, end) {
        // Of a comparison or a function no text is known.
        values = [.other]
        index = try operand(at: try skipSpaces(past, end), end).past
      } else {
        break
      }
    }
    return (values.count == 1 ? values[0] : .sum(values), index)
  }

  private func operatorEnd(_ index: Int, _ end: Int) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "!"):
      return index + 1 < end && (bytes[index + 1] == 0x3D || bytes[index + 1] == 0x3E)
        ? index + 2 : index + 1
    case UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "-"): return index + 1
    default:
      for word in ["and ", "or ", "in ", "not in "] where bytes[index..<end].starts(with: word.utf8)
      {
        return index + word.utf8.count
      }
      return nil
    }
  }

  private mutating func operand(at start: Int, _ end: Int) throws(Failure) -> (
    value: Value, past: Int
  ) {
    guard start < end else { return (.other, end) }
    switch bytes[start] {
    case UInt8(ascii: "\""):
      let past = try endOfString(start, end)
      return try chain(.string(start + 1..<past - 1), past, end)
    case UInt8(ascii: "["):
      let past = try endOfContent(start, end)
      return (.content(start + 1..<past - 1), past)
    case UInt8(ascii: "("):
      let (arguments, past) = try arguments(at: start, end)
      if arguments.count == 1, arguments[0].name == nil {
        return try chain(arguments[0].value, past, end)
      }
      return try chain(.list(arguments), past, end)
    case UInt8(ascii: "{"): return (.other, try endOfBlock(start, end))
    case UInt8(ascii: "`"), UInt8(ascii: "$"):
      return (.other, past(bytes[start], from: start + 1, end))
    case let byte where isName(byte) && !ASCII.isDigit(byte): return try named(at: start, end)
    default:
      var past = start + 1
      while past < end,
        isName(bytes[past]) || bytes[past] == UInt8(ascii: ".") || bytes[past] == 0x25
      {
        past += 1
      }
      return (.other, past)
    }
  }

  /// A name with its fields, and the calls behind it.
  private mutating func named(at start: Int, _ end: Int) throws(Failure) -> (
    value: Value, past: Int
  ) {
    var index = start
    while index < end, isName(bytes[index]) { index += 1 }
    let name = start..<index
    if ["context", "not", "return"].contains(where: { bytes[name].elementsEqual($0.utf8) }) {
      let next = try skipSpaces(index, end)
      return (.other, next < end ? try value(at: next, end, within: .markup).past : next)
    }
    return try chain(.name(name), index, end)
  }

  /// The fields, arguments and content blocks that follow a value without a space.
  private mutating func chain(
    _ first: Value, _ start: Int, _ end: Int
  ) throws(Failure) -> (value: Value, past: Int) {
    var value = first
    var index = start
    var call: Call?
    if case .name(let name) = first { call = Call(name: name, arguments: []) }
    while index < end {
      if bytes[index] == UInt8(ascii: "."), index + 1 < end, ASCII.isLetter(bytes[index + 1]) {
        let field = index + 1
        index = field
        while index < end, isName(bytes[index]) { index += 1 }
        // Of `resume.with(...)`, the arguments are what counts.
        if case .name? = Optional(value), let name = call?.name {
          call?.name = name.lowerBound..<index
          value = .name(name.lowerBound..<index)
        }
      } else if bytes[index] == UInt8(ascii: "(") {
        let (arguments, past) = try arguments(at: index, end)
        call?.arguments += arguments
        if let call { value = .call(call) }
        index = past
      } else if bytes[index] == UInt8(ascii: "["), call != nil {
        let past = try endOfContent(index, end)
        call?.arguments.append(Argument(name: nil, value: .content(index + 1..<past - 1)))
        if let call { value = .call(call) }
        index = past
      } else {
        break
      }
    }
    return (value, index)
  }

  /// What stands in round brackets.
  mutating func arguments(
    at start: Int, _ end: Int
  ) throws(Failure) -> (arguments: [Argument], past: Int) {
    var arguments: [Argument] = []
    var index = start + 1
    while true {
      index = try skipSpaces(index, end)
      guard index < end else {
        throw Failure(offset: start, message: "this bracket is not closed")
      }
      switch bytes[index] {
      case UInt8(ascii: ")"): return (arguments, index + 1)
      case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"): index += 1
      default:
        let key = try key(at: index, end)
        let from = key?.past ?? index
        let (value, past) = try value(at: try skipSpaces(from, end), end, within: .brackets)
        arguments.append(Argument(name: key?.name, value: value))
        index = max(past, index + 1)
      }
    }
  }

  /// A name or a string with a colon behind it.
  private func key(at start: Int, _ end: Int) throws(Failure) -> (name: Range<Int>, past: Int)? {
    var index = start
    var name = start..<start
    if bytes[start] == UInt8(ascii: "\"") {
      index = try endOfString(start, end)
      name = start + 1..<index - 1
    } else {
      while index < end, isName(bytes[index]) { index += 1 }
      name = start..<index
    }
    let colon = try skipSpaces(index, end)
    guard !name.isEmpty, colon < end, bytes[colon] == UInt8(ascii: ":") else { return nil }
    return (name, colon + 1)
  }

  // MARK: Ends

  /// Whether code begins behind a `#`.
  func startsCode(_ index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    let byte = bytes[index]
    return ASCII.isLetter(byte) || "[({\"_".utf8.contains(byte)
  }

  /// Whether a byte may be part of a name.
  func isName(_ byte: UInt8) -> Bool {
    ASCII.isWord(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// Past spaces, line breaks and comments.
  func skipSpaces(_ start: Int, _ end: Int) throws(Failure) -> Int {
    var index = start
    while index < end {
      if ASCII.isSpace(bytes[index]) {
        index += 1
      } else if let past = try endOfComment(index, end) {
        index = past
      } else {
        break
      }
    }
    return index
  }

  /// Past the comment that begins at an offset, or nil where none does.
  func endOfComment(_ start: Int, _ end: Int) throws(Failure) -> Int? {
    guard bytes[start] == UInt8(ascii: "/"), start + 1 < end else { return nil }
    if bytes[start + 1] == UInt8(ascii: "/") {
      return ByteScan.first(ASCII.lineFeed, in: bytes, range: start..<end)
    }
    guard bytes[start + 1] == UInt8(ascii: "*") else { return nil }
    var index = start + 2
    var open = 1
    while index + 1 < end {
      let pair = (bytes[index], bytes[index + 1])
      if pair == (UInt8(ascii: "*"), UInt8(ascii: "/"))
        || pair == (UInt8(ascii: "/"), UInt8(ascii: "*"))
      {
        open += pair.0 == UInt8(ascii: "/") ? 1 : -1
        index += 2
        if open == 0 { return index }
      } else {
        index += 1
      }
    }
    throw Failure(offset: start, message: "this comment is not closed")
  }

  private func endOfString(_ start: Int, _ end: Int) throws(Failure) -> Int {
    var index = start + 1
    while index < end {
      if bytes[index] == UInt8(ascii: "\"") { return index + 1 }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    throw Failure(offset: start, message: "this string is not closed")
  }

  /// Past the next such sign, or at the end.
  func past(_ sign: UInt8, from start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, bytes[index] != sign {
      index += bytes[index] == UInt8(ascii: "\\") && sign != UInt8(ascii: "`") ? 2 : 1
    }
    return min(index + 1, end)
  }

  /// Past the braces of a code block.
  private mutating func endOfBlock(_ start: Int, _ end: Int) throws(Failure) -> Int {
    var index = start + 1
    var open = 1
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "("): open += 1
      case UInt8(ascii: "}"), UInt8(ascii: ")"):
        open -= 1
        if open == 0 { return index + 1 }
      case UInt8(ascii: "\""):
        index = try endOfString(index, end)
        continue
      case UInt8(ascii: "["):
        index = try endOfContent(index, end)
        continue
      case UInt8(ascii: "/"):
        if let past = try endOfComment(index, end) {
          index = past
          continue
        }
      default: break
      }
      index += 1
    }
    throw Failure(offset: start, message: "this brace is not closed")
  }

  /// Past the content block that begins at an offset.
  mutating func endOfContent(_ start: Int, _ end: Int) throws(Failure) -> Int {
    if let past = ends[start] { return past }
    guard depth < Self.depthLimit else {
      throw Failure(offset: start, message: "nested deeper than \(Self.depthLimit) levels")
    }
    depth += 1
    defer { depth -= 1 }
    var index = start + 1
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "]"):
        ends[start] = index + 1
        return index + 1
      case UInt8(ascii: "["): index = try endOfContent(index, end)
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "`"): index = past(UInt8(ascii: "`"), from: index + 1, end)
      case UInt8(ascii: "#") where startsCode(index + 1, end):
        index = try value(at: index + 1, end, within: .markup).past
      case UInt8(ascii: "/") where bytes[index - 1] != UInt8(ascii: ":"):
        index = try endOfComment(index, end) ?? index + 1
      default: index += 1
      }
    }
    throw Failure(
      offset: start, message: "this bracket is not closed", hint: "write \\[ for the sign itself")
  }
}

internal import Source

/// A command or an environment that a file defines itself.
struct LaTeXMacro {
  /// How many arguments it has.
  var arguments = 0
  /// What stands for the first argument where it is left out; nil where it must be given.
  var standard: Range<Int>?
  var body: Range<Int>
  /// What ends an environment.
  var ending: Range<Int>?
}

/// Definitions and calls of macros.
extension LaTeXReader {
  /// How far the end of an option is looked for, so that brackets cost linear time.
  private static let optionReach = 300

  /// Reads `\newcommand{\name}[2][standard]{body}` and those like it, past their command.
  mutating func define(_ command: String, from start: Int, _ end: Int) -> Int {
    var index = skipSpaces(start, end)
    if index < end, source.bytes[index] == UInt8(ascii: "*") { index = skipSpaces(index + 1, end) }
    guard let (name, past) = definedName(at: index, end) else { return start }
    index = skipSpaces(past, end)
    var macro = LaTeXMacro(body: index..<index)
    if command == "def" {
      while index < end, source.bytes[index] != UInt8(ascii: "{") {
        if source.bytes[index] == UInt8(ascii: "#") { macro.arguments += 1 }
        index += 1
      }
    } else if command.hasSuffix("DocumentCommand") {
      guard let spec = group(at: index, end) else { return index }
      index = countArguments(spec, of: &macro)
    } else if let count = option(at: index, end) {
      macro.arguments = source.bytes[count].first.map { Int($0 & 0x0F) } ?? 0
      index = skipSpaces(count.upperBound + 1, end)
      if let standard = option(at: index, end) {
        macro.standard = standard
        index = standard.upperBound + 1
      }
    }
    guard let body = group(at: skipSpaces(index, end), end) else { return index }
    macro.body = body
    index = body.upperBound + 1
    if command.hasSuffix("environment") {
      guard let ending = group(at: skipSpaces(index, end), end) else { return index }
      macro.ending = ending
      index = ending.upperBound + 1
    }
    macros[macro.ending == nil ? name : "begin " + name] = macro
    return index
  }

  /// `m m O{standard}` has three arguments.
  private func countArguments(_ spec: Range<Int>, of macro: inout LaTeXMacro) -> Int {
    var index = spec.lowerBound
    while index < spec.upperBound {
      let byte = source.bytes[index]
      if byte == UInt8(ascii: "{") { index = source.closer(of: index) }
      if byte == UInt8(ascii: "m") { macro.arguments += 1 }
      if byte == UInt8(ascii: "o") || byte == UInt8(ascii: "O") {
        macro.arguments += 1
        if macro.arguments == 1 { macro.standard = index..<index }
      }
      index += 1
    }
    return spec.upperBound + 1
  }

  /// `{\name}`, `\name` or `{name}`.
  private func definedName(at index: Int, _ end: Int) -> (String, Int)? {
    guard index < end else { return nil }
    if source.bytes[index] == UInt8(ascii: "\\") {
      let name = commandName(at: index, end)
      return (string(name), name.upperBound)
    }
    guard var inner = group(at: index, end) else { return nil }
    let past = inner.upperBound + 1
    inner = ASCII.trimmed(inner, in: source.bytes)
    if let first = inner.first, source.bytes[first] == UInt8(ascii: "\\") {
      inner = first + 1..<inner.upperBound
    }
    return (string(inner), past)
  }

  /// Carries out a macro, past its name.
  ///
  /// - Returns: Past its arguments.
  mutating func call(
    _ macro: LaTeXMacro, at start: Int, from index: Int, _ end: Int, _ frame: Int
  ) throws(Problem) -> Int {
    var index = index
    var arguments: [Argument] = []
    if let standard = macro.standard, macro.arguments > 0 {
      let given = option(at: skipSpaces(index, end), end)
      arguments.append(Argument(range: given ?? standard, frame: frame))
      if let given { index = given.upperBound + 1 }
    }
    while arguments.count < macro.arguments {
      guard let next = argument(at: skipSpaces(index, end), end) else { break }
      arguments.append(Argument(range: next.range, frame: frame))
      index = next.past
    }
    frames.append(arguments)
    let outer = anchor
    anchor = anchor ?? start
    try run(macro.body, frame: frames.count - 1)
    anchor = outer
    if let ending = macro.ending {
      // The arguments may be named again where the environment ends.
      endings.append((name: "", body: ending, frame: frames.count - 1))
    } else {
      frames.removeLast()
    }
    return index
  }

  /// A group in braces, a command or a single character.
  private func argument(at index: Int, _ end: Int) -> (range: Range<Int>, past: Int)? {
    guard index < end else { return nil }
    if let group = group(at: index, end) { return (group, group.upperBound + 1) }
    if source.bytes[index] == UInt8(ascii: "\\") {
      let past = commandName(at: index, end).upperBound
      return (index..<past, past)
    }
    var past = index + 1
    while past < end, source.bytes[past] & 0xC0 == 0x80 { past += 1 }
    return (index..<past, past)
  }

  // MARK: Parts of commands

  /// The inside of a group that begins at an offset.
  func group(at index: Int, _ end: Int) -> Range<Int>? {
    guard index < end, source.bytes[index] == UInt8(ascii: "{") else { return nil }
    let closer = source.closer(of: index)
    return closer > index && closer < end ? index + 1..<closer : nil
  }

  /// The inside of `[...]` at an offset; a longer one is none.
  func option(at index: Int, _ end: Int) -> Range<Int>? {
    guard index < end, source.bytes[index] == UInt8(ascii: "[") else { return nil }
    var past = index + 1
    let limit = min(end, index + Self.optionReach)
    while past < limit {
      switch source.bytes[past] {
      case UInt8(ascii: "]"): return index + 1..<past
      case UInt8(ascii: "\\"): past += 1
      case UInt8(ascii: "%"): past = source.endOfComment(past, end) - 1
      case UInt8(ascii: "{"): past = source.closer(of: past)
      case UInt8(ascii: "}"): return nil
      default: break
      }
      past += 1
    }
    return nil
  }

  /// The name of the command whose backslash stands at an offset.
  func commandName(at index: Int, _ end: Int) -> Range<Int> {
    var past = index + 1
    while past < end, ASCII.isLetter(source.bytes[past]) || source.bytes[past] == UInt8(ascii: "@")
    {
      past += 1
    }
    guard past == index + 1, past < end else { return index + 1..<past }
    past += 1
    while past < end, source.bytes[past] & 0xC0 == 0x80 { past += 1 }
    return index + 1..<past
  }

  /// Past spaces, single line breaks and comments.
  func skipSpaces(_ index: Int, _ end: Int) -> Int {
    var index = index
    var breaks = 0
    while index < end {
      let byte = source.bytes[index]
      if byte == UInt8(ascii: "%") {
        index = source.endOfComment(index, end)
        continue
      }
      guard ASCII.isSpace(byte) else { return index }
      if byte == ASCII.lineFeed { breaks += 1 }
      if breaks > 1 { return index }
      index += 1
    }
    return index
  }

  /// A range of the source as a name.
  func string(_ range: Range<Int>) -> String {
    String(decoding: source.bytes[range], as: UTF8.self)
  }
}

internal import Source

/// Carries out commands.
extension LaTeXReader {
  /// Carries out the command whose backslash stands at an offset.
  ///
  /// - Returns: Past it and the arguments that it takes.
  mutating func command(at start: Int, _ end: Int, _ frame: Int) throws(Problem) -> Int {
    let range = commandName(at: start, end)
    guard let first = range.first else { return range.upperBound }
    guard ASCII.isLetter(source.bytes[first]) || source.bytes[first] == UInt8(ascii: "@") else {
      return sign(source.bytes[first], at: start, range.upperBound, end)
    }
    let name = string(range)
    var index = range.upperBound
    if index < end, source.bytes[index] == UInt8(ascii: "*") { index += 1 }
    if let macro = macros[name], !isPreamble {
      return try call(macro, at: start, from: index, end, frame)
    }
    if let command = LaTeXCommand.named(name) {
      return try carryOut(command, name, at: start, from: index, end, frame)
    }
    if isPreamble { return index }
    if let symbol = LaTeXSymbols.named(name) {
      write(symbol, at: start)
      return group(at: index, end)?.isEmpty == true ? index + 2 : index
    }
    if let past = accent(name, at: start, from: index, end) { return past }
    return try unknown(name, at: start, from: index, end, frame)
  }

  /// A command of one sign: an escape, a space, a line break or an accent.
  private mutating func sign(_ sign: UInt8, at start: Int, _ past: Int, _ end: Int) -> Int {
    switch sign {
    case UInt8(ascii: "\\"):
      open(.line, at: start)
      var index = past
      if index < end, source.bytes[index] == UInt8(ascii: "*") { index += 1 }
      return option(at: index, end).map { $0.upperBound + 1 } ?? index
    case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "#"),
      UInt8(ascii: "_"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      write(start + 1..<past)
      return past
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "!"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
      return past
    default:
      if let past = accent(string(start + 1..<past), at: start, from: past, end) { return past }
      open(.space, at: start)
      return past
    }
  }

  /// A letter with an accent: `\'e`, `\'{e}`, `\v{s}`, `\c c`, `\'{\i}`.
  private mutating func accent(
    _ accent: String, at start: Int, from past: Int, _ end: Int
  ) -> Int? {
    guard LaTeXSymbols.accented(0x61, by: accent) != nil else { return nil }
    var index = skipSpaces(past, end)
    let inner = group(at: index, end)
    if let inner { index = inner.lowerBound }
    if index < end, source.bytes[index] == UInt8(ascii: "\\") { index += 1 }
    guard index < end, ASCII.isLetter(source.bytes[index]),
      let letter = LaTeXSymbols.accented(source.bytes[index], by: accent)
    else { return nil }
    write(letter, at: start)
    return inner.map { $0.upperBound + 1 } ?? index + 1
  }

  private mutating func carryOut(
    _ command: LaTeXCommand, _ name: String, at start: Int, from index: Int, _ end: Int,
    _ frame: Int
  ) throws(Problem) -> Int {
    switch command {
    case .layout(let count): return skip(count, from: index, end)
    case .text(let count):
      if !isPreamble { open(gap, at: start) }
      return skip(count, from: index, end)
    case .bold: setBold(nextGroup: false)
    case .boldGroup: setBold(nextGroup: true)
    case .gap(let wanted): open(wanted, at: start)
    case .person: return try person(name, at: start, from: index, end, frame)
    case .item: return try item(from: index, end, frame)
    case .begin: return try begin(at: start, from: index, end, frame)
    case .end: return try finish(from: index, end)
    case .define: return define(name, from: index, end)
    case .input: return try include(at: start, from: index, end)
    case .foreign:
      throw source.problem(
        "\\\(name) is not followed", at: start, hint: "write \\input{FOLDER/FILE} in its place")
    case .skipped:
      return commandName(at: skipSpaces(commandName(at: index, end).upperBound, end), end)
        .upperBound
    case .conditional: return past("\\fi", from: index, end)
    }
    return index
  }

  /// Past so many arguments, and options among them.
  func skip(_ count: Int, from start: Int, _ end: Int) -> Int {
    var index = start
    var left = count
    while true {
      let next = skipSpaces(index, end)
      if let option = option(at: next, end), count > 0 {
        index = option.upperBound + 1
      } else if left > 0, let group = group(at: next, end) {
        index = group.upperBound + 1
        left -= 1
      } else if left > 0, count == 2, next < end, source.bytes[next] == UInt8(ascii: "\\") {
        // A length is named without braces: `\setlength\parindent{0pt}`.
        index = commandName(at: next, end).upperBound
        left -= 1
      } else {
        return index
      }
    }
  }

  /// Past the next words, or at the end.
  func past(_ words: String, from start: Int, _ end: Int) -> Int {
    let words = Array(words.utf8)
    var index = start
    while true {
      index = ByteScan.first(words[0], in: source.bytes, range: index..<end)
      guard index < end else { return end }
      if source.bytes[index..<end].starts(with: words) { return index + words.count }
      index += 1
    }
  }

  /// A fact about the person is a line of its own, before the text as well as in it.
  private mutating func person(
    _ name: String, at start: Int, from index: Int, _ end: Int, _ frame: Int
  ) throws(Problem) -> Int {
    let (arguments, past) = groups(from: index, end)
    guard !arguments.isEmpty, !isInline else { return index }
    let outer = isPreamble
    isPreamble = false
    let isWithin = builder.isOpen
    if !isWithin { closeBlock() }
    for argument in arguments {
      open(.space, at: argument.lowerBound)
      try run(argument, frame: frame)
    }
    if isWithin { open(.cell, at: past) } else { closeBlock() }
    isPreamble = outer
    return past
  }

  /// Takes in the file that a command names.
  private mutating func include(at start: Int, from index: Int, _ end: Int) throws(Problem) -> Int {
    let next = skipSpaces(index, end)
    var past = next
    var name = next..<next
    if let group = group(at: next, end) {
      (name, past) = (ASCII.trimmed(group, in: source.bytes), group.upperBound + 1)
    } else {
      while past < end, !ASCII.isSpace(source.bytes[past]) { past += 1 }
      name = next..<past
    }
    // Before the text, files of the installation are named, which set none.
    if isPreamble {
      guard let part = try? source.include(string(name), at: start) else { return past }
      try run(part, frame: 0)
    } else {
      let part = try source.include(string(name), at: start)
      let outer = anchor
      anchor = nil
      try run(part, frame: 0)
      anchor = outer
    }
    source.finish()
    return past
  }

  /// The groups that follow, options passed over.
  func groups(from start: Int, _ end: Int) -> (arguments: [Range<Int>], past: Int) {
    var arguments: [Range<Int>] = []
    var index = start
    while true {
      let next = skipSpaces(index, end)
      if let group = group(at: next, end) {
        arguments.append(group)
        index = group.upperBound + 1
      } else if let option = option(at: next, end), arguments.isEmpty {
        index = option.upperBound + 1
      } else {
        return (arguments, index)
      }
    }
  }
}

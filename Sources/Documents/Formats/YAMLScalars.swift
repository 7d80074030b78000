internal import Source

/// Text of YAML in all its forms, and values in brackets.
extension YAML {
  /// The text, or the value in brackets, that begins here; its further lines are deeper than a
  /// column.
  mutating func scalar(above column: Int) throws(Failure) -> DataNode {
    switch next {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      let node = try flow(depth: 0)
      try endLine()
      return node
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let text = try quoted()
      try endLine()
      return DataNode(.text(text))
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return DataNode(.text(try block(above: column)))
    default:
      try refuseMarks()
      return try plain(above: column)
    }
  }

  /// Marks that mean something which no resume needs.
  func refuseMarks() throws(Failure) {
    let what: String
    switch next {
    case UInt8(ascii: "&"): what = "anchors (&)"
    case UInt8(ascii: "*"): what = "aliases (*)"
    case UInt8(ascii: "!"): what = "tags (!)"
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"): what = "values with this sign"
    default: return
    }
    throw Failure(
      offset: index, message: "\(what) are not understood", hint: "set the text in quotes")
  }

  /// That nothing but a comment follows.
  private mutating func endLine() throws(Failure) {
    skipSpaces()
    let byte = next
    guard
      index >= bytes.count || byte == ASCII.lineFeed || byte == ASCII.carriageReturn
        || byte == UInt8(ascii: "#") && ASCII.isSpace(bytes[index - 1])
    else { throw Failure(offset: index, message: "expected the end of the line") }
  }

  // MARK: Plain text

  /// Text without quotes: its lines are one, but for those that start with a hyphen, which RenderCV
  /// reads as points, and those past an empty line.
  private mutating func plain(above column: Int) throws(Failure) -> DataNode {
    var text = MappedText()
    var range = plainLine()
    text.append(bytes, range)
    while true {
      let (end, start) = (index, lineStart)
      let breaks = skipLines()
      guard index < bytes.count, breaks > 0, self.column > column,
        next != UInt8(ascii: "#")
      else {
        (index, lineStart) = (end, start)
        break
      }
      if let colon = colonInLine() {
        throw Failure(
          offset: colon, message: "a colon in text that goes on from the line above",
          hint: "set the whole text in quotes, or mend the indentation of this line")
      }
      let keepsBreak = breaks > 1 || startsItem
      text.append([keepsBreak ? ASCII.lineFeed : ASCII.space], at: range.upperBound)
      range = plainLine()
      text.append(bytes, range)
    }
    let isNull = text.bytes.elementsEqual("null".utf8) || text.bytes.elementsEqual("~".utf8)
    return DataNode(isNull ? .empty : .text(text))
  }

  /// The rest of a line up to its comment.
  private mutating func plainLine() -> Range<Int> {
    let start = index
    while index < bytes.count, bytes[index] != ASCII.lineFeed {
      if bytes[index] == UInt8(ascii: "#"), index > start, ASCII.isSpace(bytes[index - 1]) {
        let range = ASCII.trimmed(start..<index, in: bytes)
        index = ByteScan.first(ASCII.lineFeed, in: bytes, range: index..<bytes.count)
        return range
      }
      index += 1
    }
    return ASCII.trimmed(start..<index, in: bytes)
  }

  /// Past spaces and line breaks.
  ///
  /// - Returns: How many lines ended.
  private mutating func skipLines() -> Int {
    var breaks = 0
    while index < bytes.count, ASCII.isSpace(bytes[index]) {
      if bytes[index] == ASCII.lineFeed {
        breaks += 1
        lineStart = index + 1
      }
      index += 1
    }
    return breaks
  }

  private func colonInLine() -> Int? {
    var end = index
    while end < bytes.count, bytes[end] != ASCII.lineFeed {
      if isColon(end) { return end }
      end += 1
    }
    return nil
  }

  // MARK: Quoted and block text

  /// Text in quotes.
  mutating func quoted() throws(Failure) -> MappedText {
    var quoted = YAMLQuoted(bytes, at: index)
    let text = try quoted.read()
    index = quoted.index
    lineStart = quoted.lineStart ?? lineStart
    return text
  }

  /// Text behind `|`, which keeps its lines, or `>`, which joins them.
  private mutating func block(above column: Int) throws(Failure) -> MappedText {
    let isFolded = next == UInt8(ascii: ">")
    index += 1
    var indent: Int?
    while index < bytes.count, !ASCII.isSpace(bytes[index]) {
      if ASCII.isDigit(bytes[index]) {
        indent = max(column, 0) + Int(bytes[index] & 0x0F)
      } else if bytes[index] != UInt8(ascii: "-"), bytes[index] != UInt8(ascii: "+") {
        throw Failure(offset: index, message: "expected the end of the line")
      }
      index += 1
    }
    try endLine()
    index = ByteScan.first(ASCII.lineFeed, in: bytes, range: index..<bytes.count)
    var text = MappedText()
    var breaks = 0
    while index < bytes.count {
      let start = index + 1
      let end = ByteScan.first(
        ASCII.lineFeed, in: bytes, range: min(start, bytes.count)..<bytes.count)
      let line = ASCII.trimmed(min(start, end)..<end, in: bytes)
      if line.isEmpty {
        breaks += 1
      } else {
        let depth = line.lowerBound - start
        guard depth > column, depth >= indent ?? depth else { break }
        indent = indent ?? depth
        if !text.bytes.isEmpty {
          let joins = isFolded && breaks == 0
          text.append([joins ? ASCII.space : ASCII.lineFeed], at: index)
        }
        breaks = 0
        text.append(bytes, line)
      }
      index = end
      lineStart = start
    }
    return text
  }

  // MARK: Brackets

  /// A list in `[]` or fields in `{}`.
  private mutating func flow(depth: Int) throws(Failure) -> DataNode {
    let start = index
    guard depth < Self.depthLimit else {
      throw Failure(offset: index, message: "nested deeper than \(Self.depthLimit) levels")
    }
    let isList = next == UInt8(ascii: "[")
    let closer = isList ? UInt8(ascii: "]") : UInt8(ascii: "}")
    var items: [DataNode] = []
    var fields: [(key: MappedText, value: DataNode)] = []
    index += 1
    while true {
      try skipToContent()
      guard index < bytes.count else {
        throw Failure(offset: start, message: "this bracket is not closed")
      }
      if next == closer {
        index += 1
        return DataNode(isList ? .list(items) : .fields(fields))
      }
      if isList {
        items.append(try flowValue(depth: depth))
      } else {
        fields.append(try flowField(depth: depth))
      }
      try skipToContent()
      if isList, isColon(index) {
        throw Failure(offset: index, message: "a key in a list; set fields in braces: {key: value}")
      }
      guard next == UInt8(ascii: ",") || next == closer else {
        throw index < bytes.count
          ? Failure(offset: index, message: "expected a comma or the closing bracket")
          : Failure(offset: start, message: "this bracket is not closed")
      }
      if next == UInt8(ascii: ",") { index += 1 }
    }
  }

  private mutating func flowField(
    depth: Int
  ) throws(Failure) -> (key: MappedText, value: DataNode) {
    guard let key = try flowValue(depth: depth).text else {
      throw Failure(offset: index, message: "expected a key")
    }
    try skipToContent()
    guard next == UInt8(ascii: ":") else {
      throw Failure(offset: index, message: "expected a colon")
    }
    index += 1
    try skipToContent()
    let isEmpty = next == UInt8(ascii: "}") || next == UInt8(ascii: ",")
    return (key, isEmpty ? DataNode(.empty) : try flowValue(depth: depth))
  }

  private mutating func flowValue(depth: Int) throws(Failure) -> DataNode {
    switch next {
    case UInt8(ascii: "["), UInt8(ascii: "{"): return try flow(depth: depth + 1)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return DataNode(.text(try quoted()))
    default: break
    }
    try refuseMarks()
    let start = index
    while index < bytes.count, bytes[index] != ASCII.lineFeed {
      let byte = bytes[index]
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
        break
      }
      if byte == UInt8(ascii: "["), index > start { break }
      if isColon(index) || byte == UInt8(ascii: "#") && ASCII.isSpace(bytes[index - 1]) { break }
      index += 1
    }
    guard index > start else {
      throw Failure(offset: index, message: "expected a value")
    }
    return DataNode(.text(MappedText(bytes, ASCII.trimmed(start..<index, in: bytes))))
  }
}

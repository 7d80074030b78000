internal import Source

/// Reads the part of YAML in which people keep resumes, with the places of all text.
///
/// Lists and fields in blocks and in brackets, plain, quoted, literal and folded text, comments.
/// Anything beyond is an error that shows its place: what YAML guesses at is never guessed here.
struct YAML {
  /// What is wrong, and where.
  struct Failure: Error {
    var offset: Int
    var message: String
    var hint: String?
  }

  /// What a thread's stack holds for sure; resumes nest six deep.
  static let depthLimit = 64

  let bytes: [UInt8]
  /// The offset that is read next, and where its line starts.
  var index = 0
  var lineStart = 0
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { (index, lineStart) = (3, 3) }
  }

  /// The one value of a text.
  ///
  /// - Throws: A problem at the first thing that is not understood.
  /// - Complexity: O(*n*).
  static func parse(_ bytes: [UInt8], path: String) throws(Problem) -> DataNode {
    var yaml = YAML(bytes)
    do throws(Failure) {
      return try yaml.document()
    } catch {
      throw JSONParser.problem(
        error.message, at: error.offset, bytes: bytes, path: path, hint: error.hint)
    }
  }

  private mutating func document() throws(Failure) -> DataNode {
    try skipToContent()
    if startsMark("---") {
      index += 3
      try skipToContent()
    }
    let node = try node(above: -1)
    try skipToContent()
    if startsMark("...") || startsMark("---") {
      index += 3
      try skipToContent()
      guard index >= bytes.count else {
        throw Failure(offset: index, message: "a second document in one file")
      }
    }
    guard index >= bytes.count else { throw misplaced() }
    return node
  }

  private func startsMark(_ mark: String) -> Bool {
    column == 0 && bytes[index...].starts(with: mark.utf8)
      && (index + 3 >= bytes.count || ASCII.isSpace(bytes[index + 3]))
  }

  /// How many columns the next byte is from its line's start.
  var column: Int { index - lineStart }
  /// The next byte, or 0 at the end.
  var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

  func misplaced() -> Failure {
    Failure(
      offset: index, message: "this line's indentation fits none of the lines above it",
      hint: "set it under the list or the key that it belongs to")
  }

  // MARK: Values

  /// The value that begins at the next content which is deeper than a column.
  mutating func node(above: Int) throws(Failure) -> DataNode {
    try skipToContent()
    guard index < bytes.count, column > above else { return DataNode(.empty) }
    guard depth < Self.depthLimit else {
      throw Failure(offset: index, message: "nested deeper than \(Self.depthLimit) levels")
    }
    depth += 1
    defer { depth -= 1 }
    if startsItem { return try list(at: column) }
    if try startsKey() { return try fields(at: column) }
    return try scalar(above: above)
  }

  /// Whether a hyphen begins an item.
  var startsItem: Bool {
    next == UInt8(ascii: "-") && (index + 1 >= bytes.count || ASCII.isSpace(bytes[index + 1]))
  }

  private mutating func list(at column: Int) throws(Failure) -> DataNode {
    var items: [DataNode] = []
    while index < bytes.count, self.column == column, startsItem {
      index += 1
      skipSpaces()
      items.append(try node(above: column))
      try skipToContent()
    }
    if index < bytes.count, self.column > column { throw misplaced() }
    return DataNode(.list(items))
  }

  private mutating func fields(at column: Int) throws(Failure) -> DataNode {
    var fields: [(key: MappedText, value: DataNode)] = []
    var seen: Set<[UInt8]> = []
    while index < bytes.count, self.column == column, !startsItem, !startsMark("---"),
      !startsMark("...")
    {
      guard try startsKey() else { throw notAKey() }
      let start = index
      let key = try key()
      guard seen.insert(key.bytes).inserted else {
        throw Failure(offset: start, message: "this key stands here twice")
      }
      fields.append((key, try fieldValue(above: column)))
      try skipToContent()
    }
    if index < bytes.count, self.column > column { throw misplaced() }
    return DataNode(.fields(fields))
  }

  private func notAKey() -> Failure {
    Failure(
      offset: index, message: "expected \"key: value\"",
      hint: "text that goes on from the line above must be indented deeper")
  }

  /// What stands behind a key's colon, or below it; a list may stand no deeper than its key.
  private mutating func fieldValue(above column: Int) throws(Failure) -> DataNode {
    skipSpaces()
    let line = lineStart
    try skipToContent()
    guard index < bytes.count else { return DataNode(.empty) }
    if lineStart == line {
      if try !isBracket(next), try startsKey() || startsItem {
        throw Failure(
          offset: index, message: "a colon or a hyphen makes this more than text",
          hint: "set the text in quotes")
      }
      return try scalar(above: column)
    }
    if startsItem, self.column == column { return try list(at: column) }
    return try node(above: column)
  }

  private func isBracket(_ byte: UInt8) throws(Failure) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
  }

  // MARK: Keys

  /// Whether a key and its colon begin here.
  private func startsKey() throws(Failure) -> Bool {
    guard index < bytes.count else { return false }
    if try isBracket(next) { return false }
    if next == UInt8(ascii: "?"), index + 1 < bytes.count, ASCII.isSpace(bytes[index + 1]) {
      throw Failure(offset: index, message: "keys with \"?\" are not understood")
    }
    if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") {
      var copy = YAMLQuoted(bytes, at: index)
      guard let end = copy.endInLine() else { return false }
      return isColon(end)
    }
    return plainKeyEnd() != nil
  }

  /// Where the colon of an unquoted key stands.
  private func plainKeyEnd() -> Int? {
    guard next != UInt8(ascii: "|"), next != UInt8(ascii: ">") else { return nil }
    var end = index
    while end < bytes.count, bytes[end] != ASCII.lineFeed {
      if isColon(end) { return end }
      if bytes[end] == UInt8(ascii: "#"), ASCII.isSpace(bytes[end - 1]) { return nil }
      end += 1
    }
    return nil
  }

  /// Whether a colon that ends a key stands at an offset.
  func isColon(_ offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] == UInt8(ascii: ":")
      && (offset + 1 >= bytes.count || ASCII.isSpace(bytes[offset + 1]))
  }

  private mutating func key() throws(Failure) -> MappedText {
    if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") {
      let text = try quoted()
      index += 1
      return text
    }
    try refuseMarks()
    let end = plainKeyEnd() ?? index
    let text = MappedText(bytes, ASCII.trimmed(index..<end, in: bytes))
    index = end + 1
    return text
  }

  // MARK: Spaces

  mutating func skipSpaces() {
    while index < bytes.count, bytes[index] == ASCII.space || bytes[index] == ASCII.tab {
      index += 1
    }
  }

  /// Past spaces, comments and line breaks; a tab must not indent.
  mutating func skipToContent() throws(Failure) {
    while index < bytes.count {
      switch bytes[index] {
      case ASCII.space: index += 1
      case ASCII.tab:
        guard bytes[lineStart..<index].contains(where: { !ASCII.isSpace($0) }) else {
          try refuseTab()
          continue
        }
        index += 1
      case ASCII.carriageReturn: index += 1
      case ASCII.lineFeed:
        index += 1
        lineStart = index
      case UInt8(ascii: "#"):
        guard index == lineStart || ASCII.isSpace(bytes[index - 1]) else { return }
        index = ByteScan.first(ASCII.lineFeed, in: bytes, range: index..<bytes.count)
      default: return
      }
    }
  }

  /// A tab before words is an error; a line of spaces is none.
  private mutating func refuseTab() throws(Failure) {
    let start = index
    while index < bytes.count, bytes[index] == ASCII.tab || bytes[index] == ASCII.space {
      index += 1
    }
    guard index >= bytes.count || ASCII.isSpace(bytes[index]) else {
      throw Failure(
        offset: start, message: "a tab indents this line", hint: "indent with spaces")
    }
  }
}

internal import Source

/// Walks through the markup of Typst and writes the text that it meets.
struct TypstReader {
  let bytes: [UInt8]
  var code: TypstCode
  var builder: TextBuilder
  /// What `#let` named.
  var variables: [String: TypstCode.Value] = [:]
  /// Where a variable stands whose value is being written.
  var anchor: Int?
  /// Whether text is written into a line in which nothing begins a block.
  var isInline = false
  private var depth = 0
  /// Columns of the items that are open, outermost first.
  private var columns: [Int] = []
  /// Past the last byte of the file that was written.
  private var past = 0
  private var hasGap = false
  private var gapOffset = 0
  private var isBold = false
  private var isAllBold = true

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    code = TypstCode(bytes)
    builder = TextBuilder(capacity: bytes.count)
  }

  /// Reads the whole file.
  mutating func readAll() throws(TypstCode.Failure) {
    try run(bytes.indices)
    closeBlock()
  }

  /// Reads a range of markup.
  mutating func run(_ range: Range<Int>) throws(TypstCode.Failure) {
    guard depth < TypstCode.depthLimit else {
      throw TypstCode.Failure(
        offset: range.lowerBound, message: "nested deeper than \(TypstCode.depthLimit) levels")
    }
    depth += 1
    let (outer, bold) = (columns, isBold)
    columns = []
    var index = range.lowerBound
    var startsLine = true
    while index < range.upperBound {
      if ASCII.isSpace(bytes[index]) {
        (index, startsLine) = space(at: index, range, startsLine)
      } else {
        let past = startsLine && !isInline ? try lineStart(at: index, range) : nil
        startsLine = false
        if let past { index = past } else { index = try step(at: index, range.upperBound) }
      }
    }
    (columns, isBold) = (outer, bold)
    depth -= 1
  }

  // MARK: Lines

  /// Past spaces; an empty line ends a block.
  private mutating func space(
    at start: Int, _ range: Range<Int>, _ startsLine: Bool
  ) -> (past: Int, startsLine: Bool) {
    var index = start
    var breaks = 0
    while index < range.upperBound, ASCII.isSpace(bytes[index]) {
      if bytes[index] == ASCII.lineFeed { breaks += 1 }
      index += 1
    }
    if breaks > 1, !isInline { closeBlock() } else { openGap(at: start) }
    return (index, breaks > 0 || startsLine)
  }

  /// A heading, an item or a term at a line's start.
  ///
  /// - Returns: Past its mark, or nil where the line is text.
  private mutating func lineStart(
    at start: Int, _ range: Range<Int>
  ) throws(TypstCode.Failure) -> Int? {
    let column = column(of: start, range)
    var index = start
    while index < range.upperBound, bytes[index] == UInt8(ascii: "=") { index += 1 }
    if index > start, index < range.upperBound, bytes[index] == ASCII.space {
      let end = ByteScan.first(ASCII.lineFeed, in: bytes, range: index..<range.upperBound)
      try heading(level: index - start) { reader throws(TypstCode.Failure) in
        try reader.run(index..<end)
      }
      columns = []
      return end
    }
    if let past = itemEnd(at: start, range.upperBound) {
      closeBlock()
      while let last = columns.last, last >= column { columns.removeLast() }
      builder.begin(.bullet, level: columns.count)
      columns.append(column)
      return past
    }
    if let last = columns.last, column <= last {
      closeBlock()
      columns = []
    }
    guard bytes[start] == UInt8(ascii: "/"), start + 1 < range.upperBound,
      bytes[start + 1] == ASCII.space
    else { return nil }
    closeBlock()
    return start + 2
  }

  /// Past `- `, `+ ` or `1. `.
  private func itemEnd(at start: Int, _ end: Int) -> Int? {
    var index = start
    if bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: "+") {
      index += 1
    } else {
      while index < end, index - start < 3, ASCII.isDigit(bytes[index]) { index += 1 }
      guard index > start, index < end, bytes[index] == UInt8(ascii: ".") else { return nil }
      index += 1
    }
    return index < end && ASCII.isSpace(bytes[index]) ? index : nil
  }

  private func column(of offset: Int, _ range: Range<Int>) -> Int {
    var start = offset
    while start > range.lowerBound, bytes[start - 1] != ASCII.lineFeed { start -= 1 }
    return offset - start
  }

  // MARK: Signs

  private mutating func step(at index: Int, _ end: Int) throws(TypstCode.Failure) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "#") where code.startsCode(index + 1, end):
      return try statement(at: index + 1, end)
    case UInt8(ascii: "\\"): return escape(at: index, end)
    case UInt8(ascii: "*"), UInt8(ascii: "_"):
      guard !isWithinWord(index, end) else { break }
      if bytes[index] == UInt8(ascii: "*") { isBold.toggle() }
      return index + 1
    case UInt8(ascii: "~"):
      openGap(at: index)
      return index + 1
    case UInt8(ascii: "$"): return index + 1
    case UInt8(ascii: "`"): return raw(at: index, end)
    case UInt8(ascii: "/") where bytes[max(index - 1, 0)] != UInt8(ascii: ":"):
      if let past = try code.endOfComment(index, end) { return past }
    case UInt8(ascii: "-"): return dash(at: index, end)
    case UInt8(ascii: "<"):
      if let past = labelEnd(at: index, end) { return past }
    default: break
    }
    var past = index + 1
    while past < end, !isSign(bytes[past]) { past += 1 }
    write(index..<past)
    return past
  }

  private func isSign(_ byte: UInt8) -> Bool {
    ASCII.isSpace(byte) || "#\\*_~$`/-<".utf8.contains(byte)
  }

  private func isWithinWord(_ index: Int, _ end: Int) -> Bool {
    index > 0 && ASCII.isWord(bytes[index - 1]) && index + 1 < end && ASCII.isWord(bytes[index + 1])
  }

  private mutating func escape(at index: Int, _ end: Int) -> Int {
    guard index + 1 < end, !ASCII.isSpace(bytes[index + 1]) else {
      if builder.isOpen, !builder.isEmpty { builder.append(separator: breakSign, at: index) }
      hasGap = false
      return index + 1
    }
    var past = index + 2
    while past < end, bytes[past] & 0xC0 == 0x80 { past += 1 }
    write(index + 1..<past)
    return past
  }

  private var breakSign: UInt8 { isInline ? ASCII.space : ASCII.lineFeed }

  private mutating func dash(at index: Int, _ end: Int) -> Int {
    var past = index + 1
    while past < end, past - index < 3, bytes[past] == UInt8(ascii: "-") { past += 1 }
    if past - index == 3 {
      write("\u{2014}", at: index)
    } else {
      write(index..<index + 1)
    }
    return past
  }

  /// Text between backticks; three of them make a block of code.
  private mutating func raw(at index: Int, _ end: Int) -> Int {
    var inner = index
    while inner < end, bytes[inner] == UInt8(ascii: "`") { inner += 1 }
    let length = inner - index
    if length == 2 { return inner }
    var past = inner
    var run = 0
    while past < end, run < length {
      run = bytes[past] == UInt8(ascii: "`") ? run + 1 : 0
      past += 1
    }
    let text = inner..<max(past - run, inner)
    if length > 2, !isInline {
      closeBlock()
      builder.begin(.code)
      builder.append(bytes, text)
      builder.end()
    } else {
      write(text)
    }
    return past
  }

  private func labelEnd(at index: Int, _ end: Int) -> Int? {
    var past = index + 1
    while past < end, code.isName(bytes[past]) || bytes[past] == UInt8(ascii: ":") { past += 1 }
    let isLabel = past < end && past > index + 1 && bytes[past] == UInt8(ascii: ">")
    return isLabel && ASCII.isLetter(bytes[index + 1]) ? past + 1 : nil
  }

  // MARK: Text and blocks

  /// Writes a range of the file.
  mutating func write(_ range: Range<Int>) {
    beginText()
    if let anchor {
      builder.append(replacement: Array(bytes[range]), at: anchor)
    } else {
      builder.append(bytes, range)
      past = range.upperBound
    }
  }

  /// Writes words that stand for something in the file.
  mutating func write(_ words: String, at offset: Int) {
    beginText()
    builder.append(replacement: Array(words.utf8), at: anchor ?? offset)
    past = anchor ?? offset
  }

  /// Writes a sign between two parts of a line, where there is one before.
  mutating func part(_ sign: String) {
    guard builder.isOpen, !builder.isEmpty else { return }
    builder.append(replacement: Array(sign.utf8), at: past)
    hasGap = false
  }

  private mutating func beginText() {
    if !builder.isOpen { builder.begin(.paragraph) }
    if builder.isEmpty {
      isAllBold = isBold
    } else {
      isAllBold = isAllBold && isBold
      if hasGap { builder.append(separator: ASCII.space, at: gapOffset) }
    }
    hasGap = false
  }

  /// Notes a space before the next text.
  mutating func openGap(at offset: Int) {
    if !hasGap { gapOffset = anchor ?? offset }
    hasGap = true
  }

  /// Writes a heading by what `body` writes.
  mutating func heading(
    level: Int, _ body: (inout TypstReader) throws(TypstCode.Failure) -> Void
  ) throws(TypstCode.Failure) {
    closeBlock()
    builder.begin(.heading, level: level)
    isInline = true
    try body(&self)
    isInline = false
    closeBlock()
  }

  /// Sets what `body` writes in bold.
  mutating func bold(
    _ body: (inout TypstReader) throws(TypstCode.Failure) -> Void
  ) throws(TypstCode.Failure) {
    let outer = isBold
    isBold = true
    try body(&self)
    isBold = outer
  }

  /// Ends the open block.
  mutating func closeBlock() {
    guard !isInline else { return }
    builder.end(bold: isAllBold)
    hasGap = false
    isAllBold = true
  }
}

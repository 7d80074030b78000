internal import Source

/// Joins the lines of a Markdown text to blocks.
struct MarkdownBlocks {
  let text: [UInt8]
  var builder: TextBuilder
  private var next: Int
  /// The ranges of the open block's lines, and what the block is.
  private var pending: [Range<Int>] = []
  private var kind = Block.Kind.paragraph
  private var level = 0
  /// Content columns of the lists that are open, outermost first.
  private var columns: [Int] = []
  private var blankBefore = true
  private var lastQuotes = 0

  init(_ text: [UInt8], from start: Int) {
    self.text = text
    next = start
    builder = TextBuilder(capacity: text.count)
  }

  /// Reads all lines.
  consuming func read() -> TextBuilder {
    while next < text.count {
      let line = MarkdownLine(text, at: next)
      next = line.next
      if line.isBlank {
        close()
        blankBefore = true
      } else {
        take(line)
        blankBefore = false
      }
      lastQuotes = line.quotes
    }
    close()
    return builder
  }

  private mutating func take(_ line: MarkdownLine) {
    if line.quotes != lastQuotes, line.quotes > 0 || blankBefore { close() }
    if takeFence(line) || takeComment(line) || takeRule(line) { return }
    if let heading = HeadingForm.marked(text, line.range) {
      close()
      columns.removeAll()
      if !heading.words.isEmpty { emit([heading.words], .heading, heading.level) }
      return
    }
    if takeBullet(line) || takeTable(line) || takeDefinition(line) || takeCode(line) { return }
    if pending.isEmpty {
      if line.indent == 0 { columns.removeAll() }
      (kind, level) = (.paragraph, 0)
    }
    pending.append(line.range)
    if line.hardBreak, kind == .paragraph { close() }
  }

  private mutating func close() {
    guard !pending.isEmpty else { return }
    emit(pending, kind, level)
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func emit(_ lines: [Range<Int>], _ kind: Block.Kind, _ level: Int) {
    builder.begin(kind, level: level)
    let inline = MarkdownInline(text, lines)
    inline.write(to: &builder)
    builder.end(bold: inline.isBold)
  }

  /// A fenced block of code becomes one block.
  private mutating func takeFence(_ line: MarkdownLine) -> Bool {
    let mark = line.byte(0, text)
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"), line.byte(1, text) == mark,
      line.byte(2, text) == mark, !text[line.range].dropFirst(3).contains(UInt8(ascii: "`"))
    else { return false }
    close()
    builder.begin(.code)
    while next < text.count {
      let inner = MarkdownLine(text, at: next)
      next = inner.next
      if inner.range.count >= 3, text[inner.range].allSatisfy({ $0 == mark }) { break }
      builder.append(text, inner.range)
      builder.append(separator: ASCII.lineFeed, at: inner.range.upperBound)
    }
    builder.end()
    return true
  }

  /// A comment that starts a line is dropped with all its lines.
  private mutating func takeComment(_ line: MarkdownLine) -> Bool {
    guard text[line.range].starts(with: [0x3C, 0x21, 0x2D, 0x2D]) else { return false }
    var index = line.range.lowerBound + 4
    while index + 2 < text.count {
      if text[index] == 0x2D, text[index + 1] == 0x2D, text[index + 2] == 0x3E {
        close()
        next = index + 3
        return true
      }
      index += 1
    }
    return false
  }

  /// `===` and `---` make a heading of the lines above; other rules part blocks.
  private mutating func takeRule(_ line: MarkdownLine) -> Bool {
    if !pending.isEmpty, kind == .paragraph, line.indent < 4,
      text[line.range].allSatisfy({ $0 == 0x3D }) || text[line.range].allSatisfy({ $0 == 0x2D }),
      line.range.count >= 2
    {
      (kind, level) = (.heading, line.byte(0, text) == 0x3D ? 1 : 2)
      close()
      columns.removeAll()
      return true
    }
    guard line.indent < 4 else { return false }
    let mark = line.byte(0, text)
    guard mark == 0x2D || mark == 0x2A || mark == 0x5F || mark == 0x3D else { return false }
    var count = 0
    for byte in text[line.range] where byte != ASCII.space {
      if byte != mark { return false }
      count += 1
    }
    guard count >= 3 else { return false }
    close()
    return true
  }

  private mutating func takeBullet(_ line: MarkdownLine) -> Bool {
    let range = line.range
    guard let mark = BulletMark(text, range, column: line.indent),
      line.byte(0, text) != UInt8(ascii: "o"), line.byte(0, text) != UInt8(ascii: ">")
    else { return false }
    // Four columns in and no list open: indented code, unless the line before is text.
    if line.indent >= 4, columns.isEmpty, blankBefore, lastQuotes == 0 { return false }
    close()
    while let last = columns.last, line.indent < last { columns.removeLast() }
    (kind, level) = (.bullet, columns.count)
    columns.append(line.indent + min(mark.content - range.lowerBound, 5))
    let content = withoutTask(mark.content..<range.upperBound)
    if !content.isEmpty { pending.append(content) }
    return true
  }

  /// The item without the box of a task list.
  private func withoutTask(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 4, text[range.lowerBound] == UInt8(ascii: "["),
      text[range.lowerBound + 2] == UInt8(ascii: "]"),
      text[range.lowerBound + 3] == ASCII.space,
      [0x20, 0x78, 0x58].contains(text[range.lowerBound + 1])
    else { return range }
    return range.lowerBound + 4..<range.upperBound
  }

  /// `: text` under a term, as pandoc writes definitions; `[name]: target` lines are dropped.
  private mutating func takeDefinition(_ line: MarkdownLine) -> Bool {
    if line.byte(0, text) == UInt8(ascii: ":"), ASCII.isSpace(line.byte(1, text)) {
      close()
      (kind, level) = (.paragraph, 0)
      columns = [line.indent + 4]
      pending.append(ASCII.trimmed(line.range.lowerBound + 1..<line.range.upperBound, in: text))
      return true
    }
    guard pending.isEmpty, line.byte(0, text) == UInt8(ascii: "["),
      let close = text[line.range].firstIndex(of: UInt8(ascii: "]")),
      close + 2 < line.range.upperBound, text[close + 1] == UInt8(ascii: ":"),
      ASCII.isSpace(text[close + 2])
    else { return false }
    return true
  }

  private mutating func takeCode(_ line: MarkdownLine) -> Bool {
    guard line.indent >= 4, blankBefore, columns.isEmpty, pending.isEmpty else { return false }
    builder.begin(.code)
    builder.append(text, line.range)
    while next < text.count {
      let inner = MarkdownLine(text, at: next)
      guard !inner.isBlank, inner.indent >= 4 else { break }
      next = inner.next
      builder.append(separator: ASCII.lineFeed, at: inner.range.lowerBound)
      builder.append(text, inner.range)
    }
    builder.end()
    return true
  }

  /// A row of a table becomes its cells; the row of dashes goes.
  private mutating func takeTable(_ line: MarkdownLine) -> Bool {
    guard MarkdownTable.isRow(text, line, next: next) else { return false }
    close()
    columns.removeAll()
    var row = line
    while true {
      for cell in MarkdownTable.cells(text, row.range) { emit([cell], .cell, 0) }
      guard next < text.count else { return true }
      row = MarkdownLine(text, at: next)
      guard !row.isBlank, text[row.range].contains(UInt8(ascii: "|")) else { return true }
      next = row.next
    }
  }
}

internal import Source

/// Joins the lines of a plain text to blocks.
struct PlainTextBlocks {
  private let text: [UInt8]
  private let lines: [TextLine]
  private let wrap: HardWrap
  private var blocks: [Block] = []
  private var open: Block?
  /// The line the open block started on, and the one it reaches to.
  private var openLines = 0..<0
  /// Columns of the list signs that the open list is nested under.
  private var columns: [Int] = []
  /// A sign that stood alone on its line: the next line is its item.
  private var loneMark: Int?

  init(_ text: [UInt8]) {
    self.text = text
    lines = TextLine.lines(of: text)
    wrap = HardWrap(text, lines)
  }

  /// The blocks of the text in order.
  consuming func read() -> [Block] {
    blocks.reserveCapacity(lines.count)
    for index in lines.indices { take(index) }
    close()
    return blocks
  }

  private mutating func take(_ index: Int) {
    let line = lines[index]
    if line.isBlank { return close() }
    if let rule = HeadingForm.rule(text, line.range) { return takeRule(rule, at: index) }
    if let mark = line.mark { return takeBullet(mark, at: index) }
    if let heading = heading(line) {
      close()
      columns.removeAll(keepingCapacity: true)
      if !heading.range.isEmpty { blocks.append(heading) }
      return
    }
    if let depth = loneMark {
      loneMark = nil
      return start(Block(kind: .bullet, range: line.range, level: depth), at: index)
    }
    if let block = open, continues(block, index) {
      open?.range = block.range.lowerBound..<line.range.upperBound
      openLines = openLines.lowerBound..<index + 1
      return
    }
    if open == nil || line.indent == 0 { columns.removeAll(keepingCapacity: true) }
    start(Block(kind: .paragraph, range: line.range), at: index)
  }

  private func heading(_ line: TextLine) -> Block? {
    if text[line.range.lowerBound] == UInt8(ascii: "#") {
      return HeadingForm.marked(text, line.range).map {
        Block(kind: .heading, range: $0.words, level: $0.level)
      }
    }
    guard HeadingForm.isCapitals(text, line.range) else { return nil }
    return Block(kind: .heading, range: line.range)
  }

  private func continues(_ block: Block, _ index: Int) -> Bool {
    let line = lines[index]
    if block.kind == .bullet, let column = columns.last, line.indent > column { return true }
    return wrap.continues(text, line, after: lines[index - 1])
  }

  /// A line of `===` or `---` makes a heading of the short line above it.
  private mutating func takeRule(_ rule: UInt8, at index: Int) {
    defer { close() }
    guard rule == UInt8(ascii: "=") || rule == UInt8(ascii: "-"), let block = open,
      block.kind == .paragraph, lines[index - 1].range.count <= 90
    else { return }
    let last = lines[index - 1].range
    let heading = Block(kind: .heading, range: last, level: rule == UInt8(ascii: "=") ? 1 : 2)
    guard last.lowerBound > block.range.lowerBound else {
      open = heading
      return
    }
    open = nil
    let above = ASCII.trimmed(block.range.lowerBound..<last.lowerBound, in: text)
    start(Block(kind: .paragraph, range: above), at: index - 1)
    start(heading, at: index - 1)
  }

  private mutating func takeBullet(_ mark: BulletMark, at index: Int) {
    close()
    // One column more is no nesting: a folded em dash starts with a space.
    while let last = columns.last, last + 1 >= mark.column { columns.removeLast() }
    let depth = columns.count
    columns.append(mark.column)
    let range = mark.content..<lines[index].range.upperBound
    if range.isEmpty {
      loneMark = depth
    } else {
      start(Block(kind: .bullet, range: range, level: depth), at: index)
    }
  }

  private mutating func start(_ block: Block, at index: Int) {
    close()
    open = block
    openLines = index..<index + 1
  }

  private mutating func close() {
    guard let block = open else { return }
    open = nil
    if block.kind == .paragraph, openLines.count == 1, block.range.count > TextWall.limit {
      TextWall.split(text, block.range, into: &blocks)
    } else {
      blocks.append(block)
    }
  }
}

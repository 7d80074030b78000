internal import Source

/// A document's text and blocks while a format with markup is read.
struct TextBuilder {
  private(set) var text: [UInt8] = []
  private(set) var map = PositionMap()
  private(set) var blocks: [Block] = []
  private var open: Block?

  /// What another reader has read already.
  init(text: [UInt8], map: PositionMap, blocks: [Block]) {
    self.text = text
    self.map = map
    self.blocks = blocks
  }

  init(capacity: Int) { text.reserveCapacity(capacity) }

  /// Whether a block is being written.
  var isOpen: Bool { open != nil }
  /// What the block that is being written is.
  var kind: Block.Kind? { open?.kind }
  /// Whether the block that is being written has no text yet.
  var isEmpty: Bool { open?.range.lowerBound ?? text.count == text.count }

  /// Starts a block; an open one is ended first.
  mutating func begin(_ kind: Block.Kind, level: Int = 0) {
    end()
    open = Block(kind: kind, range: text.count..<text.count, level: level)
  }

  /// Copies a range of the original into the text, folded.
  mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    Folding.append(bytes, range, to: &text, map: &map)
  }

  /// Puts bytes into the text that stand for what is at an offset of the original.
  mutating func append(replacement: [UInt8], at original: Int) {
    map.note(text: text.count, original: original)
    var ignored = PositionMap()
    Folding.append(replacement, replacement.indices, to: &text, map: &ignored)
  }

  /// Puts one space or line break into the text.
  mutating func append(separator: UInt8, at original: Int) {
    map.note(text: text.count, original: original)
    text.append(separator)
  }

  /// Takes back the bytes written last.
  mutating func dropLast(_ count: Int) { text.removeLast(count) }

  /// Drops the open block unless a digit, `@` or a stop between words shows an address in it.
  mutating func discardUnlessAddress() {
    guard let block = open else { return }
    for index in block.range.lowerBound..<text.count {
      let byte = text[index]
      if ASCII.isDigit(byte) || byte == UInt8(ascii: "@") || byte == UInt8(ascii: ".") { return }
    }
    open = nil
    text.append(ASCII.lineFeed)
  }

  /// Ends the open block: trims it and keeps it unless it is empty.
  mutating func end(bold: Bool = false) {
    guard var block = open else { return }
    open = nil
    var range = ASCII.trimmed(block.range.lowerBound..<text.count, in: text)
    if block.kind == .paragraph || block.kind == .bullet,
      let mark = BulletMark(text, range, column: 0), mark.content < range.upperBound
    {
      if block.kind == .paragraph { block.level = 0 }
      block.kind = .bullet
      range = mark.content..<range.upperBound
    }
    guard !range.isEmpty else {
      if block.range.lowerBound < text.count { text.append(ASCII.lineFeed) }
      return
    }
    block.range = range
    block.bold = bold
    blocks.append(block)
    text.append(ASCII.lineFeed)
  }
}

internal import Documents
internal import Matching
internal import Source

/// What the rest of a posting tells of a name in its lines.
struct TermSurroundings {
  private let text: TokenizedText
  private let posting: Posting
  private let blocks: [Block]
  private let words: TermWords

  init(_ text: TokenizedText, _ posting: Posting, _ blocks: [Block], _ words: TermWords) {
    self.words = words
    self.text = text
    self.posting = posting
    self.blocks = blocks
  }

  /// Whether nothing speaks against a name: that it stands elsewhere in small letters, as everyday
  /// words do, or where the company tells of itself and its products. Among skills it is one.
  func allow(_ item: NamedItem, named naming: Int) -> Bool {
    if item.isAmongSkills { return true }
    let hash = text.tokens[naming].hash
    for index in text.tokens.indices where text.tokens[index].hash == hash && index != naming {
      let start = Int(text.tokens[index].start)
      if ASCII.isLower(text.bytes[start]) {
        if !item.isTelling, !item.isAcronym { return false }
      } else if isDescription(start) || isFirm(index) {
        return false
      }
    }
    return true
  }

  /// Whether a legal form of a firm stands one or two words behind a word.
  private func isFirm(_ index: Int) -> Bool {
    (index + 1...index + 2).contains { next in
      next < text.tokens.count && words.kind(text.tokens[next]).contains(.firm)
        && Int(text.tokens[next].start) - Int(text.tokens[next - 1].end) <= 2
    }
  }

  /// Whether an offset stands in a part that asks for nothing.
  private func isDescription(_ offset: Int) -> Bool {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < blocks.count else { return true }
    return posting.level(of: offset..<offset + 1, block: low) == .mention
  }
}

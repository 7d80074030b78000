internal import Documents
internal import Matching
internal import Source

/// What the rest of a posting tells of the names in its lines.
struct TermSurroundings {
  private let text: TokenizedText
  private let posting: Posting
  private let blocks: [Block]
  private let words: TermWords
  /// The hashes of the words of the company's name that are no everyday words.
  private let company: [UInt32]
  /// The first letters of all words of the company's name, in lower case.
  private let initials: [UInt8]

  init(_ text: TokenizedText, _ posting: Posting, _ blocks: [Block], _ words: TermWords) {
    self.text = text
    self.posting = posting
    self.blocks = blocks
    self.words = words
    let name = TokenizedText(posting.company ?? "")
    company = name.tokens.indices.filter { !words.isCommon($0, of: name) }.map {
      name.tokens[$0].hash
    }
    initials = name.tokens.map { ASCII.lowercased(name.bytes[Int($0.start)]) }
  }

  /// Whether nothing speaks against a name.
  func allow(_ item: NamedItem) -> Bool {
    !item.tokens.contains { company.contains(text.tokens[$0].hash) } && !isInitials(item.range)
      && (item.isAmongSkills || !isToldOtherwise(item))
  }

  /// Whether a name is made of first letters of the company's.
  private func isInitials(_ range: Range<Int>) -> Bool {
    guard range.count > 1, range.count <= initials.count else { return false }
    let name = ASCII.lowercased(text.bytes[range])
    return (0...initials.count - name.count).contains { start in
      initials[start..<start + name.count].elementsEqual(name)
    }
  }

  /// Whether a name stands elsewhere in small letters, as everyday words do, or where the company
  /// tells of itself and its products.
  private func isToldOtherwise(_ item: NamedItem) -> Bool {
    let naming = item.tokens.first { !words.isCommon($0, of: text) }
    let own = naming ?? item.tokens.lowerBound
    let hash = text.tokens[own].hash
    for index in text.tokens.indices where text.tokens[index].hash == hash && index != own {
      let start = Int(text.tokens[index].start)
      if ASCII.isLower(text.bytes[start]) {
        if !item.isTelling, !item.isAcronym { return true }
      } else if isDescription(start) || isFirm(index) {
        return true
      }
    }
    return false
  }

  /// Whether a legal form of a firm stands one or two words behind a word.
  private func isFirm(_ index: Int) -> Bool {
    (index + 1...index + 2).contains { next in
      next < text.tokens.count && words.kind(next, of: text).contains(.firm)
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

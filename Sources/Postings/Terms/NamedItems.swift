internal import Matching
internal import Source

/// Reads the names of lines from left to right, one line after another.
struct NamedItems {
  private let text: TokenizedText
  private let words: TermWords
  private let mentions: [Mention]
  /// By the skill's index, whether it is a language, tool or product.
  private let isHard: [Bool]
  /// The bytes of the line.
  private(set) var block = 0..<0
  private(set) var items: [NamedItem] = []
  /// The words of the line.
  private(set) var tokens = 0..<0
  /// How many words beyond the first of a sentence have a capital, and how many longer ones none.
  private var capitals = 0
  private var smalls = 0

  /// Whether the line has capitals as headings have, so that they tell nothing.
  var isTitleCase: Bool { capitals > smalls && (capitals >= 3 || smalls == 0) }

  init(_ text: TokenizedText, _ mentions: [Mention], _ words: TermWords, isHard: [Bool]) {
    self.text = text
    self.mentions = mentions
    self.words = words
    self.isHard = isHard
  }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: The bytes of the line.
  ///   - known: The indices of the mentions that stand in it.
  mutating func read(_ line: Range<Int>, mentions known: Range<Int>) {
    block = line
    items.removeAll(keepingCapacity: true)
    (capitals, smalls) = (0, 0)
    tokens = text.tokens(in: line, from: tokens.upperBound)
    var index = tokens.lowerBound
    var mention = known.lowerBound
    var mark = CapitalScan.next(in: line, of: text.bytes)
    while index < tokens.upperBound {
      let limit =
        mention < known.upperBound ? mentions[mention].range.lowerBound : line.upperBound
      index = skip(from: index, to: min(mark, limit))
      guard index < tokens.upperBound else { return }
      if limit < Int(text.tokens[index].end), mention < known.upperBound {
        index = addKnown(mentions[mention], from: index)
        mention += 1
      } else {
        index = add(from: index, before: limit)
      }
      guard index < tokens.upperBound else { return }
      let start = Int(text.tokens[index].start)
      while mention < known.upperBound, mentions[mention].range.upperBound <= start {
        mention += 1
      }
      // A backquote stands before its word.
      let open = max(start - 1, line.lowerBound)
      if mark < open { mark = CapitalScan.next(in: open..<line.upperBound, of: text.bytes) }
    }
  }

  /// Passes over the words that end before an offset, or at it.
  private mutating func skip(from index: Int, to offset: Int) -> Int {
    var index = index
    while index < tokens.upperBound, Int(text.tokens[index].end) <= offset {
      if text.tokens[index].end - text.tokens[index].start > 3 { smalls += 1 }
      index += 1
    }
    return index
  }

  /// Adds what the lexicon knows, and gives the index of the word behind it.
  private mutating func addKnown(_ mention: Mention, from index: Int) -> Int {
    var end = index + 1
    while end < tokens.upperBound, Int(text.tokens[end].start) < mention.range.upperBound {
      end += 1
    }
    items.append(
      NamedItem(
        tokens: index..<end, range: mention.range, isKnown: true,
        isSkill: isHard[Int(mention.skill)]))
    return end
  }

  /// Adds the name that begins at a word, if one does, and gives the index of the word behind it.
  private mutating func add(from index: Int, before limit: Int) -> Int {
    let token = text.tokens[index]
    let shape = NameShape(token.range, in: text.bytes)
    if let item = quoted(index) {
      items.append(item)
    } else if shape != .plain {
      items.append(item(from: index, shape, before: limit))
    } else {
      if token.end - token.start > 3 { smalls += 1 }
      return index + 1
    }
    return items[items.count - 1].tokens.upperBound
  }

  /// The words between two backquotes, where they are one name such as `kube-proxy`.
  private func quoted(_ index: Int) -> NamedItem? {
    let start = Int(text.tokens[index].start)
    guard start > block.lowerBound, text.bytes[start - 1] == UInt8(ascii: "`") else { return nil }
    var end = start
    while end < block.upperBound, text.bytes[end] != UInt8(ascii: "`") {
      if ASCII.isSpace(text.bytes[end]) { return nil }
      end += 1
    }
    guard end < block.upperBound else { return nil }
    var past = index + 1
    while past < tokens.upperBound, Int(text.tokens[past].start) < end { past += 1 }
    return NamedItem(tokens: index..<past, range: start..<end, isTelling: true)
  }

  /// The run of names that begins at a word and ends before an offset.
  private mutating func item(
    from first: Int, _ shape: NameShape, before limit: Int
  ) -> NamedItem {
    var item = NamedItem(tokens: first..<first + 1, range: text.tokens[first].range)
    item.isFirst = SentenceStart.isStart(
      Int(text.tokens[first].start), of: block, in: text.bytes)
    item.isDoubtful = isGluedBefore(Int(text.tokens[first].start))
    var shape = shape
    var index = first
    while true {
      note(shape, at: index, &item)
      let end = Int(text.tokens[index].end)
      item.tokens = first..<index + 1
      item.range = item.range.lowerBound..<end + signs(at: end)
      guard index + 1 < tokens.upperBound, Int(text.tokens[index + 1].start) < limit,
        let next = joined(index, &item)
      else { return item }
      shape = next
      index += 1
    }
  }

  private mutating func note(_ shape: NameShape, at index: Int, _ item: inout NamedItem) {
    switch shape {
    case .plain: break
    case .capital: if !(item.isFirst && item.tokens.count == 1) { capitals += 1 }
    case .acronym:
      if !words.isCommon(index, of: text) { item.isAcronym = true }
    case .mixed:
      if isRunTogether(text.tokens[index].range) {
        item.isDoubtful = true
      } else if !words.isCommon(index, of: text) {
        item.isTelling = true
      }
    case .label: item.isDoubtful = true
    }
  }

  /// Whether two everyday words stand without the space between them: "experienceThis".
  private func isRunTogether(_ word: Range<Int>) -> Bool {
    guard ASCII.isLower(text.bytes[word.lowerBound]),
      let hump = word.first(where: { ASCII.isUpper(text.bytes[$0]) })
    else { return false }
    return [word.lowerBound..<hump, hump..<word.upperBound].allSatisfy { half in
      let part = TokenizedText(Array(text.bytes[half]))
      return part.tokens.indices.allSatisfy { words.isCommon($0, of: part) }
    }
  }

  /// The shape of the next word where it belongs to the run, else nil.
  private func joined(_ index: Int, _ item: inout NamedItem) -> NameShape? {
    let gap = Int(text.tokens[index].end)..<Int(text.tokens[index + 1].start)
    let next = text.tokens[index + 1]
    let sign = text.bytes[gap.lowerBound]
    // Most words are followed by a space and another word in small letters.
    if ASCII.isSpace(sign), !ASCII.isUpper(text.bytes[gap.upperBound]) { return nil }
    let shape = NameShape(next.range, in: text.bytes)
    if gap.count == 1, sign == UInt8(ascii: ".") {
      let isSuffix =
        shape == .plain && next.end - next.start <= 4 && !ASCII.isUpper(text.bytes[Int(next.start)])
      guard isSuffix || shape == .acronym else { return nil }
      if words.kind(index + 1, of: text).contains(.domain) { item.isDoubtful = true }
      item.isTelling = !item.isDoubtful
      return shape
    }
    if gap.count == 1, sign == UInt8(ascii: "-") {
      if shape == .plain {
        let isNumber = ASCII.isDigit(text.bytes[Int(next.start)])
        if !isNumber, !item.isAcronym, !item.isTelling { item.isDoubtful = true }
        return nil
      }
      return shape
    }
    if sign == UInt8(ascii: "'") || sign == UInt8(ascii: "&") || sign == UInt8(ascii: "_") {
      item.isDoubtful = true
      return nil
    }
    guard shape != .plain, gap.allSatisfy({ ASCII.isSpace(text.bytes[$0]) }) else { return nil }
    return shape
  }

  /// How many of the signs that end names such as C++ and C# stand at an offset.
  private func signs(at end: Int) -> Int {
    var index = end
    while index < block.upperBound, index < end + 2,
      text.bytes[index] == UInt8(ascii: "+") || text.bytes[index] == UInt8(ascii: "#")
    { index += 1 }
    let isWordAfter = index < block.upperBound && ASCII.isWord(text.bytes[index])
    return isWordAfter ? 0 : index - end
  }

  private func isGluedBefore(_ start: Int) -> Bool {
    guard start > block.lowerBound else { return false }
    switch text.bytes[start - 1] {
    case UInt8(ascii: "&"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "'"):
      return start - 1 > block.lowerBound && !ASCII.isSpace(text.bytes[start - 2])
    case UInt8(ascii: "$"), UInt8(ascii: "#"): return true
    default: return false
    }
  }
}

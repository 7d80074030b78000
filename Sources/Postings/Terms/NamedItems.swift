internal import Matching
internal import Source

/// Reads the names of a line from left to right.
struct NamedItems {
  private let text: TokenizedText
  private let words: TermWords
  private let block: Range<Int>
  private(set) var items: [NamedItem] = []
  /// How many words beyond the first of a sentence have a capital, and how many longer ones none.
  private var capitals = 0
  private var smalls = 0

  /// Whether a line has capitals as headings have, so that they tell nothing.
  var isTitleCase: Bool { capitals > smalls && (capitals >= 3 || smalls == 0) }

  /// - Parameters:
  ///   - line: The bytes of the line.
  ///   - tokens: Its words.
  ///   - mentions: The mentions that stand in it, in order.
  init(
    _ line: Range<Int>, _ tokens: Range<Int>, _ mentions: ArraySlice<Mention>,
    _ text: TokenizedText, _ words: TermWords, isHard: [Bool]
  ) {
    self.text = text
    self.words = words
    block = line
    var mention = mentions.startIndex
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      let token = text.tokens[index]
      while mention < mentions.endIndex, mentions[mention].range.upperBound <= Int(token.start) {
        mention += 1
      }
      if mention < mentions.endIndex, mentions[mention].range.lowerBound < Int(token.end) {
        var end = index + 1
        while end < tokens.upperBound,
          Int(text.tokens[end].start) < mentions[mention].range.upperBound
        { end += 1 }
        items.append(
          NamedItem(
            tokens: index..<end, range: mentions[mention].range, isKnown: true,
            isSkill: isHard[Int(mentions[mention].skill)]))
        index = end
        continue
      }
      let shape = NameShape(token.range, in: text.bytes)
      if let item = quoted(index, limit: tokens.upperBound) {
        items.append(item)
        index = item.tokens.upperBound
        continue
      }
      guard shape != .plain else {
        if token.end - token.start > 3 { smalls += 1 }
        index += 1
        continue
      }
      let limit =
        mention < mentions.endIndex ? mentions[mention].range.lowerBound : line.upperBound
      let item = item(from: index, shape, tokens.upperBound, before: limit)
      items.append(item)
      index = item.tokens.upperBound
    }
  }

  /// The words between two backquotes, where they are one name such as `kube-proxy`.
  private func quoted(_ index: Int, limit: Int) -> NamedItem? {
    let start = Int(text.tokens[index].start)
    guard start > block.lowerBound, text.bytes[start - 1] == UInt8(ascii: "`") else { return nil }
    var end = start
    while end < block.upperBound, text.bytes[end] != UInt8(ascii: "`") {
      if ASCII.isSpace(text.bytes[end]) { return nil }
      end += 1
    }
    guard end < block.upperBound else { return nil }
    var past = index + 1
    while past < limit, Int(text.tokens[past].start) < end { past += 1 }
    return NamedItem(tokens: index..<past, range: start..<end, isTelling: true)
  }

  /// The run of names that begins at a word and ends before an offset.
  private mutating func item(
    from first: Int, _ shape: NameShape, _ last: Int, before limit: Int
  ) -> NamedItem {
    var item = NamedItem(tokens: first..<first + 1, range: text.tokens[first].range)
    item.isFirst = isFirst(Int(text.tokens[first].start))
    item.isDoubtful = isGluedBefore(Int(text.tokens[first].start))
    var shape = shape
    var index = first
    while true {
      note(shape, at: index, &item)
      let end = Int(text.tokens[index].end)
      item.tokens = first..<index + 1
      item.range = item.range.lowerBound..<end + signs(at: end)
      guard index + 1 < last, Int(text.tokens[index + 1].start) < limit,
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
      if !words.isCommon(text.tokens[index], in: text.bytes) { item.isAcronym = true }
    case .mixed:
      if isRunTogether(text.tokens[index].range) {
        item.isDoubtful = true
      } else if !words.isCommon(text.tokens[index], in: text.bytes) {
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
      return part.tokens.allSatisfy { words.isCommon($0, in: part.bytes) }
    }
  }

  /// The shape of the next word where it belongs to the run, else nil.
  private func joined(_ index: Int, _ item: inout NamedItem) -> NameShape? {
    let gap = Int(text.tokens[index].end)..<Int(text.tokens[index + 1].start)
    let next = text.tokens[index + 1]
    let shape = NameShape(next.range, in: text.bytes)
    let sign = text.bytes[gap.lowerBound]
    if gap.count == 1, sign == UInt8(ascii: ".") {
      let isSuffix =
        shape == .plain && next.end - next.start <= 4 && !ASCII.isUpper(text.bytes[Int(next.start)])
      guard isSuffix || shape == .acronym else { return nil }
      if item.isDoubtful || words.kind(next).contains(.domain) { item.isDoubtful = true } else { item.isTelling = true }
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

  /// Whether a sentence, or what a colon or dash announces, begins at an offset.
  private func isFirst(_ start: Int) -> Bool {
    var index = start
    while index > block.lowerBound {
      let byte = text.bytes[index - 1]
      switch byte {
      case _ where ASCII.isSpace(byte): break
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "["): break
      case UInt8(ascii: "("): if index - 1 > block.lowerBound { return false }
      case UInt8(ascii: "."): return !isAbbreviation(index - 1)
      case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"): return true
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "|"):
        let isGlued = index - 1 > block.lowerBound && !ASCII.isSpace(text.bytes[index - 2])
        return index < start || !isGlued
      default: return byte >= 0x80 && isSymbol(index - 1)
      }
      index -= 1
    }
    return true
  }

  /// Whether a byte beyond ASCII ends a sign such as a bullet rather than a letter.
  private func isSymbol(_ index: Int) -> Bool {
    var lead = index
    while lead > block.lowerBound, text.bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    return text.bytes[lead] == 0xE2 || text.bytes[lead] == 0xC2 || text.bytes[lead] >= 0xF0
  }

  /// Whether a dot ends "e.g.", "i.e." or "etc." and no sentence.
  private func isAbbreviation(_ dot: Int) -> Bool {
    guard dot >= 3 else { return false }
    return text.bytes[dot - 2] == UInt8(ascii: ".")
      || (text.bytes[dot - 2] | 0x20 == UInt8(ascii: "t")
        && text.bytes[dot - 3] | 0x20 == UInt8(ascii: "e"))
  }
}

internal import Documents
internal import Matching
internal import Source

/// What a line of a posting is as a heading.
enum Heading: Equatable {
  /// No heading.
  case none
  /// A heading that opens a part.
  case opens(PostingPart)
  /// A heading with the text of its part behind it in the same line.
  case leads(PostingPart)
  /// Set as a heading, with words that say no part.
  case unknown
}

/// Tells headings from other lines and finds the part that they open.
struct HeadingReader {
  let posting: PostingText
  /// The most words that a heading phrase has.
  let longest: Int

  /// What a line is as a heading, by a table of heading phrases.
  func heading(_ line: PostingText.Line, _ table: borrowing PhraseTable) -> Heading {
    let count = line.tokens.count
    guard count > 0, !line.isCode else { return .none }
    let last = posting.lastByte(of: line.range)
    let colon = last == UInt8(ascii: ":")
    // A sentence is no heading, nor is a plain bullet; both lead a part where a mark follows its
    // name, which is looked for before the name: few have one.
    let mayOpen = count <= 18 && (!line.isBullet || line.bold || colon)
    guard mayOpen || line.isLed || hasMark(line) else { return .none }
    let match = table.match(at: line.tokens.lowerBound, in: posting.text)
    if let match, match.end < line.tokens.upperBound, line.isLed || leadsOn(match, in: line) {
      return .leads(part(match))
    }
    guard mayOpen else { return .none }
    if let match, match.end == line.tokens.upperBound || isBracketed(after: match, in: line) {
      return last != UInt8(ascii: ".") ? .opens(part(match)) : .none
    }
    return partly(line, match, colon: colon, last: last, table)
  }

  /// Whether a colon or an asterisk may stand behind one of the words that a heading may end with.
  private func hasMark(_ line: PostingText.Line) -> Bool {
    let bytes = posting.text.bytes
    let end = min(line.tokens.upperBound, line.tokens.lowerBound + longest)
    for index in line.tokens.lowerBound..<end {
      let next = Int(posting.text.tokens[index].end)
      guard next + 1 < bytes.count else { return true }
      switch bytes[next] {
      case ASCII.space: if bytes[next + 1] == UInt8(ascii: ":") { return true }
      case UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "#"): return true
      default: break
      }
    }
    return false
  }

  private func part(_ match: PhraseMatch) -> PostingPart { PostingPart.all[Int(match.id)] }

  /// Headings of which a known phrase is only the beginning or the end.
  private func partly(
    _ line: PostingText.Line, _ match: PhraseMatch?, colon: Bool, last: UInt8,
    _ table: borrowing PhraseTable
  ) -> Heading {
    let count = line.tokens.count
    let capitals = isCapitals(line)
    let set = line.isHeading || line.bold
    let titled = count <= 8 && line.isParagraph && isTitled(line) && !isStop(last)
    let asks = last == UInt8(ascii: "?") && count <= 10
    let begins = match.map { $0.end - $0.first > 2 && count <= 10 && !isStop(last) } ?? false
    let wonders =
      count <= 6 && line.isParagraph && !isStop(last)
      && KnownWords.asking.contains(line.tokens.lowerBound, of: posting.text)
    if isOpenWish(line, last: last) { return .opens(.preferred) }
    guard
      (set && count <= 12) || colon || (capitals && count <= 10) || titled || asks || begins
        || wonders
    else { return .none }
    if line.isBullet, !set {
      guard colon, let end = ending(line, table), part(end) == .preferred else { return .none }
      return .opens(.preferred)
    }
    if let match, opens(match) { return .opens(part(match)) }
    if let end = ending(line, table), end.end - end.first > 1 || end.range.count > 5 {
      return .opens(part(end))
    }
    if asks, let inner = inner(line, table) { return .opens(part(inner)) }
    return set || (capitals && count > 1 && !titled) ? .unknown : .none
  }

  /// Whether a line begins to wish for something that only the next ones name: "It would be great
  /// if you had".
  private func isOpenWish(_ line: PostingText.Line, last: UInt8) -> Bool {
    guard line.tokens.count <= 9, !isStop(last), let end = line.tokens.last,
      let first = line.hits.first, posting.hits[first].first == line.tokens.lowerBound
    else { return false }
    return posting.hits[first].cue.contains(.preferredAhead)
      && KnownWords.wishing.contains(end, of: posting.text)
  }

  /// A heading phrase of several words anywhere in a line.
  private func inner(_ line: PostingText.Line, _ table: borrowing PhraseTable) -> PhraseMatch? {
    for index in line.tokens {
      if let match = table.match(at: index, in: posting.text), match.end - match.first > 2 {
        return match
      }
    }
    return nil
  }

  /// Whether a phrase at the beginning is enough: several words, or one that is no common modifier.
  private func opens(_ match: PhraseMatch) -> Bool {
    match.end - match.first > 1 || match.range.count > 8
      || KnownWords.about.contains(match.first, of: posting.text)
  }

  /// The heading phrase with which a line ends.
  private func ending(_ line: PostingText.Line, _ table: borrowing PhraseTable) -> PhraseMatch? {
    for index in line.tokens {
      if let match = table.match(at: index, in: posting.text), match.end == line.tokens.upperBound {
        return match
      }
    }
    return nil
  }

  /// Whether a colon, an asterisk or a dash parts a heading from text in the same line.
  private func leadsOn(_ match: PhraseMatch, in line: PostingText.Line) -> Bool {
    let bytes = posting.text.bytes
    var index = match.range.upperBound
    guard index < line.range.upperBound else { return false }
    if bytes[index] == UInt8(ascii: "*") { return true }
    if bytes[index] == ASCII.space { index += 1 }
    guard index < line.range.upperBound else { return false }
    return bytes[index] == UInt8(ascii: ":")
  }

  private func isBracketed(after match: PhraseMatch, in line: PostingText.Line) -> Bool {
    let bytes = posting.text.bytes
    let next = match.range.upperBound + 1
    guard next < line.range.upperBound, bytes[next] == UInt8(ascii: "(") else { return false }
    let range = ASCII.trimmed(line.range, in: bytes)
    return bytes[range.upperBound - 1] == UInt8(ascii: ")")
      || bytes[range.upperBound - 1] == UInt8(ascii: ":")
  }

  private func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: ",")
  }

  private func isCapitals(_ line: PostingText.Line) -> Bool {
    var letters = 0
    for index in line.range {
      let byte = posting.text.bytes[index]
      if ASCII.isLower(byte) { return false }
      if ASCII.isUpper(byte) { letters += 1 }
    }
    return letters > 2
  }

  /// Whether all longer words begin with a capital.
  private func isTitled(_ line: PostingText.Line) -> Bool {
    for index in line.tokens {
      let token = posting.text.tokens[index]
      if token.end - token.start > 3, ASCII.isLower(posting.text.bytes[Int(token.start)]) {
        return false
      }
    }
    return true
  }
}

package import Lexicon
internal import Source

/// The words that a reader marks as one skill: the name that was found, with the nouns behind it
/// ("Docker tooling", "cloud deployment tools"), the version ("Java 17+", "Python 3.11") and the
/// adjective before it ("modern C++").
package struct SkillSpans: Sendable {
  /// The most nouns behind a name that are marked with it.
  private static let mostHeads = 2

  private let behind: PhraseTable
  private let before: PhraseTable
  private let counted: PhraseTable

  /// Compiles the list `skill-heads` of `wording/`.
  package init(wording: WordLists) {
    func table(_ group: String) -> PhraseTable {
      PhraseTable(wording.group(group, of: "skill-heads"), of: wording)
    }
    behind = table("behind")
    before = table("before")
    counted = table("counted")
  }

  /// The bytes to mark for a mention.
  ///
  /// - Complexity: O(log *tokens*).
  package func range(of mention: Mention, in text: TokenizedText) -> Range<Int> {
    var start = mention.range.lowerBound
    var end = version(after: mention.range.upperBound, in: text) ?? mention.range.upperBound
    var token = text.firstToken(from: end)
    for _ in 0..<SkillSpans.mostHeads {
      guard token < text.tokens.count, isSpace(end, Int(text.tokens[token].start), text.bytes),
        let match = behind.match(at: token, in: text)
      else { break }
      (end, token) = (match.range.upperBound, match.end)
    }
    var index = text.firstToken(from: start) - 1
    // "End-to-end" is three words, the longest that may stand before a name.
    for _ in 0..<3 where index >= 0 {
      if let match = before.match(at: index, in: text),
        isSpace(match.range.upperBound, start, text.bytes)
      {
        start = match.range.lowerBound
        break
      }
      index -= 1
    }
    return start..<end
  }

  /// Where a version that stands behind a name ends: digits and dots, a plus; nil where the number
  /// counts years or anything else.
  private func version(after offset: Int, in text: TokenizedText) -> Int? {
    let bytes = text.bytes
    guard offset < bytes.count else { return nil }
    // A plus is all that is left where the lexicon knows the name with its version.
    if bytes[offset] == UInt8(ascii: "+"), offset > 0, ASCII.isDigit(bytes[offset - 1]) {
      return offset + 1
    }
    guard offset + 1 < bytes.count else { return nil }
    // The version of a standard stands directly behind its name: C++20.
    var index = bytes[offset] == ASCII.space ? offset + 1 : offset
    if index > offset, bytes[index] | 0x20 == UInt8(ascii: "v") { index += 1 }
    let first = index
    while index < bytes.count, ASCII.isDigit(bytes[index]) || isDot(index, in: bytes) { index += 1 }
    // Four digits are a year or a release: "SQL Server 2019".
    guard index > first, index - first <= 6, ASCII.isDigit(bytes[first]) else { return nil }
    if index < bytes.count, bytes[index] == UInt8(ascii: "+") { index += 1 }
    guard index < bytes.count else { return index }
    if ASCII.isWord(bytes[index]) || bytes[index] == UInt8(ascii: "-")
      || bytes[index] == UInt8(ascii: "%")
    {
      return nil
    }
    return counts(after: index, in: text) ? nil : index
  }

  private func isDot(_ index: Int, in bytes: [UInt8]) -> Bool {
    bytes[index] == UInt8(ascii: ".") && index + 1 < bytes.count
      && ASCII.isDigit(bytes[index + 1])
  }

  /// Whether a unit stands behind a number, which then counts things: "Go 5 years".
  private func counts(after offset: Int, in text: TokenizedText) -> Bool {
    let token = text.firstToken(from: offset)
    guard token < text.tokens.count, Int(text.tokens[token].start) <= offset + 2 else {
      return false
    }
    return counted.match(at: token, in: text) != nil
  }

  private func isSpace(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> Bool {
    end == start + 1 && bytes[start] == ASCII.space
  }
}

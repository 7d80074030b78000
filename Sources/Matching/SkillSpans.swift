package import Lexicon
internal import Source

/// The words that a reader marks as one skill: the name that was found, with the nouns behind it
/// ("Docker tooling", "cloud deployment tools") and the adjective before it ("modern C++").
package struct SkillSpans: Sendable {
  /// The most nouns behind a name that are marked with it.
  private static let mostHeads = 2

  private let behind: PhraseTable
  private let before: PhraseTable

  /// Compiles the list `skill-heads` of `wording/`.
  package init(wording: WordLists) {
    let list = wording.list("skill-heads")
    behind = PhraseTable(list.words("behind").map { (phrase: $0, id: 0) })
    before = PhraseTable(list.words("before").map { (phrase: $0, id: 0) })
  }

  /// The bytes to mark for a mention.
  ///
  /// - Complexity: O(log *tokens*).
  package func range(of mention: Mention, in text: TokenizedText) -> Range<Int> {
    var (start, end) = (mention.range.lowerBound, mention.range.upperBound)
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

  private func isSpace(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> Bool {
    end == start + 1 && bytes[start] == ASCII.space
  }
}

internal import Lexicon
internal import Source

/// The severity of findings at single words, where a user's word lists give one.
struct WordLevels: Sendable {
  private var levels: [[UInt8]: Rule.Severity] = [:]

  init(_ words: [WordLevel]) {
    for word in words {
      levels[WordLevels.folded(word.word.utf8)] = Rule.Severity(rawValue: word.level)
    }
  }

  /// The severity of a finding whose words are these, or nil where it is the rule's.
  func level(of words: String) -> Rule.Severity? {
    levels.isEmpty ? nil : levels[WordLevels.folded(words.utf8)]
  }

  /// Words in lower case with one space between them, whatever stood there.
  private static func folded(_ words: some Sequence<UInt8>) -> [UInt8] {
    let parts = ASCII.lowercased(words).split { !ASCII.isWord($0) && $0 != UInt8(ascii: "'") }
    return Array(parts.joined(separator: [ASCII.space]))
  }
}

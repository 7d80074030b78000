package import Lexicon
package import Matching

/// A word list compiled for matching; each hit leads back to its group.
package struct WordTable: Sendable {
  private let table: PhraseTable
  private let groups: [WordGroup]

  /// Compiles the groups named of a list, or all.
  package init(_ list: WordList, only wanted: [String]? = nil) {
    groups = wanted.map { names in list.groups.filter { names.contains($0.id) } } ?? list.groups
    var entries: [(phrase: String, id: Int32)] = []
    for (index, group) in groups.enumerated() {
      for word in group.words { entries.append((word, Int32(index))) }
    }
    table = PhraseTable(entries)
  }

  /// The longest phrase that begins at a token.
  package func match(at token: Int, in text: TokenizedText) -> PhraseMatch? {
    token < text.tokens.count ? table.match(at: token, in: text) : nil
  }

  /// The phrases in a range of tokens, none overlapping.
  package func matches(in text: TokenizedText, tokens: Range<Int>) -> [PhraseMatch] {
    table.matches(in: text, tokens: tokens)
  }

  /// The first phrase in a range of tokens.
  package func firstMatch(in text: TokenizedText, tokens: Range<Int>) -> PhraseMatch? {
    table.firstMatch(in: text, tokens: tokens)
  }

  /// Whether the word at a token is, or begins, a phrase of the table.
  package func contains(_ token: Int, in text: TokenizedText) -> Bool {
    match(at: token, in: text) != nil
  }

  /// The group that a found phrase belongs to.
  package func group(of match: PhraseMatch) -> WordGroup { groups[Int(match.id)] }
}

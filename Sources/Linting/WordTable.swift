package import Lexicon
package import Matching

/// A word list compiled for matching; each hit leads back to its group.
package struct WordTable: Sendable {
  private let table: PhraseTable
  private let groups: [CompactGroup]
  private let wording: WordLists
  /// The number of the group whose phrases are no hits.
  private let plain: Int32?

  /// Compiles the group named of a list, or all.
  ///
  /// The group ``WordLists/plain`` of the list holds phrases in which its words mean what they say:
  /// these are never found.
  package init(_ wording: WordLists, _ list: String, only wanted: String? = nil) {
    let all = wording.groups(list)
    self.init(
      wanted.map { name in
        all.filter { wording.isID(name, of: $0) || wording.isID(WordLists.plain, of: $0) }
      } ?? all, of: wording)
  }

  /// Compiles groups of word lists.
  init(_ groups: [CompactGroup], of wording: WordLists) {
    self.groups = groups
    self.wording = wording
    plain = groups.firstIndex { wording.isID(WordLists.plain, of: $0) }.map(Int32.init)
    table = PhraseTable(groups.enumerated().map { ($1, Int32($0)) }, of: wording)
  }

  /// The longest phrase that begins at a token.
  package func match(at token: Int, in text: TokenizedText) -> PhraseMatch? {
    guard token < text.tokens.count, let match = table.match(at: token, in: text),
      match.id != plain
    else { return nil }
    return match
  }

  /// The phrases in a range of tokens, none overlapping.
  package func matches(in text: TokenizedText, tokens: Range<Int>) -> [PhraseMatch] {
    let found = table.matches(in: text, tokens: tokens)
    return plain == nil ? found : found.filter { $0.id != plain }
  }

  /// The first phrase in a range of tokens.
  package func firstMatch(in text: TokenizedText, tokens: Range<Int>) -> PhraseMatch? {
    plain == nil
      ? table.firstMatch(in: text, tokens: tokens) : matches(in: text, tokens: tokens).first
  }

  /// Whether the word at a token is, or begins, a phrase of the table.
  package func contains(_ token: Int, in text: TokenizedText) -> Bool {
    match(at: token, in: text) != nil
  }

  /// The id of the group that a found phrase belongs to, without its words.
  package func groupID(of match: PhraseMatch) -> String { wording.id(of: groups[Int(match.id)]) }

  /// The group that a found phrase belongs to.
  package func group(of match: PhraseMatch) -> WordGroup {
    wording.group(at: groups[Int(match.id)])
  }
}

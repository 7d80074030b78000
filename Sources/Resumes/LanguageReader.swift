package import Lexicon
package import Matching
internal import Source

/// Tells whether a text is written in another language than English, by its small words.
package struct LanguageReader: Sendable {
  private static let english = "english"
  /// Fewer small words may be names: "van", "El Paso".
  private static let fewest = 3

  private let languages: [String]
  private let table: PhraseTable

  /// Compiles the word lists.
  package init(wording: WordLists) {
    let groups = wording.groups("language-words")
    languages = groups.map { wording.id(of: $0) }
    table = PhraseTable(groups.enumerated().map { ($1, Int32($0)) }, of: wording)
  }

  /// The language with most small words where it is not English; empty where the script tells no
  /// more than that; nil where nothing speaks against English.
  ///
  /// - Complexity: O(*n*).
  package func otherLanguage(of text: TokenizedText) -> String? {
    var counts = [Int](repeating: 0, count: languages.count)
    for match in table.matches(in: text, tokens: text.tokens.indices) {
      counts[Int(match.id)] += 1
    }
    let english = languages.firstIndex(of: LanguageReader.english).map { counts[$0] } ?? 0
    if let most = counts.max(), most >= LanguageReader.fewest, most > english,
      let index = counts.firstIndex(of: most)
    {
      return languages[index]
    }
    return isOtherScript(text) ? "" : nil
  }

  /// Whether more words start with a letter beyond ASCII than with one of ASCII.
  private func isOtherScript(_ text: TokenizedText) -> Bool {
    let starts = text.tokens.map { text.bytes[$0.range.lowerBound] }
    return starts.count { $0 >= 0x80 } > starts.count(where: ASCII.isLetter)
  }
}

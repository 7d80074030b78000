/// Finds the words of a text at which a phrase of one of several tables may begin.
///
/// A look at each word costs more than all that comes after; several tables share it.
package struct PhraseScan: Sendable {
  private let filter: HashFilter

  /// A scan for the phrases of some tables.
  ///
  /// - Complexity: O(phrases).
  package init(_ tables: [PhraseTable]) {
    var filter = HashFilter(capacity: tables.reduce(0) { $0 + $1.index.items.count })
    for table in tables { table.index.insertKeys(into: &filter) }
    self.filter = filter
  }

  /// The tokens at which a phrase may begin.
  ///
  /// - Complexity: O(*tokens*).
  package func candidates(in text: TokenizedText) -> TokenSet {
    let count = text.tokens.count
    var words: [UInt64] = []
    words.reserveCapacity(count / 64 + 1)
    unsafe text.tokens.withUnsafeBufferPointer { tokens in
      for start in stride(from: 0, to: count, by: 64) {
        words.append(
          unsafe filter.candidates(among: start..<min(start + 64, count), of: tokens))
      }
    }
    return TokenSet(words: words)
  }
}

internal import Matching

/// A few words that a rule asks for, compared by their hashes so that no string is made.
struct KnownWords: Sendable {
  private let hashes: [UInt32]

  init(_ words: String...) {
    hashes = words.compactMap { TokenizedText($0).tokens.first?.hash }
  }

  /// Whether the word at an index is one of these, in any case.
  func contains(_ index: Int, of text: TokenizedText) -> Bool {
    let hash = text.tokens[index].hash
    for known in hashes where known == hash { return true }
    return false
  }

  static let but = KnownWords("but")
  static let or = KnownWords("or")
  static let and = KnownWords("and")
  static let joinsRange = KnownWords("to", "or")
  static let experience = KnownWords("experience", "experienced", "experiences")
  static let least = KnownWords("least", "minimum", "have")
  static let past = KnownWords("ago", "old", "running")
  static let beforeYears = KnownWords("or", "more", "plus", "full", "of", "the")
  static let examples = KnownWords("such", "like", "e", "for")
  static let about = KnownWords("about")
}

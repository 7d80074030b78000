internal import Matching

/// A few words that a rule asks for, compared by their hashes so that no string is made.
struct KnownWords: Sendable {
  // Stored side by side, eight at most: an array would be counted at each look, and vectors of
  // the standard library are compared element by element.
  private var first, second, third, fourth, fifth, sixth, seventh, eighth: UInt32

  init(_ words: String...) {
    // Where there are fewer, the last is compared again.
    func hash(_ index: Int) -> UInt32 {
      let word = words.indices.contains(index) ? words[index] : words.last
      return word.flatMap { TokenizedText($0).tokens.first?.hash } ?? 0
    }
    (first, second, third, fourth) = (hash(0), hash(1), hash(2), hash(3))
    (fifth, sixth, seventh, eighth) = (hash(4), hash(5), hash(6), hash(7))
  }

  /// Whether the word at an index is one of these, in any case.
  @inline(__always)
  func contains(_ index: Int, of text: TokenizedText) -> Bool {
    let hash = text.tokens[index].hash
    return hash == first || hash == second || hash == third || hash == fourth || hash == fifth
      || hash == sixth || hash == seventh || hash == eighth
  }

  /// The index of the first word that is one of these, or nil.
  func first(in tokens: Range<Int>, of text: TokenizedText) -> Int? {
    for index in tokens where contains(index, of: text) { return index }
    return nil
  }

  static let but = KnownWords("but")
  static let or = KnownWords("or")
  static let and = KnownWords("and")
  static let andOr = KnownWords("and", "or")
  static let joinsRange = KnownWords("to", "or")
  static let experience = KnownWords("experience", "experienced", "experiences")
  static let least = KnownWords("least", "minimum", "have")
  static let past = KnownWords("ago", "old", "running")
  static let beforeYears = KnownWords("or", "more", "plus", "full", "of", "the")
  static let examples = KnownWords("such", "like", "e", "for")
  static let about = KnownWords("about")
  static let us = KnownWords("we", "our")
  static let dates = KnownWords("date", "posted", "posting")
  static let degree = KnownWords("degree")
  static let of = KnownWords("of")
  static let our = KnownWords("our", "its", "their")
  static let toward = KnownWords("with", "to")
  static let near = KnownWords("near")
  static let inside = KnownWords("in", "at", "from")
  static let afterDegree = KnownWords(
    "in", "or", "degree", "and", "required", "preferred", "with")
  static let data = KnownWords("data")
  static let architect = KnownWords("architect")
  static let leaderless = KnownWords("science", "program")
  static let scientist = KnownWords("scientist", "scientists")
  static let days = KnownWords("days", "day")
  static let office = KnownWords("office", "offices")
  static let prose = KnownWords("this", "we", "our", "you", "must", "the", "see", "type")
  static let asking = KnownWords("what", "why", "how", "who", "where")
  static let wishing = KnownWords("have", "had", "you", "if", "know", "bring", "are", "with")
  static let duration = KnownWords("month", "months", "week", "weeks", "mo", "mos", "mths")
  static let placing = KnownWords("in", "the", "based", "from", "within", "across")
  static let employer = KnownWords("company", "employer", "organization", "organisation")
  static let no = KnownWords("no")
  static let citizenship = KnownWords("citizenship")
  static let rate = KnownWords("for", "per")
  static let programmer = KnownWords("programmer")
  static let dba = KnownWords("dba")
  static let administrator = KnownWords("administrator")
}

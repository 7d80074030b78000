internal import Source

/// The phrases of a table, taken apart into words and what stands between them.
struct PhraseEntries: Sendable {
  struct Phrase: Sendable {
    var id: Int32
    /// Index of its first word in ``PhraseEntries/words``.
    var firstWord: Int32
    var wordCount: Int32
    /// A dot directly before the first word, as in `.NET`.
    var leadingDot: Bool
    /// `++`, `+` or `#` directly after the last word.
    var tail: Boundary.Tail
  }

  private(set) var phrases: [Phrase] = []
  /// The words of the pool.
  private(set) var words: [Token] = []
  /// What stands before each word, within its phrase.
  private(set) var gaps: [Gap] = []
  /// All phrases in lower case, one a line.
  private var pool: [UInt8] = []

  /// Reads phrases given as strings.
  init(_ list: [(phrase: String, id: Int32)], plurals: Bool) {
    var ends: [(end: Int, id: Int32)] = []
    ends.reserveCapacity(list.count * 2)
    for (phrase, id) in list {
      pool.append(contentsOf: phrase.utf8)
      ends.append((pool.count, id))
      pool.append(ASCII.lineFeed)
    }
    for index in pool.indices { pool[index] = ASCII.lowercased(pool[index]) }
    read(&ends, plurals: plurals)
  }

  /// Reads phrases given in lower case, one a line; each line that is not empty is numbered.
  init(lines: ArraySlice<UInt8>, plurals: Bool) {
    pool = Array(lines)
    var ends: [(end: Int, id: Int32)] = []
    ends.reserveCapacity(pool.count / 8)
    var start = 0
    for index in pool.indices where pool[index] == ASCII.lineFeed {
      if index > start { ends.append((index, Int32(ends.count))) }
      start = index + 1
    }
    read(&ends, plurals: plurals)
  }

  /// Takes the phrases of the pool apart.
  ///
  /// Plurals come after all phrases, so that SSRS is itself before it is several SSR.
  private mutating func read(_ ends: inout [(end: Int, id: Int32)], plurals: Bool) {
    if plurals {
      var start = 0
      for index in ends.indices {
        let (end, id) = ends[index]
        while pool[start] == ASCII.lineFeed { start += 1 }
        appendPlural(of: start..<end, id, &ends)
        start = end + 1
      }
    }
    words = Tokenizer.tokens(of: pool)
    divide(ends)
  }

  /// Adds the plural of a phrase of one or two words: its key differs from the singular's. Longer
  /// phrases are keyed by words that have no plural, and ``same(_:_:in:mayBePlural:)`` allows for
  /// it in their last.
  private mutating func appendPlural(
    of range: Range<Int>, _ id: Int32, _ ends: inout [(end: Int, id: Int32)]
  ) {
    var gaps = 0
    for index in range where !ASCII.isWord(pool[index]) { gaps += 1 }
    guard range.count > 1, gaps < 2, let last = pool[range].last, ASCII.isLetter(last) else {
      return
    }
    for index in range { pool.append(pool[index]) }
    switch last {
    case UInt8(ascii: "s"), UInt8(ascii: "x"): pool.append(contentsOf: "es".utf8)
    case UInt8(ascii: "y"):
      pool.removeLast()
      pool.append(contentsOf: "ies".utf8)
    default: pool.append(UInt8(ascii: "s"))
    }
    ends.append((pool.count, id))
    pool.append(ASCII.lineFeed)
  }

  /// Divides the words of the pool among the phrases.
  private mutating func divide(_ ends: [(end: Int, id: Int32)]) {
    phrases.reserveCapacity(ends.count)
    gaps.reserveCapacity(words.count)
    var word = 0
    for (end, id) in ends {
      let first = word
      while word < words.count, Int(words[word].end) <= end {
        let start = word > first ? Int(words[word - 1].end) : Int(words[word].start)
        gaps.append(Gap.between(pool, start, Int(words[word].start)))
        word += 1
      }
      guard word > first else { continue }
      let start = Int(words[first].start)
      phrases.append(
        Phrase(
          id: id, firstWord: Int32(first), wordCount: Int32(word - first),
          leadingDot: start > 0 && pool[start - 1] == UInt8(ascii: "."),
          tail: Boundary.Tail(pool[Int(words[word - 1].end)..<end])))
    }
  }

  /// Indices of the phrases by rising length; of one length the first given comes last.
  func shortestFirst() -> [Int32] {
    var order: [Int32] = []
    order.reserveCapacity(phrases.count)
    let longest = phrases.map(\.wordCount).max() ?? 0
    for length in stride(from: Int32(1), through: longest, by: 1) {
      for index in phrases.indices.reversed() where phrases[index].wordCount == length {
        order.append(Int32(index))
      }
    }
    return order
  }

  /// Whether a token is the word, or its plural where that may be.
  func same(_ word: Int, _ token: Token, in bytes: [UInt8], mayBePlural: Bool) -> Bool {
    let word = words[word]
    let wanted = Int(word.end - word.start)
    let length = Int(token.end - token.start)
    guard length == wanted || (mayBePlural && length > wanted && length <= wanted + 2) else {
      return false
    }
    let start = Int(token.start)
    let base = Int(word.start)
    for offset in 0..<wanted where ASCII.lowercased(bytes[start + offset]) != pool[base + offset] {
      return mayBePlural && offset == wanted - 1 && length == wanted + 2
        && pool[base + offset] == UInt8(ascii: "y")
        && PhraseEntries.isEnding("ies", start + offset, in: bytes)
    }
    if length == wanted { return true }
    return PhraseEntries.isEnding(length == wanted + 1 ? "s" : "es", start + wanted, in: bytes)
  }

  private static func isEnding(_ ending: StaticString, _ start: Int, in bytes: [UInt8]) -> Bool {
    for offset in 0..<ending.utf8CodeUnitCount
    where unsafe ASCII.lowercased(bytes[start + offset]) != ending.utf8Start[offset] {
      return false
    }
    return true
  }
}

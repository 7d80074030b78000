internal import Source

/// The phrases of a table in lower case, one a line.
struct PhrasePool: Sendable {
  /// A phrase's bytes and the number given with it.
  struct Phrase: Sendable {
    var range: Range<Int32>
    var id: Int32
  }

  private(set) var bytes: [UInt8]
  private(set) var phrases: [Phrase] = []

  /// Phrases given as strings.
  init(_ list: [(phrase: String, id: Int32)], plurals: Bool) {
    bytes = []
    phrases.reserveCapacity(list.count * 2)
    for (phrase, id) in list {
      let start = bytes.count
      bytes.append(contentsOf: phrase.utf8)
      phrases.append(Phrase(range: Int32(start)..<Int32(bytes.count), id: id))
      bytes.append(ASCII.lineFeed)
    }
    for index in bytes.indices { bytes[index] = ASCII.lowercased(bytes[index]) }
    if plurals { addPlurals() }
  }

  /// Phrases given in lower case, one a line; the lines that are not empty are numbered from 0.
  init(lines: ArraySlice<UInt8>, plurals: Bool) {
    bytes = Array(lines)
    phrases.reserveCapacity(bytes.count / 6)
    var start = 0
    for index in bytes.indices where bytes[index] == ASCII.lineFeed {
      if index > start {
        phrases.append(
          Phrase(range: Int32(start)..<Int32(index), id: Int32(phrases.count)))
      }
      start = index + 1
    }
    if plurals { addPlurals() }
  }

  /// Adds the plurals of phrases of one or two words: their keys differ from the singulars'.
  ///
  /// Longer phrases are keyed by words that have no plural.
  ///
  /// Plurals come after all phrases, so that SSRS is itself before it is several SSR.
  private mutating func addPlurals() {
    for index in phrases.indices {
      let phrase = phrases[index]
      var gaps = 0
      for place in phrase.range where !ASCII.isWord(bytes[Int(place)]) { gaps += 1 }
      let last = bytes[Int(phrase.range.upperBound) - 1]
      guard phrase.range.count > 1, gaps < 2, ASCII.isLetter(last) else { continue }
      let start = bytes.count
      for place in phrase.range { bytes.append(bytes[Int(place)]) }
      switch last {
      case UInt8(ascii: "s"), UInt8(ascii: "x"): bytes.append(UInt8(ascii: "e"))
      case UInt8(ascii: "y"):
        bytes[bytes.count - 1] = UInt8(ascii: "i")
        bytes.append(UInt8(ascii: "e"))
      default: break
      }
      bytes.append(UInt8(ascii: "s"))
      phrases.append(Phrase(range: Int32(start)..<Int32(bytes.count), id: phrase.id))
      bytes.append(ASCII.lineFeed)
    }
  }
}

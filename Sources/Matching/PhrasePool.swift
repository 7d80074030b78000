internal import Lexicon
internal import Source

/// The phrases of a table in lower case, each with a tab or a line break behind it, and eight bytes
/// more: eight are loaded at a time.
struct PhrasePool: Sendable {
  /// A phrase's bytes and the number given with it.
  struct Phrase: Sendable {
    var start: Int32
    var end: Int32
    var id: Int32
  }

  private(set) var bytes: [UInt8] = []
  private(set) var phrases: [Phrase] = []

  /// Phrases given as strings.
  init(_ list: [(phrase: String, id: Int32)]) {
    bytes.reserveCapacity(list.count * 16 + 8)
    phrases.reserveCapacity(list.count)
    for (phrase, id) in list {
      let start = bytes.count
      bytes.append(contentsOf: phrase.utf8)
      phrases.append(Phrase(start: Int32(start), end: Int32(bytes.count), id: id))
      bytes.append(ASCII.lineFeed)
    }
    finish()
  }

  /// The words of groups of the compact text, with a number for each group.
  init(_ groups: [(group: CompactGroup, id: Int32)], of text: [UInt8]) {
    bytes.reserveCapacity(groups.reduce(8) { $0 + $1.group.words.count })
    phrases.reserveCapacity(groups.reduce(0) { $0 + $1.group.count })
    for (group, id) in groups {
      var start = bytes.count
      bytes.append(contentsOf: text[group.words])
      for index in start..<bytes.count where bytes[index] == ASCII.tab {
        phrases.append(Phrase(start: Int32(start), end: Int32(index), id: id))
        start = index + 1
      }
    }
    finish()
  }

  /// Phrases given one a line; the lines that are not empty are numbered from 0.
  init(lines: ArraySlice<UInt8>) {
    bytes.reserveCapacity(lines.count + 8)
    bytes.append(contentsOf: lines)
    phrases.reserveCapacity(bytes.count / 8)
    var start = 0
    for index in bytes.indices where bytes[index] == ASCII.lineFeed {
      if index > start {
        phrases.append(
          Phrase(start: Int32(start), end: Int32(index), id: Int32(phrases.count)))
      }
      start = index + 1
    }
    finish()
  }

  private mutating func finish() {
    for index in bytes.indices { bytes[index] = ASCII.lowercased(bytes[index]) }
    bytes.append(contentsOf: repeatElement(ASCII.lineFeed, count: 8))
  }

  /// Adds to each phrase's number the bits that it has by its words.
  mutating func addBits(_ bits: (ArraySlice<UInt8>) -> Int32) {
    for index in phrases.indices {
      let (start, end) = (Int(phrases[index].start), Int(phrases[index].end))
      phrases[index].id |= bits(bytes[start..<end])
    }
  }
}

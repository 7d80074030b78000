internal import Source

/// The phrases of a table in lower case, one a line, and eight bytes more: eight are loaded at a time.
struct PhrasePool: Sendable {
  /// A phrase's bytes and the number given with it.
  struct Phrase: Sendable {
    var start: Int32
    var end: Int32
    var id: Int32
  }

  private(set) var bytes: [UInt8]
  private(set) var phrases: [Phrase] = []

  /// Phrases given as strings.
  init(_ list: [(phrase: String, id: Int32)]) {
    bytes = []
    bytes.reserveCapacity(list.count * 16 + 8)
    phrases.reserveCapacity(list.count)
    for (phrase, id) in list {
      let start = bytes.count
      bytes.append(contentsOf: phrase.utf8)
      phrases.append(Phrase(start: Int32(start), end: Int32(bytes.count), id: id))
      bytes.append(ASCII.lineFeed)
    }
    for index in bytes.indices { bytes[index] = ASCII.lowercased(bytes[index]) }
    bytes.append(contentsOf: repeatElement(ASCII.lineFeed, count: 8))
  }

  /// Phrases given in lower case, one a line; the lines that are not empty are numbered from 0.
  init(lines: ArraySlice<UInt8>) {
    bytes = []
    bytes.reserveCapacity(lines.count + 8)
    bytes.append(contentsOf: lines)
    bytes.append(contentsOf: repeatElement(ASCII.lineFeed, count: 8))
    phrases.reserveCapacity(bytes.count / 8)
    var start = 0
    for index in bytes.indices where bytes[index] == ASCII.lineFeed {
      if index > start {
        phrases.append(
          Phrase(start: Int32(start), end: Int32(index), id: Int32(phrases.count)))
      }
      start = index + 1
    }
  }
}

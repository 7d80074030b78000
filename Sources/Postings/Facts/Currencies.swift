internal import Lexicon
internal import Source

/// The signs and names of currencies.
struct Currencies: Sendable {
  private struct Word: Sendable {
    var bytes: [UInt8]
    var code: String
  }

  /// Signs and names, longer ones first: "CA$" before "$".
  private var words: [Word] = []
  /// For each byte, whether a word begins or ends with it, so that most places cost one look.
  private var begins = [Bool](repeating: false, count: 256)
  private var ends = [Bool](repeating: false, count: 256)

  init(_ list: WordList) {
    for group in list.groups {
      for word in group.words {
        let bytes = ASCII.lowercased(word.utf8)
        guard let first = bytes.first, let last = bytes.last else { continue }
        begins[Int(first)] = true
        ends[Int(last)] = true
        words.append(Word(bytes: bytes, code: group.id))
      }
    }
    words.sort { $0.bytes.count > $1.bytes.count }
  }

  /// The currency whose sign or name ends directly before an offset, spaces apart.
  func before(_ offset: Int, in bytes: [UInt8]) -> String? {
    var end = offset
    while end > 0, bytes[end - 1] == ASCII.space { end -= 1 }
    guard end > 0, ends[Int(ASCII.lowercased(bytes[end - 1]))] else { return nil }
    for word in words where end >= word.bytes.count {
      let start = end - word.bytes.count
      guard same(word.bytes, at: start, in: bytes) else { continue }
      if ASCII.isLetter(word.bytes[0]), start > 0, ASCII.isWord(bytes[start - 1]) { continue }
      return word.code
    }
    return nil
  }

  /// The currency whose sign or name begins directly after an offset, spaces apart.
  func after(_ offset: Int, in bytes: [UInt8]) -> String? {
    var start = offset
    while start < bytes.count, bytes[start] == ASCII.space { start += 1 }
    guard start < bytes.count, begins[Int(ASCII.lowercased(bytes[start]))] else { return nil }
    for word in words where start + word.bytes.count <= bytes.count {
      guard same(word.bytes, at: start, in: bytes) else { continue }
      let end = start + word.bytes.count
      if let last = word.bytes.last, ASCII.isLetter(last), end < bytes.count,
        ASCII.isWord(bytes[end])
      {
        continue
      }
      return word.code
    }
    return nil
  }

  private func same(_ word: [UInt8], at start: Int, in bytes: [UInt8]) -> Bool {
    for offset in word.indices where ASCII.lowercased(bytes[start + offset]) != word[offset] {
      return false
    }
    return true
  }
}

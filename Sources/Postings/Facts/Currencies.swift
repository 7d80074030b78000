internal import Lexicon
internal import Source

/// The signs and names of currencies.
struct Currencies: Sendable {
  private struct Word: Sendable {
    /// Its bytes in the pool.
    var range: Range<Int>
    var code: Int
  }

  /// Signs and names, longer ones first: "CA$" before "$".
  private var words: [Word] = []
  /// All words in lower case.
  private var pool: [UInt8] = []
  private var codes: [String] = []
  /// For each byte, whether a word begins or ends with it, so that most places cost one look.
  private var begins = [Bool](repeating: false, count: 256)
  private var ends = [Bool](repeating: false, count: 256)

  /// Reads the list `currencies`.
  init(_ wording: WordLists) {
    for (code, group) in wording.list("currencies").groups.enumerated() {
      codes.append(group.id)
      for word in group.words {
        let bytes = ASCII.lowercased(word.utf8)
        guard let first = bytes.first, let last = bytes.last else { continue }
        begins[Int(first)] = true
        ends[Int(last)] = true
        words.append(Word(range: pool.count..<pool.count + bytes.count, code: code))
        pool.append(contentsOf: bytes)
      }
    }
    words.sort { $0.range.count > $1.range.count }
  }

  /// The currency whose sign or name ends directly before an offset, spaces apart.
  func before(_ offset: Int, in bytes: [UInt8]) -> String? {
    var end = offset
    while end > 0, bytes[end - 1] == ASCII.space { end -= 1 }
    guard end > 0, ends[Int(ASCII.lowercased(bytes[end - 1]))] else { return nil }
    for word in words where end >= word.range.count {
      let start = end - word.range.count
      guard same(word.range, at: start, in: bytes) else { continue }
      if ASCII.isLetter(pool[word.range.lowerBound]), start > 0, ASCII.isWord(bytes[start - 1]) {
        continue
      }
      return codes[word.code]
    }
    return nil
  }

  /// The currency whose sign or name begins directly after an offset, spaces apart.
  func after(_ offset: Int, in bytes: [UInt8]) -> String? {
    var start = offset
    while start < bytes.count, bytes[start] == ASCII.space { start += 1 }
    guard start < bytes.count, begins[Int(ASCII.lowercased(bytes[start]))] else { return nil }
    for word in words where start + word.range.count <= bytes.count {
      guard same(word.range, at: start, in: bytes) else { continue }
      let end = start + word.range.count
      if ASCII.isLetter(pool[word.range.upperBound - 1]), end < bytes.count,
        ASCII.isWord(bytes[end])
      {
        continue
      }
      return codes[word.code]
    }
    return nil
  }

  private func same(_ word: Range<Int>, at start: Int, in bytes: [UInt8]) -> Bool {
    for index in word where ASCII.lowercased(bytes[start + index - word.lowerBound]) != pool[index]
    {
      return false
    }
    return true
  }
}

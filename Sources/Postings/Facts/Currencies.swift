internal import Lexicon
internal import Source

/// The signs and names of currencies.
struct Currencies: Sendable {
  private var signs: [(bytes: [UInt8], code: String)] = []
  private var names: [(bytes: [UInt8], code: String)] = []

  init(_ list: WordList) {
    for group in list.groups {
      for word in group.words {
        let bytes = ASCII.lowercased(word.utf8)
        if bytes.allSatisfy({ ASCII.isLetter($0) }) {
          names.append((bytes, group.id))
        } else {
          signs.append((bytes, group.id))
        }
      }
    }
    // "CA$" before "$".
    signs.sort { $0.bytes.count > $1.bytes.count }
  }

  /// The currency whose sign or name ends directly before an offset, spaces apart, and where it
  /// begins.
  func before(_ offset: Int, in bytes: [UInt8]) -> (code: String, start: Int)? {
    var end = offset
    while end > 0, bytes[end - 1] == ASCII.space { end -= 1 }
    for (sign, code) in signs + names where end >= sign.count {
      let start = end - sign.count
      guard same(sign, bytes[start..<end]) else { continue }
      if let first = sign.first, ASCII.isLetter(first), start > 0, ASCII.isWord(bytes[start - 1]) {
        continue
      }
      return (code, start)
    }
    return nil
  }

  /// The currency whose sign or name begins directly after an offset, spaces apart, and its end.
  func after(_ offset: Int, in bytes: [UInt8]) -> (code: String, end: Int)? {
    var start = offset
    while start < bytes.count, bytes[start] == ASCII.space { start += 1 }
    for (sign, code) in names + signs where start + sign.count <= bytes.count {
      let end = start + sign.count
      guard same(sign, bytes[start..<end]) else { continue }
      if let last = sign.last, ASCII.isLetter(last), end < bytes.count, ASCII.isWord(bytes[end]) {
        continue
      }
      return (code, end)
    }
    return nil
  }

  private func same(_ word: [UInt8], _ text: ArraySlice<UInt8>) -> Bool {
    zip(word, text).allSatisfy { $0 == ASCII.lowercased($1) }
  }
}

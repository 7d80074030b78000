internal import Source

/// Recognises lists of names by what stands between them.
package enum ListContext {
  /// The longest separator between two items, in bytes: ", and/or ".
  private static let longestSeparator = 12

  /// Whether the bytes between two names part items of a list: commas, slashes, bars, `and`, `or`.
  package static func isSeparator(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard !range.isEmpty, range.count <= longestSeparator else { return false }
    var symbols = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if ASCII.isWord(byte) {
        let start = index
        while index < range.upperBound, ASCII.isWord(bytes[index]) { index += 1 }
        guard isConjunction(start..<index, in: bytes) else { return false }
        symbols += 1
        continue
      }
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: ";"),
        UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: "("), UInt8(ascii: ")"):
        symbols += 1
      case _ where ASCII.isSpace(byte): break
      default: return false
      }
      index += 1
    }
    return symbols > 0
  }

  private static func isConjunction(_ word: Range<Int>, in bytes: [UInt8]) -> Bool {
    func letter(_ offset: Int) -> UInt8 { ASCII.lowercased(bytes[word.lowerBound + offset]) }
    switch word.count {
    case 2: return letter(0) == UInt8(ascii: "o") && letter(1) == UInt8(ascii: "r")
    case 3:
      return letter(0) == UInt8(ascii: "a") && letter(1) == UInt8(ascii: "n")
        && letter(2) == UInt8(ascii: "d")
    default: return false
    }
  }

  /// Where the label of a line ends that is a label with a list after it ("Technologies: go, rust"),
  /// or nil where a line is none.
  package static func label(of block: Range<Int>, in bytes: [UInt8]) -> Int? {
    let end = min(block.lowerBound + 41, block.upperBound)
    guard
      let colon = (block.lowerBound..<end).first(where: { bytes[$0] == UInt8(ascii: ":") }),
      wordCount(block.lowerBound..<colon, in: bytes) <= 4
    else { return nil }
    let list = colon..<block.upperBound
    var commas = 0
    for index in list where bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: "/") {
      commas += 1
    }
    let words = wordCount(list, in: bytes)
    return commas > 0 && words <= (commas + 1) * 3 ? colon : nil
  }

  /// Whether a line is a label with a list after it and the offset stands in that list.
  ///
  /// - Complexity: O(*n*) of the line; who asks for many offsets of one line asks for ``label(of:in:)``.
  package static func isTagLine(
    _ block: Range<Int>, before offset: Int, in bytes: [UInt8]
  ) -> Bool {
    label(of: block, in: bytes).map { $0 < offset } ?? false
  }

  private static func wordCount(_ range: Range<Int>, in bytes: [UInt8]) -> Int {
    var count = 0
    var inWord = false
    for index in range {
      let isWord = ASCII.isWord(bytes[index])
      if isWord, !inWord { count += 1 }
      inWord = isWord
    }
    return count
  }
}

internal import Source

/// Recognises lists of names by what stands between them.
package enum ListContext {
  /// The longest separator between two items, in bytes: ", and/or ".
  private static let longestSeparator = 12

  /// Whether the bytes between two names part items of a list: commas, slashes, bars, `and`, `or`.
  package static func isSeparator(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard !range.isEmpty, range.count <= longestSeparator else { return false }
    var symbols = 0
    var word: [UInt8] = []
    for byte in bytes[range] {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: ";"),
        UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: "("), UInt8(ascii: ")"):
        symbols += 1
      case _ where ASCII.isSpace(byte):
        if !word.isEmpty, !isConjunction(word) { return false }
        word.removeAll()
      case _ where ASCII.isWord(byte):
        word.append(ASCII.lowercased(byte))
        symbols += 1
      default: return false
      }
    }
    return symbols > 0 && (word.isEmpty || isConjunction(word))
  }

  private static func isConjunction(_ word: [UInt8]) -> Bool {
    word == Array("and".utf8) || word == Array("or".utf8)
  }

  /// Whether a line is a label with a list after it ("Technologies: go, rust") and the offset
  /// stands in that list.
  package static func isTagLine(
    _ block: Range<Int>, before offset: Int, in bytes: [UInt8]
  ) -> Bool {
    let labelLimit = min(block.lowerBound + 40, offset)
    guard
      let colon = bytes[block.lowerBound..<labelLimit].firstIndex(of: UInt8(ascii: ":"))
    else { return false }
    let label = bytes[block.lowerBound..<colon]
    guard label.split(whereSeparator: { !ASCII.isWord($0) }).count <= 4 else { return false }
    let list = bytes[colon..<block.upperBound]
    let commas = list.count { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") }
    let words = list.split(whereSeparator: { !ASCII.isWord($0) }).count
    return commas > 0 && words <= (commas + 1) * 3
  }
}

internal import Source

/// Makes plain text of typographic text, and remembers where each byte came from.
///
/// Spaces of all kinds become a space, invisible characters go, ligatures are taken apart, dashes,
/// quotes and bullets become the plain ones. Later rooms then need to know one spelling only.
package enum Folding {
  /// The text folded, and the way back; the same array where nothing needs folding.
  ///
  /// - Complexity: O(*n*); ASCII is passed over eight bytes at a time.
  package static func fold(_ bytes: [UInt8]) -> (text: [UInt8], map: PositionMap) {
    var map = PositionMap()
    guard let first = firstFolded(bytes, in: bytes.indices) else { return (bytes, map) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 16)
    text.append(contentsOf: bytes[..<first])
    append(bytes, first..<bytes.count, to: &text, map: &map)
    return (text, map)
  }

  /// Appends a range of the original to the text, folded.
  ///
  /// - Complexity: O(*n*).
  static func append(
    _ bytes: [UInt8], _ range: Range<Int>, to text: inout [UInt8], map: inout PositionMap
  ) {
    var run = range.lowerBound
    var index = ByteScan.firstBeyondASCII(bytes, in: range)
    while index < range.upperBound {
      guard let folded = FoldedCharacter(at: index, in: bytes, end: range.upperBound) else {
        index = nextBeyondASCII(bytes, after: index, end: range.upperBound)
        continue
      }
      if run < index {
        map.note(text: text.count, original: run)
        text.append(contentsOf: bytes[run..<index])
      }
      run = index
      if !folded.onlyAtLineStart || startsLine(text) {
        if folded.count > 0 { map.note(text: text.count, original: index) }
        for place in 0..<folded.count {
          text.append(UInt8(truncatingIfNeeded: folded.bytes >> (place * 8)))
        }
        run = index + folded.length
      }
      index = ByteScan.firstBeyondASCII(bytes, in: index + folded.length..<range.upperBound)
    }
    guard run < range.upperBound else { return }
    map.note(text: text.count, original: run)
    text.append(contentsOf: bytes[run..<range.upperBound])
  }

  private static func firstFolded(_ bytes: [UInt8], in range: Range<Int>) -> Int? {
    var index = ByteScan.firstBeyondASCII(bytes, in: range)
    while index < range.upperBound {
      if FoldedCharacter(at: index, in: bytes, end: range.upperBound) != nil { return index }
      index = nextBeyondASCII(bytes, after: index, end: range.upperBound)
    }
    return nil
  }

  /// The next lead byte of a character beyond ASCII.
  @inline(__always)
  private static func nextBeyondASCII(_ bytes: [UInt8], after index: Int, end: Int) -> Int {
    var next = index + 1
    while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
    return ByteScan.firstBeyondASCII(bytes, in: next..<end)
  }

  private static func startsLine(_ text: [UInt8]) -> Bool {
    var index = text.count
    while index > 0 {
      let byte = text[index - 1]
      if byte == ASCII.lineFeed || byte == ASCII.carriageReturn { return true }
      guard byte == ASCII.space || byte == ASCII.tab else { return false }
      index -= 1
    }
    return true
  }
}

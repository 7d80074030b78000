/// A set of a text's tokens, a bit for each.
package struct TokenSet: Sendable {
  private let words: [UInt64]

  init(words: [UInt64]) { self.words = words }

  /// The bits of tokens that stand in one word of the set, the first in the lowest place.
  @inline(__always)
  func bits(_ range: Range<Int>) -> UInt64 {
    let start = UInt64(truncatingIfNeeded: range.lowerBound & 63)
    let kept = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- range.count)
    return words[range.lowerBound >> 6] &>> start & kept
  }
}

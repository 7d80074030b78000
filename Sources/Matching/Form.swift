internal import Source

/// One way to write a spelling that is an everyday word too.
struct Form: Sendable {
  /// How far the bytes of a text agree with a form.
  enum Fit: Sendable {
    /// Another word: a plural of an everyday word, as `goes` would be of Go.
    case no
    /// The same letters in other capitals.
    case folded
    /// As written, or in any capitals where the form has none.
    case exact
  }

  /// Where it stands in the compact form of the lexicon.
  private let start: Int32
  private let end: Int32
  /// Whether the form fits in any capitals.
  private let fitsAnyCase: Bool
  /// Whether `s` may follow: acronyms have plurals ("CDNs"), names have none.
  private let hasPlural: Bool

  /// A form that stands in the lexicon's compact text.
  init(_ range: Range<Int>, in pool: [UInt8], isContext: Bool) {
    (start, end) = (Int32(range.lowerBound), Int32(range.upperBound))
    fitsAnyCase = isContext && !range.contains { ASCII.isUpper(pool[$0]) }
    hasPlural = range.count > 1 && ASCII.isUpper(pool[range.upperBound - 1])
  }

  /// The phrase table found the letters; what is left to see is capitals and a plural's ending.
  ///
  /// - Parameters:
  ///   - range: Where a spelling stands in a text.
  ///   - text: The text.
  ///   - pool: The compact text that holds the form.
  /// - Returns: Whether the text has the form, in its own capitals or in others.
  func fit(at range: Range<Int>, in text: [UInt8], of pool: [UInt8]) -> Fit {
    guard !fitsAnyCase else { return .exact }
    var index = range.lowerBound
    var fit = Fit.exact
    for place in start..<end {
      let byte = pool[Int(place)]
      if ASCII.isWord(byte) {
        guard index < range.upperBound else { return .no }
        if text[index] != byte { fit = .folded }
        index += 1
      } else {
        while index < range.upperBound, !ASCII.isWord(text[index]) { index += 1 }
      }
    }
    if index == range.upperBound { return fit }
    return hasPlural && ASCII.isLower(text[index]) ? fit : .no
  }
}

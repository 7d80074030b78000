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

  private let bytes: [UInt8]
  /// Whether the form fits in any capitals.
  private let fitsAnyCase: Bool
  /// Whether `s` may follow: acronyms have plurals ("CDNs"), names have none.
  private let hasPlural: Bool

  /// A form that stands in the lexicon's compact text.
  init(_ range: Range<Int>, in pool: [UInt8], isContext: Bool) {
    bytes = Array(pool[range])
    fitsAnyCase = isContext && !bytes.contains(where: ASCII.isUpper)
    hasPlural = bytes.count > 1 && bytes.last.map(ASCII.isUpper) == true
  }

  /// Whether two spellings of the compact text are alike but for capitals and hyphens.
  static func areAlike(_ left: Range<Int>, _ right: Range<Int>, in pool: [UInt8]) -> Bool {
    func folded(_ byte: UInt8) -> UInt8 {
      byte == UInt8(ascii: "-") ? ASCII.space : ASCII.lowercased(byte)
    }
    guard left.count == right.count else { return false }
    for (first, second) in zip(left, right) where folded(pool[first]) != folded(pool[second]) {
      return false
    }
    return true
  }

  /// The phrase table found the letters; what is left to see is capitals and a plural's ending.
  func fit(at range: Range<Int>, in text: [UInt8]) -> Fit {
    guard !fitsAnyCase else { return .exact }
    var index = range.lowerBound
    var fit = Fit.exact
    for byte in bytes {
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

internal import Lexicon
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

  init(_ text: String, of skill: Skill) {
    bytes = Array(text.utf8)
    fitsAnyCase = skill.ambiguity == .context && !bytes.contains(where: ASCII.isUpper)
    hasPlural = bytes.count > 1 && bytes.last.map(ASCII.isUpper) == true
  }

  /// The best fit of any of the forms; they differ in capitals alone.
  static func best(of forms: [Form], at range: Range<Int>, in text: [UInt8]) -> Fit {
    var best = Fit.no
    for form in forms {
      switch form.fit(at: range, in: text) {
      case .exact: return .exact
      case .folded: best = .folded
      case .no: continue
      }
    }
    return best
  }

  /// The phrase table found the letters; what is left to see is capitals and a plural's ending.
  private func fit(at range: Range<Int>, in text: [UInt8]) -> Fit {
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

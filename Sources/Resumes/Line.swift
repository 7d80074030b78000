internal import Matching
internal import Source

/// One line of a resume: a range of tokens, and questions about the bytes around them.
struct Line {
  let text: TokenizedText
  let range: Range<Int>
  let tokens: Range<Int>

  init(_ range: Range<Int>, in text: TokenizedText) {
    self.text = text
    self.range = range
    tokens = text.tokens(in: range)
  }

  /// The bytes of a token.
  func word(_ index: Int) -> ArraySlice<UInt8> { text.bytes[text.tokens[index].range] }

  /// Whether a token is this word of lower-case letters, in any case.
  func `is`(_ index: Int, _ word: String) -> Bool {
    guard tokens.contains(index) else { return false }
    let range = text.tokens[index].range
    return range.count == word.utf8.count && endsIn(range, word)
  }

  /// Whether a token ends in these lower-case letters and is longer, in any case.
  func hasSuffix(_ index: Int, _ suffix: String) -> Bool {
    guard tokens.contains(index) else { return false }
    let range = text.tokens[index].range
    return range.count > suffix.utf8.count && endsIn(range, suffix)
  }

  private func endsIn(_ range: Range<Int>, _ suffix: String) -> Bool {
    zip(range.suffix(suffix.utf8.count), suffix.utf8).allSatisfy {
      ASCII.lowercased(text.bytes[$0]) == $1
    }
  }

  /// Whether a token begins with a capital.
  func isCapitalized(_ index: Int) -> Bool {
    tokens.contains(index) && ASCII.isUpper(text.bytes[text.tokens[index].range.lowerBound])
  }

  /// Whether a token begins with a digit.
  func isNumber(_ index: Int) -> Bool {
    tokens.contains(index) && ASCII.isDigit(text.bytes[text.tokens[index].range.lowerBound])
  }

  /// The bytes between a token and the one before it, or from the line's start.
  func gap(before index: Int) -> ArraySlice<UInt8> {
    let index = min(max(index, tokens.lowerBound), tokens.upperBound)
    let end = index < tokens.upperBound ? text.tokens[index].range.lowerBound : range.upperBound
    let start =
      index > tokens.lowerBound ? text.tokens[index - 1].range.upperBound : range.lowerBound
    return text.bytes[min(start, end)..<end]
  }

  /// Whether something stronger than a space or a hyphen parts a token from the one before it.
  func isParted(_ index: Int) -> Bool {
    gap(before: index).contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."),
        UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"), 0xE2:
        true
      default: false
      }
    }
  }

  /// Whether a comma, a semicolon or a dash stands before a token.
  func followsComma(_ index: Int) -> Bool {
    let gap = gap(before: index)
    return gap.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == 0xE2 }
      || (gap.contains(UInt8(ascii: "-")) && gap.contains(ASCII.space))
  }

  /// Whether a sentence begins at a token.
  func beginsSentence(_ index: Int) -> Bool {
    guard index > tokens.lowerBound else { return true }
    let gap = gap(before: index)
    return gap.contains {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: ";")
    }
      && gap.contains(ASCII.space) && (isCapitalized(index) || gap.contains(UInt8(ascii: ";")))
  }
}

internal import Source

/// A word of a text: letters, digits and characters beyond ASCII, as a range of bytes.
package struct Token: Sendable {
  package var start: Int32
  package var end: Int32
  /// Hash of the case-folded first eight bytes and the length; equal words have equal hashes.
  package var hash: UInt32

  @inlinable package init(start: Int32, end: Int32, hash: UInt32) {
    self.start = start
    self.end = end
    self.hash = hash
  }

  /// The bytes of the text.
  @inlinable package var range: Range<Int> { Int(start)..<Int(end) }
}

/// A text with its words found: what every later question about the text is asked of.
package struct TokenizedText: Sendable {
  package let bytes: [UInt8]
  package let tokens: [Token]

  /// Finds the words of a text.
  ///
  /// Words of web and mail addresses are left out.
  /// - Complexity: O(*n*), about a nanosecond a byte.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens = Tokenizer.tokens(of: bytes)
  }

  /// The words of a string.
  package init(_ string: String) { self.init(Array(string.utf8)) }

  /// A hash of all words in their order, case aside: FNV-1a over the words' own hashes.
  package var fingerprint: UInt64 {
    tokens.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1.hash)) &* 0x100_0000_01B3 }
  }

  /// The index of the first token that starts at the offset or after it.
  ///
  /// - Complexity: O(log *tokens*).
  package func firstToken(from offset: Int) -> Int {
    // Halving by a length compiles to no branch; a guess would be wrong at every second step.
    var first = 0
    var length = tokens.count
    while length > 0 {
      let half = (length + 1) / 2
      first = Int(tokens[first + half - 1].start) < offset ? first + half : first
      length -= half
    }
    return first
  }

  /// The first token from an index on that starts at the offset or after it.
  func skip(from index: Int, to offset: Int) -> Int {
    var index = index
    while index < tokens.count, Int(tokens[index].start) < offset { index += 1 }
    return index
  }

  /// The indices of the tokens that start in a range of bytes.
  package func tokens(in range: Range<Int>) -> Range<Int> {
    let first = firstToken(from: range.lowerBound)
    // Most ranges are short: look at some words before searching among all.
    for index in first..<min(first + 16, tokens.count)
    where Int(tokens[index].start) >= range.upperBound {
      return first..<index
    }
    return first..<max(first, firstToken(from: range.upperBound))
  }

  /// The indices of the tokens that start in a range of bytes, none of which stands before `index`.
  ///
  /// - Complexity: O(tokens from the index on), a sixteenth of a look at each.
  package func tokens(in range: Range<Int>, from index: Int) -> Range<Int> {
    let first = leap(from: index, to: range.lowerBound)
    return first..<leap(from: first, to: range.upperBound)
  }

  private func leap(from index: Int, to offset: Int) -> Int {
    var index = index
    while index + 16 < tokens.count, Int(tokens[index + 16].start) < offset { index += 16 }
    return skip(from: index, to: offset)
  }

  /// The hash of the word at an index without the `s` at its end; nil where it has none.
  package func singularHash(_ index: Int) -> UInt32? {
    let word = tokens[index].range
    guard word.count > 2, bytes[word.upperBound - 1] | 0x20 == UInt8(ascii: "s") else { return nil }
    return WordHash(word.dropLast(), in: bytes).value
  }

  /// The word at an index in lower case.
  package func folded(_ index: Int) -> String {
    String(decoding: ASCII.lowercased(bytes[tokens[index].range]), as: UTF8.self)
  }
}

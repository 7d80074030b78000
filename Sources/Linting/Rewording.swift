internal import Documents
internal import Matching
internal import Source

/// Fixes as edits of the original.
extension LintInput {
  /// A fix that puts other words where a range of the text stands.
  ///
  /// - Returns: None where markup or folded characters stand within the range of the original, as
  ///   an edit would break them.
  func replace(_ range: Range<Int>, with words: String, isSafe: Bool = true) -> [Fix] {
    guard let original = plainOriginal(of: range) else { return [] }
    let replacement = cased(words, like: range)
    return [
      Fix(
        "Replace \(quoted(range)) with \"\(replacement)\"", [Edit(original, replacement)],
        isSafe: isSafe)
    ]
  }

  /// The range of the original that holds the very bytes of a range of the text.
  func plainOriginal(of range: Range<Int>) -> Range<Int>? {
    let original = document.originalRange(range)
    let isPlain = Display.singleLine(document.original[original]) == string(range)
    return isPlain ? original : nil
  }

  /// The words with a capital where the range has one.
  func cased(_ words: String, like range: Range<Int>) -> String {
    guard let first = range.first.map({ text.bytes[$0] }), ASCII.isUpper(first) else {
      return words
    }
    let letters = text.bytes[range].filter { ASCII.isLetter($0) }
    if letters.count > 1, letters.allSatisfy({ ASCII.isUpper($0) }) { return words.uppercased() }
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

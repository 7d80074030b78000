internal import Source

/// Reads text without markup: lines become headings, bullets and paragraphs by their form.
enum PlainText {
  /// Reads a text into a document.
  ///
  /// - Complexity: O(*n*).
  static func read(_ original: [UInt8], path: String, format: String = "text") -> Document {
    let (text, map) = Folding.fold(original)
    let blocks = PlainTextBlocks(text).read()
    return Document(
      path: path, format: format, original: original, text: text, map: map, blocks: blocks)
  }
}

internal import Source

/// Reads the advert in a record of a table or of JSON, where nothing says what markup it has.
enum RecordText {
  /// Reads an advert that is HTML, HTML written in references, Markdown or text.
  ///
  /// Places are within the record's text; of HTML that is the text without its markup, for whole
  /// adverts stand on one line of it.
  ///
  /// - Complexity: O(*n*).
  static func read(_ text: [UInt8], path: String, format: String) -> Document {
    let html = HTMLReferences.hidesTags(text) ? HTMLReferences.decoded(text) : text
    if hasBlocks(html) {
      let builder = HTML.description(html)
      return Document(
        path: path, format: format, original: builder.text, text: builder.text,
        blocks: builder.blocks)
    }
    guard FormatSigns.isMarkdown(text) || hasBold(text) || hasEscapes(text) else {
      return PlainText.read(text, path: path, format: format)
    }
    var document = Markdown.read(text, path: path)
    document.format = format
    return document
  }

  /// Whether a tag that makes a block or a line break stands in the text.
  private static func hasBlocks(_ text: [UInt8]) -> Bool {
    guard text.contains(UInt8(ascii: "<")) else { return false }
    var tokenizer = HTMLTokenizer(text, text.indices)
    while let token = tokenizer.next() {
      if token.kind != .text, token.role != .inline { return true }
    }
    return false
  }

  /// Whether a line has words in `**`: of pages turned into Markdown often the only sign.
  private static func hasBold(_ text: [UInt8]) -> Bool {
    JSONLines.lines(in: text, atEnd: true).contains { FormatSigns.isBold(text, $0) }
  }

  /// Whether signs are escaped as programs do that turn pages into Markdown: `3\+`, `on\-site`.
  private static func hasEscapes(_ text: [UInt8]) -> Bool {
    let escaped = Array("-+*_.&#".utf8)
    return text.indices.dropLast().contains { index in
      text[index] == UInt8(ascii: "\\") && escaped.contains(text[index + 1])
    }
  }
}

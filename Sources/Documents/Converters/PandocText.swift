internal import Source

/// Reads what pandoc made: Markdown, or HTML where tables needed it.
enum PandocText {
  /// Reads a converted text into a document.
  static func read(_ text: [UInt8], path: String) -> Document {
    guard startsWithTag(text) else { return Markdown.read(text, path: path) }
    // All of it is the document: there is no main part to look for, as in a page of the web.
    var blocks = HTMLBlocks(text, capacity: text.count)
    blocks.read(text.indices, dropsForms: false, inArticle: true)
    return Document(
      path: path, format: "html", original: text, text: blocks.builder.text,
      map: blocks.builder.map, blocks: blocks.builder.blocks)
  }

  /// Whether Markdown holds a table that had to be written as HTML.
  static func holdsTable(_ text: [UInt8]) -> Bool {
    text.split(separator: ASCII.lineFeed).contains { $0.starts(with: "<table".utf8) }
  }

  /// Pandoc's HTML starts with a tag of a block; its Markdown may start with one of a word.
  private static func startsWithTag(_ text: [UInt8]) -> Bool {
    ["<h", "<p>", "<table", "<ul", "<ol", "<div", "<blockquote", "<hr", "<dl"]
      .contains { text.starts(with: $0.utf8) }
  }
}

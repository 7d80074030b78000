internal import Source

/// Reads what pandoc made: Markdown, or HTML where tables needed it.
enum PandocText {
  /// Reads a converted text into a document.
  static func read(_ text: [UInt8], path: String) -> Document {
    startsWithTag(text) ? HTML.read(text, path: path) : Markdown.read(text, path: path)
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

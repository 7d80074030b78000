internal import Source

/// Reads Markdown: CommonMark's blocks, tables, front matter; markup removed from the text.
enum Markdown {
  /// Reads a Markdown file into a document.
  ///
  /// - Complexity: O(*n*).
  static func read(_ original: [UInt8], path: String) -> Document {
    let (source, fold) = Folding.fold(original)
    let matter = FrontMatter(source)
    let builder = MarkdownBlocks(source, from: matter.end).read()
    return Document(
      path: path, format: "markdown", original: original, text: builder.text,
      map: builder.map.composed(with: fold, textCount: builder.text.count),
      blocks: builder.blocks, facts: matter.facts)
  }
}

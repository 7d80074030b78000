internal import Source

/// Reads web pages: the posting that JSON-LD states, else the part with the densest text.
enum HTML {
  /// Reads a page into a document.
  ///
  /// - Complexity: O(*n*).
  static func read(_ original: [UInt8], path: String) -> Document {
    if let posting = JSONLD(original), let document = read(posting, original, path) {
      return document
    }
    var blocks = page(original, dropsForms: true)
    // Some sites wrap the whole page in one form.
    if blocks.builder.text.count < 200 {
      let withForms = page(original, dropsForms: false)
      if withForms.builder.text.count > 2 * blocks.builder.text.count { blocks = withForms }
    }
    return Document(
      path: path, format: "html", original: original, text: blocks.builder.text,
      map: blocks.builder.map, blocks: blocks.builder.blocks, facts: blocks.facts)
  }

  private static func read(_ posting: JSONLD, _ original: [UInt8], _ path: String) -> Document? {
    let decoded = JSONText(original, posting.description, mapped: true)
    var html = decoded.bytes
    var inner = decoded.map
    if HTMLReferences.hidesTags(html) {
      let unescaped = HTMLReferences.decodedWithMap(html)
      inner = unescaped.map.composed(with: inner, textCount: unescaped.bytes.count)
      html = unescaped.bytes
    }
    let builder = description(html)
    guard !builder.blocks.isEmpty else { return nil }
    return Document(
      path: path, format: "html", original: original, text: builder.text,
      map: builder.map.composed(with: inner, textCount: builder.text.count),
      blocks: builder.blocks, facts: posting.facts)
  }

  /// Reads a description; one without any tag is plain text with line breaks.
  static func description(_ html: [UInt8]) -> TextBuilder {
    var tokenizer = HTMLTokenizer(html, html.indices)
    var hasTags = false
    while let token = tokenizer.next(), !hasTags { hasTags = token.kind != .text }
    if hasTags {
      var blocks = HTMLBlocks(html, capacity: html.count)
      blocks.read(html.indices, dropsForms: false, inArticle: true)
      return blocks.builder
    }
    let plain = HTMLReferences.decodedWithMap(html)
    let document = PlainText.read(plain.bytes, path: "")
    return TextBuilder(
      text: document.text,
      map: document.map.composed(with: plain.map, textCount: document.text.count),
      blocks: document.blocks)
  }

  private static func page(
    _ original: [UInt8], dropsForms: Bool
  ) -> (builder: TextBuilder, facts: PostingFacts) {
    let main = HTMLMainContent(original, dropsForms: dropsForms)
    let part = main.range ?? original.indices
    var blocks = HTMLBlocks(original, capacity: part.count / 2)
    var facts = PostingFacts()
    if let heading = main.heading(of: part) {
      facts.title = title(original, heading)
      if heading.upperBound <= part.lowerBound {
        blocks.readHeading(heading)
        blocks.readGap(heading.upperBound..<part.lowerBound)
      }
    } else if let words = main.title {
      facts.title = title(original, words)
    }
    blocks.read(part, dropsForms: dropsForms, inArticle: main.range != nil)
    let start = main.heading(of: part)?.lowerBound ?? 0
    HTMLMarkedFacts(original, from: start).add(to: &facts)
    return (blocks.builder, facts)
  }

  private static func title(_ original: [UInt8], _ range: Range<Int>) -> String? {
    var words = HTMLBlocks(original, capacity: range.count)
    words.read(range, dropsForms: true, inArticle: true)
    let title = words.builder.text
    return title.isEmpty ? nil : Display.singleLine(title[...])
  }
}

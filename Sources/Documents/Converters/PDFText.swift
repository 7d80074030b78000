internal import Source

/// Reads the text that pdftotext made of a PDF: plain text, once what pages do to lines is undone.
enum PDFText {
  /// Reads a converted text into a document.
  static func read(_ original: [UInt8], path: String) -> Document {
    var joiner = PDFLines(original)
    joiner.join()
    let (text, fold) = Folding.fold(joiner.text)
    return Document(
      path: path, format: "pdf", original: original, text: text,
      map: fold.composed(with: joiner.map, textCount: text.count),
      blocks: PlainTextBlocks(text).read())
  }
}

package import Source

/// Turns ranges of a document's text into places of its original.
///
/// Making one reads all line starts, so reports make it only for documents they quote.
package struct Locator: Sendable {
  private let document: Document
  private let lines: LineIndex

  package init(_ document: Document) {
    self.document = document
    lines = LineIndex(document.original)
  }

  /// Where a range of the text stands in the original.
  package func place(_ range: Range<Int>) -> Place {
    let original = document.originalRange(range)
    return Place(
      path: document.path, start: lines.position(at: original.lowerBound),
      end: lines.position(at: original.upperBound))
  }

  /// The 1-based line of the original that holds an offset of the text.
  package func line(_ offset: Int) -> Int { lines.line(at: document.map.original(of: offset)) }

  /// Where a range of the text stands, and its words.
  package func quote(_ range: Range<Int>) -> Quote {
    Quote(place: place(range), text: document.string(range))
  }
}

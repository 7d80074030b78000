package import Source

/// Turns ranges of a document's text into places of its original.
///
/// Making one reads all line starts, so reports make it only for documents they quote.
package struct Locator: Sendable {
  private let document: Document
  /// The files of the document, each with its lines.
  private let parts: [(part: Document.Part, lines: LineIndex)]

  package init(_ document: Document) {
    self.document = document
    guard !document.parts.isEmpty else {
      let whole = Document.Part(path: document.path, range: document.original.indices)
      parts = [(whole, LineIndex(document.original))]
      return
    }
    parts = document.parts.map { ($0, LineIndex(Array(document.original[$0.range]))) }
  }

  /// Where a range of the text stands in the original.
  package func place(_ range: Range<Int>) -> Place {
    place(original: document.originalRange(range))
  }

  /// The place of a range of the original; of one that reaches into another file, the first part.
  package func place(original: Range<Int>) -> Place {
    let (part, lines) = holder(of: original.lowerBound)
    let start = part.range.lowerBound
    return Place(
      path: part.path, start: lines.position(at: original.lowerBound - start),
      end: lines.position(at: min(original.upperBound, part.range.upperBound) - start))
  }

  /// The 1-based line of its file that holds an offset of the text.
  package func line(_ offset: Int) -> Int {
    let original = document.map.original(of: offset)
    let (part, lines) = holder(of: original)
    return lines.line(at: original - part.range.lowerBound)
  }

  /// The file, where it is not the document's own, that holds an offset of the text.
  package func otherPath(_ offset: Int) -> String? {
    guard parts.count > 1 else { return nil }
    let path = holder(of: document.map.original(of: offset)).part.path
    return path == document.path ? nil : path
  }

  /// Where a range of the text stands, and its words.
  package func quote(_ range: Range<Int>) -> Quote {
    Quote(place: place(range), text: document.string(range))
  }

  /// The file that holds an offset of the original.
  package func holder(of offset: Int) -> (part: Document.Part, lines: LineIndex) {
    parts.last { $0.part.range.lowerBound <= offset } ?? parts[0]
  }
}

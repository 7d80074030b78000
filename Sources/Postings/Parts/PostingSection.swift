package import Documents
internal import Source

/// A run of lines of a posting that belong to one part.
package struct PostingSection: Equatable, Sendable {
  package var kind: PostingPart
  /// The first line of the original, from 1.
  package var startLine: Int
  /// The last line, inclusive.
  package var endLine: Int

  package init(kind: PostingPart, startLine: Int, endLine: Int) {
    self.kind = kind
    self.startLine = startLine
    self.endLine = endLine
  }
}

extension Posting {
  /// The posting's parts as runs of lines; blocks of one part that follow each other are one run.
  ///
  /// - Complexity: O(*n*).
  package func sections(of document: Document) -> [PostingSection] {
    var sections: [PostingSection] = []
    var cursor = TextCursor(document.original)
    for (block, part) in zip(document.blocks, parts) where !block.range.isEmpty {
      let start = cursor.line(at: document.map.original(of: block.range.lowerBound))
      let end = cursor.line(at: document.map.original(of: block.range.upperBound - 1))
      if let last = sections.last, last.kind == part {
        sections[sections.count - 1].endLine = max(last.endLine, end)
      } else {
        sections.append(PostingSection(kind: part, startLine: start, endLine: end))
      }
    }
    return sections
  }
}

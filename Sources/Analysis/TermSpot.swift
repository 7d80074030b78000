internal import Documents
internal import Postings
internal import Source

/// A name that the lexicon does not know, where a posting has it first.
package struct TermSpot: Equatable, Sendable {
  package var term: String
  /// The line of the original, from 1.
  package var line: Int

  package init(term: String, line: Int) {
    self.term = term
    self.line = line
  }
}

extension PostingReading {
  /// The names in the posting's demands that the lexicon does not know.
  ///
  /// Lines are counted in one pass that ends at the last name: an index of all lines costs more than
  /// all else here.
  package var termSpots: [TermSpot] {
    var cursor = TextCursor(document.original)
    return terms.map { range in
      TermSpot(
        term: document.string(range),
        line: cursor.line(at: document.map.original(of: range.lowerBound)))
    }
  }
}

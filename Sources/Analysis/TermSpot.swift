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
    var spots: [TermSpot] = []
    var offset = 0
    var line = 1
    for range in terms {
      let start = document.map.original(of: range.lowerBound)
      if start < offset { (offset, line) = (0, 1) }
      line += lineEnds(in: offset..<start)
      offset = start
      spots.append(TermSpot(term: document.string(range), line: line))
    }
    return spots
  }

  /// How many lines end in a range of the original: by LF, CRLF or CR.
  private func lineEnds(in range: Range<Int>) -> Int {
    let bytes = document.original
    var count = 0
    for index in range {
      let byte = bytes[index]
      if byte == ASCII.lineFeed {
        count += 1
      } else if byte == ASCII.carriageReturn {
        let isPair = index + 1 < bytes.count && bytes[index + 1] == ASCII.lineFeed
        if !isPair { count += 1 }
      }
    }
    return count
  }
}

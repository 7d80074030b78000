internal import Documents
internal import Source

/// Counts the names that the lexicon does not know while postings go by, in order.
package struct TermCounts: Sendable {
  /// One way to write a term.
  private struct Spelling: Sendable {
    var postings = 0
    /// How many terms came before its first.
    var order: Int
    var place: Place
  }

  private var spellings: [String: Spelling] = [:]
  private var seen = 0

  /// Counts the terms of a posting, each once.
  ///
  /// Lines are counted off only for a spelling that is new.
  package mutating func add(_ reading: PostingReading) {
    var locator: Locator?
    for range in reading.terms {
      seen += 1
      let name = reading.document.string(range)
      if spellings[name] == nil {
        let lines = locator ?? Locator(reading.document)
        locator = lines
        spellings[name] = Spelling(order: seen, place: lines.place(range))
      }
      spellings[name]?.postings += 1
    }
  }

  /// The terms, most frequent first, ties in the order of the alphabet; capitals aside, spellings
  /// are one term.
  ///
  /// - Complexity: O(*n* log *n*).
  package var terms: [UnknownTerm] {
    let order = spellings.sorted { $0.value.order < $1.value.order }
    var found: [(term: UnknownTerm, most: Int)] = []
    var indices: [[UInt8]: Int] = [:]
    for (name, spelling) in order {
      let key = ASCII.lowercased(name.utf8)
      if let index = indices[key] {
        found[index].term.postings += spelling.postings
        guard spelling.postings > found[index].most else { continue }
        found[index].term.term = name
        found[index].most = spelling.postings
      } else {
        indices[key] = found.count
        let term = UnknownTerm(term: name, postings: spelling.postings, place: spelling.place)
        found.append((term, spelling.postings))
      }
    }
    return found.map(\.term).sorted {
      ($1.postings, $0.term) < ($0.postings, $1.term)
    }
  }
}

internal import Source

/// Counts the names that the lexicon does not know while postings go by, in order.
struct TermCounts: Sendable {
  /// One way to write a term.
  private struct Spelling: Sendable {
    var postings = 0
    /// How many terms came before its first.
    var order: Int
    var path: String
    var line: Int
  }

  private var spellings: [String: Spelling] = [:]
  private var seen = 0

  /// Counts the terms of a posting, each once.
  mutating func add(_ terms: [TermSpot], path: String) {
    for spot in terms {
      seen += 1
      let new = Spelling(order: seen, path: path, line: spot.line)
      spellings[spot.term, default: new].postings += 1
    }
  }

  /// The terms, most frequent first, ties in the order of the alphabet; capitals aside, spellings
  /// are one term.
  ///
  /// - Complexity: O(*n* log *n*).
  var terms: [UnknownTerm] {
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
        let term = UnknownTerm(
          term: name, postings: spelling.postings, path: spelling.path, line: spelling.line)
        found.append((term, spelling.postings))
      }
    }
    return found.map(\.term).sorted {
      ($1.postings, $0.term) < ($0.postings, $1.term)
    }
  }
}

/// A posting left out, as its words are those of one that counts.
package struct PostingCopy: Equatable, Sendable {
  /// Its file, and its id among several records of one.
  package var name: String
  /// The one that counts.
  package var original: String

  package init(name: String, original: String) {
    self.name = name
    self.original = original
  }
}

/// Tells copies of postings as they come: the first that was judged counts.
package struct PostingCopies: Sendable {
  /// The names of the postings judged, by their fingerprints.
  private var judged: [UInt64: String] = [:]
  /// The copies in the order in which they came.
  package private(set) var found: [PostingCopy] = []

  package init() {}

  /// The fingerprints of the postings judged so far.
  package var known: Set<UInt64> { Set(judged.keys) }

  /// Takes a posting that was read.
  ///
  /// - Returns: Whether it counts.
  package mutating func counts(_ name: String, fingerprint: UInt64, isJudged: Bool) -> Bool {
    guard isJudged else { return true }
    if let original = judged[fingerprint] {
      found.append(PostingCopy(name: name, original: original))
      return false
    }
    judged[fingerprint] = name
    return true
  }
}

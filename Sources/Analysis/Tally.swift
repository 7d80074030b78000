/// Counts of equal values, most frequent first, ties in the order of the alphabet.
package struct Tally: Equatable, Sendable {
  /// A value and how often it came.
  package struct Entry: Equatable, Sendable {
    package var value: String
    package var count: Int
  }

  package private(set) var counts: [Entry]

  /// Counts the values.
  ///
  /// - Complexity: O(*n* log *n*).
  package init(_ values: some Sequence<String>) {
    var counts: [String: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    self.init(counts)
  }

  /// Orders counts already made.
  package init(_ counts: [String: Int]) {
    self.counts = counts.map { Entry(value: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
  }
}

/// How often each of some numbers came: medians of any number of postings in the memory of the
/// different values.
struct ValueCounts: Equatable, Sendable {
  private var counts: [Int: Int] = [:]
  private(set) var total = 0

  init(_ values: [Int] = []) {
    for value in values { add(value) }
  }

  mutating func add(_ value: Int) {
    counts[value, default: 0] += 1
    total += 1
  }

  var min: Int? { counts.keys.min() }
  var max: Int? { counts.keys.max() }

  /// The different values from the least on, and how often each came.
  var ascending: [(value: Int, count: Int)] {
    counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The middle value, the lower of the two where their number is even.
  ///
  /// - Complexity: O(*n* log *n*) of the different values.
  var median: Int? {
    var rest = (total - 1) / 2
    for (value, count) in ascending {
      if rest < count { return value }
      rest -= count
    }
    return nil
  }
}

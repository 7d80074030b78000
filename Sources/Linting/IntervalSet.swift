/// Ranges that do not overlap, kept in order.
struct IntervalSet {
  private var ranges: [Range<Int>] = []

  /// Adds a range unless it overlaps one that is there.
  ///
  /// - Returns: Whether it was added.
  /// - Complexity: O(log *ranges*), and O(*ranges*) to move those behind it.
  mutating func insert(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    if low < ranges.count, ranges[low].lowerBound < range.upperBound { return false }
    ranges.insert(range, at: low)
    return true
  }
}

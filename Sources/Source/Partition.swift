extension RandomAccessCollection where Index == Int {
  /// The index of the first element for which a test holds, where it holds for all after it; the end
  /// where it holds for none.
  ///
  /// - Complexity: O(log *count*).
  package func partition(where isBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

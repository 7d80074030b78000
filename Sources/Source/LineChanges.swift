/// Compares two texts line by line.
package enum LineChanges {
  /// Above this many pairs of lines that differ, texts are taken to have nothing in common: to find
  /// the shortest way from one to the other would take minutes.
  private static let mostPairs = 25_000_000

  /// The 1-based lines of a text that an older one does not have, line breaks aside.
  ///
  /// - Complexity: O(*lines* × *changes*).
  package static func changed(from old: [UInt8], to new: [UInt8]) -> Set<Int> {
    let (left, right) = (lines(old), lines(new))
    var start = 0
    while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
    var end = 0
    while end < min(left.count, right.count) - start,
      left[left.count - 1 - end] == right[right.count - 1 - end]
    {
      end += 1
    }
    let (before, after) = (left[start..<left.count - end], right[start..<right.count - end])
    guard before.count * after.count <= mostPairs else {
      return Set(after.indices.map { $0 + 1 })
    }
    let inserted = Array(after).difference(from: Array(before)).insertions
    return Set(
      inserted.map { change in
        switch change {
        case .insert(let offset, _, _), .remove(let offset, _, _): start + offset + 1
        }
      })
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let index = LineIndex(bytes)
    return (1...index.count).map { index.content(ofLine: $0) }
  }
}

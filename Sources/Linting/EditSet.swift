/// Edits of one text that do not touch each other, kept in their order.
struct EditSet {
  private(set) var edits: [Edit] = []

  /// Adds edits unless one of them changes bytes that are changed already, or inserts at a place
  /// that is taken.
  ///
  /// - Returns: Whether they were added.
  /// - Complexity: O(log *edits*) for each, and as many steps as there are edits behind it.
  mutating func insert(_ new: [Edit]) -> Bool {
    guard new.allSatisfy({ isFree($0.range) }) else { return false }
    for edit in new { edits.insert(edit, at: place(of: edit.range)) }
    return true
  }

  private func isFree(_ range: Range<Int>) -> Bool {
    let place = place(of: range)
    if place > 0, edits[place - 1].range.upperBound > range.lowerBound { return false }
    guard place < edits.count else { return true }
    let next = edits[place].range.lowerBound
    return next != range.lowerBound && next >= range.upperBound
  }

  /// The index of the first edit that begins at a range's start or behind it.
  private func place(of range: Range<Int>) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].range.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}

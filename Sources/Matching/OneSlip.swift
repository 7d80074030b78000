internal import Source

/// Tells whether two words are one slip of the hand apart.
enum OneSlip {
  /// Whether one letter left out, added, replaced or swapped with its neighbour makes a word of a
  /// text another.
  ///
  /// The spelling must be in lower case; the word may be in any case. Equal words are no slip apart.
  /// - Complexity: O(length).
  static func parts(
    _ spelling: Range<Int>, of pool: [UInt8], _ word: Range<Int>, of text: [UInt8]
  ) -> Bool {
    func areAlike(_ first: Int, _ second: Int, _ count: Int) -> Bool {
      for offset in 0..<count where pool[first + offset] != letter(second + offset) { return false }
      return true
    }
    func letter(_ index: Int) -> UInt8 { ASCII.lowercased(text[index]) }
    var shared = 0
    while shared < min(spelling.count, word.count),
      pool[spelling.lowerBound + shared] == letter(word.lowerBound + shared)
    {
      shared += 1
    }
    let first = spelling.lowerBound + shared
    let second = word.lowerBound + shared
    let (left, right) = (spelling.upperBound - first, word.upperBound - second)
    switch left - right {
    case 1: return areAlike(first + 1, second, right)
    case -1: return areAlike(first, second + 1, left)
    case 0 where left > 0:
      if areAlike(first + 1, second + 1, left - 1) { return true }
      return left > 1 && pool[first] == letter(second + 1) && pool[first + 1] == letter(second)
        && areAlike(first + 2, second + 2, left - 2)
    default: return false
    }
  }
}

/// Finds what a misspelt name was probably meant to be.
package enum NearestSpelling {
  /// The candidate with the fewest edits from `word`, or nil where none is near.
  ///
  /// Near means at most a third of the word's length, and at least one and at most three edits.
  /// Ties go to the candidate that comes first in the alphabet.
  package static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
    let target = ASCII.lowercased(word.utf8)
    let limit = min(max(target.count / 3, 1), 3)
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      let distance = distance(target, ASCII.lowercased(candidate.utf8))
      guard distance <= limit else { continue }
      if let known = best, (known.distance, known.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two words.
  ///
  /// - Complexity: O(*n* · *m*). The restricted Damerau–Levenshtein distance.
  package static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var previous: [Int] = []
    var current = Array(0...second.count)
    for i in first.indices {
      var next = [i + 1]
      for j in second.indices {
        let same = first[i] == second[j]
        var cost = min(current[j + 1] + 1, next[j] + 1, current[j] + (same ? 0 : 1))
        if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
          cost = min(cost, previous[j - 1] + 1)
        }
        next.append(cost)
      }
      previous = current
      current = next
    }
    return current[second.count]
  }
}

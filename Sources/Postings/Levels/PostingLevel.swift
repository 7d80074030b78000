/// How strongly a posting asks for a skill that it names.
package enum PostingLevel: String, CaseIterable, Sendable {
  case required, preferred, duties, mention
}

/// A stretch of a posting whose level differs from that of its block's part.
package struct LevelShift: Equatable, Sendable {
  package var range: Range<Int>
  package var level: PostingLevel
}

extension PostingPart {
  /// The level of a skill named in this part.
  package var level: PostingLevel {
    switch self {
    case .required: .required
    case .preferred: .preferred
    case .duties: .duties
    case .about, .benefits, .legal, .meta: .mention
    }
  }
}

extension Posting {
  /// The level of a skill named at some bytes of a block.
  ///
  /// - Complexity: O(log *shifts*).
  package func level(of range: Range<Int>, block: Int) -> PostingLevel {
    var low = 0
    var high = shifts.count
    while low < high {
      let middle = (low + high) / 2
      if shifts[middle].range.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    if low < shifts.count, shifts[low].range.lowerBound <= range.lowerBound {
      return shifts[low].level
    }
    return parts[block].level
  }
}

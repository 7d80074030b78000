/// A change of a file that removes a finding and cannot change what the file says.
package struct Fix: Equatable, Sendable {
  /// What the change does, as an order: `Replace "in order to" with "to"`.
  package var description: String
  /// The changes in order; none overlap.
  package var edits: [Edit]

  package init(_ description: String, _ edits: [Edit]) {
    self.description = description
    self.edits = edits
  }

  /// The original with the fixes made; a fix that overlaps one before it in the text is left for
  /// the next run.
  ///
  /// - Complexity: O(*n* + *edits*²).
  package static func apply(_ fixes: [Fix], to original: [UInt8]) -> [UInt8] {
    var taken: [Edit] = []
    for fix in fixes {
      let overlaps = fix.edits.contains { edit in taken.contains { $0.conflicts(with: edit) } }
      if !overlaps { taken += fix.edits }
    }
    taken.sort { $0.range.lowerBound < $1.range.lowerBound }
    var result: [UInt8] = []
    result.reserveCapacity(original.count)
    var position = 0
    for edit in taken {
      result += original[position..<edit.range.lowerBound]
      result += edit.replacement.utf8
      position = edit.range.upperBound
    }
    return result + original[position...]
  }
}

/// A stretch of the original and what stands there afterwards.
package struct Edit: Equatable, Sendable {
  /// Bytes of the original.
  package var range: Range<Int>
  package var replacement: String

  package init(_ range: Range<Int>, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }

  /// Whether both change the same bytes or insert at the same place.
  func conflicts(with other: Edit) -> Bool {
    range.overlaps(other.range) || range.lowerBound == other.range.lowerBound
  }
}

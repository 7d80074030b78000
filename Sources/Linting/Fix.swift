/// A change of a file that removes a finding.
package struct Fix: Equatable, Sendable {
  /// What the change does, as an order: `Replace "in order to" with "to"`.
  package var description: String
  /// The changes in order; none overlap.
  package var edits: [Edit]
  /// Whether it cannot change what the file says, so that `--fix` makes it; others are only told.
  package var isSafe: Bool

  package init(_ description: String, _ edits: [Edit], isSafe: Bool = true) {
    self.description = description
    self.edits = edits
    self.isSafe = isSafe
  }

  /// The fixes without those that overlap one before them.
  ///
  /// - Complexity: O(*edits* · log *edits*) where they come in the order of the text.
  package static func compatible(_ fixes: [Fix]) -> [Fix] {
    var taken = EditSet()
    return fixes.filter { taken.insert($0.edits) }
  }

  /// The original with the fixes made; a fix that overlaps one before it in the text is left for
  /// the next run.
  ///
  /// - Complexity: O(*n*) beside that of ``compatible(_:)``.
  package static func apply(_ fixes: [Fix], to original: [UInt8]) -> [UInt8] {
    var taken = EditSet()
    for fix in fixes { _ = taken.insert(fix.edits) }
    var result: [UInt8] = []
    result.reserveCapacity(original.count)
    var position = 0
    for edit in taken.edits {
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
}

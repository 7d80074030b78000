internal import Documents

extension LintInput {
  /// Where a violation stands, for comments to tell whether it is theirs.
  func spot(of violation: Violation) -> Suppressions.Spot {
    if let original = violation.original {
      return suppressions.spot(byte: original.lowerBound, block: original)
    }
    let start = violation.range.lowerBound
    let block = surroundings(of: start)
    return suppressions.spot(
      byte: document.originalRange(violation.range).lowerBound,
      block: document.originalRange(block.isEmpty ? violation.range : block))
  }

  /// The first offset of the text that was copied from an offset of the original or later.
  func textOffset(ofOriginal offset: Int) -> Int {
    var low = 0
    var high = document.text.count
    while low < high {
      let middle = (low + high) / 2
      if document.map.original(of: middle) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

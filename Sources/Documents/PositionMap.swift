/// Leads from offsets in a document's plain text back to offsets in its original.
///
/// The text is made of stretches copied from the original; each knows where both its sides begin.
package struct PositionMap: Equatable, Sendable {
  /// A stretch of text and where it was copied from.
  package struct Stretch: Equatable, Sendable {
    package var text: Int
    package var original: Int
  }

  /// The stretches in order of their text offsets; empty where text and original are alike.
  package private(set) var stretches: [Stretch] = []

  package init() {}

  /// Notes that from the text offset on, the text is copied from the original offset on.
  package mutating func note(text: Int, original: Int) {
    if let last = stretches.last {
      if last.original - last.text == original - text { return }
      if last.text == text { stretches.removeLast() }
    } else if text == original {
      return
    }
    stretches.append(Stretch(text: text, original: original))
  }

  /// The offset in the original of an offset in the text.
  ///
  /// - Complexity: O(log *stretches*).
  package func original(of offset: Int) -> Int {
    let low = firstStretch(after: offset)
    guard low > 0 else { return offset }
    let stretch = stretches[low - 1]
    let distance = offset - stretch.text
    guard low < stretches.count, stretches[low].original >= stretch.original else {
      return stretch.original + distance
    }
    // What became longer, as an umlaut does in UTF-8, leads to its own last byte and not beyond.
    return min(stretch.original + distance, max(stretches[low].original - 1, stretch.original))
  }

  /// The index of the first stretch past an offset in the text.
  func firstStretch(after offset: Int) -> Int {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].text <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The range in the original of a range in the text; the end is that of its last byte.
  ///
  /// Where a macro sets its arguments in another order, the range spans all of them.
  package func original(of range: Range<Int>) -> Range<Int> {
    var start = original(of: range.lowerBound)
    guard range.upperBound > range.lowerBound else { return start..<start }
    var end = original(of: range.upperBound - 1) + 1
    guard end <= start else { return start..<end }
    for offset in range {
      start = min(start, original(of: offset))
      end = max(end, original(of: offset) + 1)
    }
    return start..<end
  }
}

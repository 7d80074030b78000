extension PositionMap {
  /// The map from a text through an intermediate text to what that was made of.
  ///
  /// `self` leads to the intermediate text, `inner` from there to the original.
  ///
  /// - Complexity: O(stretches of both · log of the inner ones).
  func composed(with inner: PositionMap, textCount: Int) -> PositionMap {
    guard !inner.stretches.isEmpty else { return self }
    var result = PositionMap()
    var starts = stretches
    if starts.first?.text != 0 { starts.insert(Stretch(text: 0, original: 0), at: 0) }
    var innerIndex = 0
    for (place, stretch) in starts.enumerated() {
      let textEnd = place + 1 < starts.count ? starts[place + 1].text : textCount
      let end = stretch.original + textEnd - stretch.text
      result.note(text: stretch.text, original: inner.original(of: stretch.original))
      while innerIndex > 0, inner.stretches[innerIndex - 1].text > stretch.original {
        innerIndex -= 1
      }
      while innerIndex < inner.stretches.count, inner.stretches[innerIndex].text < end {
        let next = inner.stretches[innerIndex]
        if next.text > stretch.original {
          result.note(text: stretch.text + next.text - stretch.original, original: next.original)
        }
        innerIndex += 1
      }
    }
    return result
  }

  /// The map to an original in which the present one starts at an offset.
  func shifted(by distance: Int) -> PositionMap {
    guard distance != 0 else { return self }
    var result = PositionMap()
    if stretches.first?.text != 0 { result.note(text: 0, original: distance) }
    for stretch in stretches {
      result.note(text: stretch.text, original: stretch.original + distance)
    }
    return result
  }
}

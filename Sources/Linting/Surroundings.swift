internal import Documents
internal import Resumes

/// What holds an offset of the text.
extension LintInput {
  /// The index of the bullet that holds an offset.
  func bullet(at offset: Int) -> Int? {
    let index = resume.bullets.partition(where: { $0.range.upperBound > offset })
    guard index < resume.bullets.count, resume.bullets[index].range.contains(offset) else {
      return nil
    }
    return index
  }

  /// The bytes of the block that holds an offset, or of nothing.
  func surroundings(of offset: Int) -> Range<Int> {
    if let bullet = bullet(at: offset) { return resume.bullets[bullet].range }
    let index = document.blocks.partition(where: { $0.range.upperBound > offset })
    guard index < document.blocks.count, document.blocks[index].range.contains(offset) else {
      return offset..<offset
    }
    return document.blocks[index].range
  }

  /// The name of the section that holds an offset.
  func section(at offset: Int) -> String? {
    guard let section = resume.sections.first(where: { $0.range.contains(offset) }) else {
      return nil
    }
    return section.heading ?? section.kind.rawValue
  }
}

extension Array {
  /// The index of the first element for which the test holds, where it holds for all after it.
  ///
  /// - Complexity: O(log *count*).
  fileprivate func partition(where isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

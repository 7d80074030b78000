internal import Source

extension Resume {
  /// Whether a range stands where people, companies and places are named: among the contact details,
  /// or in a position's header outside of its title.
  ///
  /// - Parameters:
  ///   - range: Bytes of the document's text.
  ///   - text: The document's text.
  /// - Returns: Whether what stands there is a name, or may be one.
  package func isName(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    if sections.contains(where: { $0.kind == .contact && $0.range.contains(range.lowerBound) }) {
      return true
    }
    let position = positions.first { $0.header.contains(range.lowerBound) }
    guard let position else { return false }
    guard let title = position.title else { return true }
    return !Resume.holds(Array(title.utf8), text[range])
  }

  private static func holds(_ title: [UInt8], _ word: ArraySlice<UInt8>) -> Bool {
    guard title.count >= word.count else { return false }
    return (0...title.count - word.count).contains { title[$0...].starts(with: word) }
  }
}

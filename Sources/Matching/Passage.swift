internal import Source

/// A block of text by its bytes and by its words, and what was found of it as a whole.
///
/// A line may name thousands of skills; what is the same for all of them is looked for once.
struct Passage {
  let range: Range<Int>
  let tokens: Range<Int>
  /// Where the label of a line of tags ends; not yet looked for, or none.
  private var label: Int??
  private var isShouted: Bool?
  /// Whether the cues of a skill stand in the passage, for those that were asked for.
  private var cues: [(skill: Int32, stand: Bool)] = []

  init(_ range: Range<Int>, _ tokens: Range<Int>) {
    self.range = range
    self.tokens = tokens
  }

  /// Whether an offset stands in the list of a line that is a label with a list after it.
  mutating func isTagged(_ offset: Int, in bytes: [UInt8]) -> Bool {
    let found = label ?? ListContext.label(of: range, in: bytes)
    label = .some(found)
    return found.map { $0 < offset } ?? false
  }

  /// Whether the passage holds no small letter.
  mutating func isInCapitals(_ bytes: [UInt8]) -> Bool {
    if let isShouted { return isShouted }
    let found = !bytes[range].contains { ASCII.isLower($0) }
    isShouted = found
    return found
  }

  /// Whether the cues of a skill stand among the words, which is asked once for each skill.
  mutating func holds(_ skill: Int32, _ stand: (Range<Int>) -> Bool) -> Bool {
    // In a short passage looking again costs less than remembering.
    guard tokens.count > 64 else { return stand(tokens) }
    if let known = cues.first(where: { $0.skill == skill }) { return known.stand }
    let found = stand(tokens)
    cues.append((skill, found))
    return found
  }
}

/// How well a resume backs a skill that it names.
package enum ResumeLevel: String, CaseIterable, Sendable {
  /// In a line with an effect that a number measures.
  case proven
  /// In another line that tells of work, in a position's header, or in a project.
  case shown
  /// In a list of skills, a summary, schooling or elsewhere.
  case listed
}

extension Resume {
  /// The level of what stands in a range of the text.
  ///
  /// - Complexity: O(log *bullets* + log *positions* + log *sections*).
  package func level(of range: Range<Int>) -> ResumeLevel {
    let offset = range.lowerBound
    if let index = Resume.last(in: bullets, before: offset, start: \.range.lowerBound),
      bullets[index].range.contains(offset), bullets[index].findings.kind != .fragment
    {
      let findings = bullets[index].findings
      return findings.kind == .outcome && findings.metric == .result ? .proven : .shown
    }
    if let index = Resume.last(in: positions, before: offset, start: \.range.lowerBound),
      positions[index].header.contains(offset)
    {
      return .shown
    }
    if let index = Resume.last(in: sections, before: offset, start: \.range.lowerBound),
      sections[index].kind == .projects, sections[index].range.contains(offset)
    {
      return .shown
    }
    return .listed
  }

  /// The index of the last element that starts at an offset or before it.
  private static func last<Element>(
    in elements: [Element], before offset: Int, start: (Element) -> Int
  ) -> Int? {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if start(elements[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}

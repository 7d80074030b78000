internal import Matching
internal import Resumes
internal import Source

extension Resume {
  /// The most other words, and the fewest skills, of a line that is a list whatever numbers stand in
  /// it.
  private static let mostWords = 1
  private static let fewestSkills = 3

  /// Makes lines in which nearly nothing but names of skills stands fragments, as "Python 90 %, Go
  /// 80 %" is: no list shows a skill at work.
  ///
  /// - Complexity: O(*mentions* + *tokens in bullets*).
  mutating func setAsideLists(of mentions: [Mention], in text: TokenizedText) {
    var next = 0
    for index in bullets.indices where bullets[index].findings.kind != .fragment {
      let range = bullets[index].range
      while next < mentions.count, mentions[next].range.lowerBound < range.lowerBound { next += 1 }
      let inside = mentions[next...].prefix { $0.range.lowerBound < range.upperBound }
      guard inside.count >= Resume.fewestSkills else { continue }
      let words = text.tokens(in: range).count { token in
        let word = text.tokens[token].range
        return !ASCII.isDigit(text.bytes[word.lowerBound])
          && !inside.contains { $0.range.contains(word.lowerBound) }
      }
      guard words <= Resume.mostWords else { continue }
      bullets[index].findings.kind = .fragment
      bullets[index].findings.metric = .none
      bullets[index].findings.metricRange = nil
    }
  }
}

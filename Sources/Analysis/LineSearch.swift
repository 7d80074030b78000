internal import Documents
internal import Matching
internal import Resumes
internal import Source

/// Looks for phrases in the lines of a resume that tell of work.
struct LineSearch {
  private let count: Int
  private let table: PhraseTable

  /// Compiles groups of phrases; of a phrase in several groups the first has it.
  init(_ groups: [[String]]) {
    count = groups.count
    var entries: [(phrase: String, id: Int32)] = []
    for (index, words) in groups.enumerated() { entries += words.map { ($0, Int32(index)) } }
    table = PhraseTable(entries, plurals: true)
  }

  /// For each group the lines that hold a phrase of it, each once, in the order of the text.
  func search(_ reading: ResumeReading) -> [[Quote]] {
    let locator = Locator(reading.document)
    var lines = [[Quote]](repeating: [], count: count)
    for bullet in reading.resume.bullets where bullet.findings.kind != .fragment {
      let tokens = reading.text.tokens(in: bullet.range)
      var seen: Set<Int32> = []
      for match in table.matches(in: reading.text, tokens: tokens)
      where seen.insert(match.id).inserted {
        lines[Int(match.id)].append(locator.quote(bullet.range))
      }
    }
    return lines
  }
}

package import Lexicon
internal import Matching
internal import Source

/// Takes job titles apart: level, family, core occupation, and what narrows it.
package struct TitleReader: Sendable {
  let tables: TitleTables

  /// Compiles the word lists of `titles/`.
  ///
  /// - Complexity: O(bytes of the lists).
  package init(titles: WordLists) { tables = TitleTables(titles) }

  /// The parts of a title.
  ///
  /// - Complexity: O(*words*).
  package func parts(of title: String) -> TitleParts {
    parts(of: TitleText(Array(title.utf8), tables))
  }

  /// The parts of a title whose words are found.
  func parts(of title: TitleText) -> TitleParts {
    var marks = [TitleMark](repeating: [], count: title.text.tokens.count)
    let seniority = TitleLevels.read(title, tables, &marks)
    let head = TitleHead(title, marks)
    let base = TitleBase(title, head, &marks, tables)
    return TitleParts(
      seniority: seniority, family: TitleFamily.name(title, head, seniority, tables),
      base: base.text, specialty: base.specialty)
  }

  /// Whether a line names an occupation and could be a posting's title.
  func isTitle(_ line: String) -> Bool {
    let text = TokenizedText(TitleText.folded(Array(line.utf8)))
    guard (1...14).contains(text.tokens.count) else { return false }
    var leads = false
    var isField = false
    for match in tables.occupations.matches(in: text, tokens: text.tokens.indices) {
      switch tables.occupationKinds[Int(match.id)] {
      case .engineering, .management, .other: return true
      case .leading: leads = true
      case .field: isField = true
      }
    }
    return leads && isField
  }
}

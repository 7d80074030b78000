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
    let title = TitleText(title)
    let levels = TitleLevels(title, tables)
    let head = TitleHead(title, levels, tables)
    let base = TitleBase(title, head, levels, tables)
    return TitleParts(
      seniority: levels.seniority, family: TitleFamily.name(title, head, levels, tables),
      base: base.text, specialty: base.specialty)
  }

  /// Whether a line names an occupation and could be a posting's title.
  package func isTitle(_ line: String) -> Bool {
    let title = TitleText(line)
    guard (1...14).contains(title.text.tokens.count) else { return false }
    let kinds = tables.occupations.matches(
      in: title.text, tokens: title.text.tokens.indices
    ).map { tables.occupationKinds[Int($0.id)] }
    return kinds.contains { $0 == .engineering || $0 == .management || $0 == .other }
      || (kinds.contains(.leading) && kinds.contains(.field))
  }
}

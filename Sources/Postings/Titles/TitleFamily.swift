internal import Matching

/// Finds the family of a title.
enum TitleFamily {
  /// The family's id, `other` where none fits.
  static func name(
    _ title: TitleText, _ head: TitleHead, _ levels: TitleLevels, _ tables: TitleTables
  ) -> String {
    let all = families(title.text.tokens.indices, title, tables)
    guard let segment = head.segment else { return all.contains("ml") ? "ml" : "other" }
    let start = title.segments[segment].tokens.lowerBound
    let near = families(start..<head.tokens.upperBound, title, tables)
    switch head.kind {
    case .engineering: return engineering(near, all, isArchitect: isArchitect(title, head))
    case .management: return management(near, all, levels)
    case .other: return other(near, all, title, head)
    case .leading, .field:
      let led = ["engineering-manager", "product-manager", "security"].first { all.contains($0) }
      if let led { return led }
      let leads = levels.seniority.rank >= Seniority.principal.rank
      let named = title.text.folded(head.tokens.upperBound - 1)
      if leads || named == "science" || named == "program" { return "other" }
      return engineering(near, all, isArchitect: true)
    }
  }

  /// The families whose phrases stand in some words, in order of priority.
  private static func families(
    _ tokens: Range<Int>, _ title: TitleText, _ tables: TitleTables
  ) -> [String] {
    let found = tables.families.matches(in: title.text, tokens: tokens)
      .filter { !isAside($0, title, tokens) }.map { Int($0.id) }
    return tables.familyNames.indices.filter { found.contains($0) }.map { tables.familyNames[$0] }
  }

  /// Whether a match is the word "data" by itself, which says nothing of software about data.
  private static func isAside(_ match: PhraseMatch, _ title: TitleText, _ tokens: Range<Int>)
    -> Bool
  {
    tokens == title.text.tokens.indices && match.end - match.first == 1
      && title.text.folded(match.first) == "data"
  }

  /// Words beside the occupation decide where the occupation itself says only software.
  private static func engineering(
    _ near: [String], _ all: [String], isArchitect: Bool
  ) -> String {
    let leaders = ["engineering-manager", "product-manager"]
    let own = near.first { !leaders.contains($0) }
    if let own, own != "software" { return own }
    let narrowing = [
      "security", "sre", "devops", "ml", "data", "fullstack", "backend", "frontend",
      "platform",
    ]
    if let aside = all.first(where: { narrowing.contains($0) }) { return aside }
    if own == nil, isArchitect || all.contains("other") { return "other" }
    return "software"
  }

  private static func isArchitect(_ title: TitleText, _ head: TitleHead) -> Bool {
    title.text.folded(head.tokens.lowerBound) == "architect"
  }

  private static func management(
    _ near: [String], _ all: [String], _ levels: TitleLevels
  ) -> String {
    if near.contains("engineering-manager") { return "engineering-manager" }
    if near.contains("product-manager") { return "product-manager" }
    if near.contains("data"), levels.seniority == .lead { return "data" }
    return "other"
  }

  private static func other(
    _ near: [String], _ all: [String], _ title: TitleText, _ head: TitleHead
  ) -> String {
    let noun = title.text.folded(head.tokens.lowerBound)
    let studies = noun == "scientist" || noun == "scientists"
    if all.contains("security"), !studies { return "security" }
    if near.contains("solutions"), !studies { return "solutions" }
    if near.contains("ml") { return "ml" }
    if noun == "programmer" { return "software" }
    return noun == "dba" || (noun == "administrator" && near.contains("data")) ? "data" : "other"
  }
}

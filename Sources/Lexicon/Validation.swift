package import Source

/// Checks that a lexicon holds together: what single files cannot show.
package enum Validation {
  /// Every problem of the lexicon, told under the file that holds it.
  ///
  /// - Parameters:
  ///   - lexicon: The lexicon after all merging.
  ///   - files: Where ids stand, as ``LexiconFolder/Contents/files`` gives it.
  /// - Returns: The problems, empty where all is well.
  package static func problems(of lexicon: Lexicon, files: [String: String]) -> [Problem] {
    spellings(lexicon, files) + references(lexicon, files) + cycles(lexicon, files)
      + roles(lexicon, files) + wordLists(lexicon, files)
  }

  /// A spelling with case, hyphens and doubled spaces made alike, as the matcher sees it.
  static func folded(_ spelling: String) -> String {
    String(
      decoding: ASCII.lowercased(spelling.utf8).map { $0 == UInt8(ascii: "-") ? ASCII.space : $0 },
      as: UTF8.self)
  }

  private static func spellings(_ lexicon: Lexicon, _ files: [String: String]) -> [Problem] {
    var owner: [String: String] = [:]
    var problems: [Problem] = []
    for skill in lexicon.skills {
      let file = files["skill:" + skill.id]
      for spelling in skill.spellings {
        guard let other = owner.updateValue(skill.id, forKey: folded(spelling)) else { continue }
        problems.append(
          Problem("the spelling \"\(spelling)\" of \(skill.id) belongs to \(other) too", path: file)
        )
      }
      let governed = Set(skill.spellings.map(folded))
      for form in skill.forms where !governed.contains(folded(form)) {
        problems.append(
          Problem(
            "the form \"\(form)\" of \(skill.id) is neither its name nor an alias", path: file))
      }
      if skill.ambiguity != .none, skill.good.isEmpty || skill.bad.isEmpty {
        problems.append(
          Problem(
            "\(skill.id) is ambiguous and has no good or no bad example", path: file,
            hint: "add lines under \"good\" and \"bad\""))
      }
    }
    return problems
  }

  private static func references(_ lexicon: Lexicon, _ files: [String: String]) -> [Problem] {
    let ids = Set(lexicon.skills.map(\.id))
    var problems: [Problem] = []
    for skill in lexicon.skills {
      for id in skill.implies + skill.related where !ids.contains(id) || id == skill.id {
        problems.append(unknown(id, of: skill.id, among: ids, path: files["skill:" + skill.id]))
      }
    }
    return problems
  }

  private static func unknown(
    _ id: String, of owner: String, among ids: Set<String>, path: String?
  ) -> Problem {
    Problem(
      "\(owner) names the skill \"\(id)\", which \(id == owner ? "is itself" : "is unknown")",
      path: path,
      hint: NearestSpelling.of(id, among: ids.sorted()).map { "did you mean \"\($0)\"?" })
  }

  private static func cycles(_ lexicon: Lexicon, _ files: [String: String]) -> [Problem] {
    var implied: [String: [String]] = [:]
    for skill in lexicon.skills { implied[skill.id] = skill.implies }
    return lexicon.skills.compactMap { skill in
      var seen: Set<String> = []
      var open = skill.implies
      while let id = open.popLast() {
        if id == skill.id {
          return Problem("\(skill.id) implies itself in a circle", path: files["skill:" + skill.id])
        }
        if seen.insert(id).inserted { open += implied[id] ?? [] }
      }
      return nil
    }
  }

  private static func roles(_ lexicon: Lexicon, _ files: [String: String]) -> [Problem] {
    let ids = Set(lexicon.skills.map(\.id))
    let roleIDs = Set(lexicon.roles.map(\.id))
    var problems: [Problem] = []
    for role in lexicon.roles {
      let file = files["role:" + role.id]
      var seen: Set<String> = []
      for (id, _) in role.skills.all where !seen.insert(id).inserted {
        problems.append(Problem("\(role.id) names the skill \"\(id)\" twice", path: file))
      }
      for id in role.skills.all.map(\.skill) + role.roadmap.flatMap(\.skills)
      where !ids.contains(id) {
        problems.append(unknown(id, of: role.id, among: ids, path: file))
      }
      for id in role.next where !roleIDs.contains(id) {
        problems.append(
          Problem("\(role.id) names the onward role \"\(id)\", which is unknown", path: file))
      }
    }
    return problems
  }

  private static func wordLists(_ lexicon: Lexicon, _ files: [String: String]) -> [Problem] {
    func missing(_ wanted: [String], _ lists: WordLists, _ folder: String) -> [Problem] {
      let have = Set(lists.lists.map(\.id))
      return wanted.filter { !have.contains($0) }.map {
        Problem("the word list \"\($0)\" is missing from \(folder)/")
      }
    }
    return missing(WordLists.titleIDs, lexicon.titles, "titles")
      + missing(WordLists.wordingIDs, lexicon.wording, "wording")
  }
}

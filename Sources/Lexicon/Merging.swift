extension Lexicon {
  /// The lexicon with a user's own laid over it.
  ///
  /// A skill or role of the same id replaces the built-in one whole; others are added. A word list
  /// of the same id gains the user's words group by group and loses those under `drop`.
  package func merging(_ other: Lexicon) -> Lexicon {
    var result = self
    result.skills = SkillList(Lexicon.overlay(Array(skills), Array(other.skills), id: \.id))
    result.roles = Lexicon.overlay(roles, other.roles, id: \.id)
    if other.common != CommonLexicon() { result.common = other.common }
    result.titles = titles.merging(other.titles)
    result.wording = wording.merging(other.wording)
    result.version = version + "+"
    return result
  }

  private static func overlay<Element>(
    _ base: [Element], _ other: [Element], id: (Element) -> String
  ) -> [Element] {
    let replaced = Set(other.map(id))
    return (base.filter { !replaced.contains(id($0)) } + other).sorted { id($0) < id($1) }
  }
}

extension WordLists {
  func merging(_ other: WordLists) -> WordLists {
    var result = lists
    for list in other.lists {
      if let index = result.firstIndex(where: { $0.id == list.id }) {
        result[index] = result[index].merging(list)
      } else {
        result.append(list)
      }
    }
    return WordLists(result)
  }
}

extension WordList {
  func merging(_ other: WordList) -> WordList {
    var result = self
    for group in other.groups {
      guard let index = result.groups.firstIndex(where: { $0.id == group.id }) else {
        result.groups.append(group)
        continue
      }
      var merged = result.groups[index]
      merged.words = merged.words.filter { !group.drop.contains($0) }
      merged.words += group.words.filter { !merged.words.contains($0) }
      if !group.note.isEmpty { merged.note = group.note }
      result.groups[index] = merged
    }
    return result
  }
}

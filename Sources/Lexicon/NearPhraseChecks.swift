internal import Source

extension Validation {
  /// A phrase that says nearly the same as a skill.
  private struct Phrase {
    var skill: Skill
    var text: String
    var folded: [UInt8]
  }

  /// Near phrases that are some skill's own spelling, or stand twice.
  static func nearPhrases(_ list: SkillList, _ places: LexiconPlaces) -> [Problem] {
    let phrases = list.withNear.map { list[$0] }.flatMap { skill in
      skill.near.map { Phrase(skill: skill, text: $0, folded: Array(folded($0).utf8)) }
    }
    return spelled(phrases, list, places) + repeated(phrases, places)
  }

  /// Told at the phrase where its line is known, else at the skill whose name it is.
  private static func spelled(
    _ phrases: [Phrase], _ list: SkillList, _ places: LexiconPlaces
  ) -> [Problem] {
    var wanted: [Int: [Phrase]] = [:]
    for phrase in phrases { wanted[phrase.folded.count, default: []].append(phrase) }
    var problems: [Problem] = []
    var skill = 0
    var line = list.spellings.lowerBound
    for index in list.spellings where list.bytes[index] == ASCII.lineFeed {
      if index == line { skill += 1 }
      for phrase in wanted[index - line] ?? []
      where SpellingNeighbours.isSame(phrase.folded, list.bytes[line..<index]) {
        let key = LexiconLayer.Kind.skills.key(phrase.skill.id)
        let other = list.id(skill)
        let otherKey = LexiconLayer.Kind.skills.key(other)
        let isKnown = places.has(key, ["near", phrase.text]) || !places.has(otherKey)
        problems.append(
          places.problem(
            "the near phrase \"\(phrase.text)\" of \(phrase.skill.id) is a name of \(other)",
            of: isKnown ? key : otherKey, at: isKnown ? ["near", phrase.text] : []))
      }
      line = index + 1
    }
    return problems
  }

  private static func repeated(_ phrases: [Phrase], _ places: LexiconPlaces) -> [Problem] {
    var owners: [[UInt8]: Phrase] = [:]
    return phrases.compactMap { phrase in
      guard let other = owners.updateValue(phrase, forKey: phrase.folded) else { return nil }
      let key = LexiconLayer.Kind.skills.key(phrase.skill.id)
      let isKnown = places.has(key, ["near", phrase.text])
      let (one, two) = isKnown ? (phrase, other) : (other, phrase)
      return places.problem(
        "the near phrase \"\(one.text)\" of \(one.skill.id) stands under \(two.skill.id) too",
        of: LexiconLayer.Kind.skills.key(one.skill.id), at: ["near", one.text])
    }
  }
}

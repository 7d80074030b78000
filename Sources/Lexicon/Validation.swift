package import Source

/// Checks that a lexicon holds together: what single files cannot show.
package enum Validation {
  /// Every problem of the lexicon, told at the line that is to blame where that is known.
  ///
  /// - Parameters:
  ///   - lexicon: The lexicon after all merging.
  ///   - places: Where entries stand. Only what they touch is checked: the embedded lexicon was
  ///     checked by the build. All is where none are known.
  /// - Returns: The problems, empty where all is well.
  package static func problems(of lexicon: Lexicon, places: LexiconPlaces) -> [Problem] {
    let list = lexicon.skills
    let touched =
      places.isEmpty ? Array(list.indices) : places.ids(.skills).compactMap(list.index(ofID:))
    let skills = touched.map { list[$0] }
    return empty(skills, places) + longCues(skills, places)
      + spellings(SpellingNeighbours.of(touched, in: list).map { list[$0] }, places)
      + nearPhrases(list, places) + forms(skills, places) + references(skills, list, places)
      + circles(skills, list, places)
      + roles(lexicon, places) + wordLists(lexicon, places)
  }

  /// A spelling with case, hyphens and doubled spaces made alike, as the matcher sees it.
  static func folded(_ spelling: String) -> String {
    String(
      decoding: ASCII.lowercased(spelling.utf8).map { $0 == UInt8(ascii: "-") ? ASCII.space : $0 },
      as: UTF8.self)
  }

  private static func key(_ skill: Skill) -> String { LexiconLayer.Kind.skills.key(skill.id) }

  /// Where a spelling of a skill stands in its entry.
  private static func trail(_ spelling: String, of skill: Skill) -> [String] {
    spelling == skill.name ? ["name"] : ["aliases", spelling]
  }

  /// Spellings that no text can hold, as they have no word.
  private static func empty(_ skills: [Skill], _ places: LexiconPlaces) -> [Problem] {
    skills.flatMap { skill in
      skill.spellings.filter { !$0.utf8.contains(where: ASCII.isWord) }.map { spelling in
        places.problem(
          "the spelling \"\(Display.escaped(spelling))\" of \(skill.id) has no word",
          of: key(skill), at: trail(spelling, of: skill),
          hint: "a spelling has a letter or a digit at least")
      }
    }
  }

  /// Cues that are too long to look for.
  private static func longCues(_ skills: [Skill], _ places: LexiconPlaces) -> [Problem] {
    skills.flatMap { skill in
      let cues = skill.cues
      let lists = [cues.near, cues.before, cues.after, cues.notBefore, cues.notAfter]
      return lists.joined().filter { $0.utf8.count > CueMark.longest }.map { cue in
        places.problem(
          "a cue of \(skill.id) has \(Numbers.grouped(cue.utf8.count)) bytes", of: key(skill),
          at: ["cues"], hint: "a cue is a word or some, of at most \(CueMark.longest) bytes")
      }
    }
  }

  private static func spellings(_ skills: [Skill], _ places: LexiconPlaces) -> [Problem] {
    var owners: [String: (skill: Skill, spelling: String)] = [:]
    var problems: [Problem] = []
    for skill in skills {
      for spelling in skill.spellings {
        guard let other = owners.updateValue((skill, spelling), forKey: folded(spelling)) else {
          continue
        }
        problems.append(shared((skill, spelling), other, places))
      }
    }
    return problems
  }

  /// A spelling of two skills, told at the one whose line is known.
  private static func shared(
    _ one: (skill: Skill, spelling: String), _ two: (skill: Skill, spelling: String),
    _ places: LexiconPlaces
  ) -> Problem {
    var (one, two) = (one, two)
    let knowsOne = places.has(key(one.skill), trail(one.spelling, of: one.skill))
    let knowsTwo = places.has(key(two.skill), trail(two.spelling, of: two.skill))
    if !knowsOne, knowsTwo { swap(&one, &two) }
    guard one.skill.id != two.skill.id else {
      return places.problem(
        "the spelling \"\(one.spelling)\" of \(one.skill.id) stands there twice; capitals and "
          + "hyphens make no difference", of: key(one.skill),
        at: trail(one.spelling, of: one.skill))
    }
    let place =
      knowsOne && knowsTwo
      ? places.name(of: key(two.skill), trail(two.spelling, of: two.skill)) : "built in"
    return places.problem(
      "the spelling \"\(one.spelling)\" of \(one.skill.id) belongs to \(two.skill.id) too (\(place))",
      of: key(one.skill), at: trail(one.spelling, of: one.skill),
      hint: "leave it to one of them: \"drop\" takes a spelling away")
  }

  private static func forms(_ skills: [Skill], _ places: LexiconPlaces) -> [Problem] {
    var problems: [Problem] = []
    for skill in skills {
      let governed = Set(skill.spellings.map(folded))
      for form in skill.forms where !governed.contains(folded(form)) {
        problems.append(
          places.problem(
            "the form \"\(form)\" of \(skill.id) is neither its name nor an alias", of: key(skill),
            at: ["forms", form]))
      }
      if skill.ambiguity != .none, skill.good.isEmpty || skill.bad.isEmpty {
        problems.append(
          places.problem(
            "\(skill.id) is ambiguous and has no good or no bad example", of: key(skill),
            hint: "add lines under \"good\" and \"bad\""))
      }
    }
    return problems
  }

  private static func references(
    _ skills: [Skill], _ all: SkillList, _ places: LexiconPlaces
  ) -> [Problem] {
    var problems: [Problem] = []
    for skill in skills {
      for (name, list) in [("implies", skill.implies), ("related", skill.related)] {
        for id in list where id == skill.id || all.index(ofID: id) == nil {
          problems.append(unknown(id, of: skill.id, key(skill), [name, id], all, places))
        }
      }
    }
    return problems
  }

  private static func unknown(
    _ id: String, of owner: String, _ key: String, _ trail: [String], _ all: SkillList,
    _ places: LexiconPlaces
  ) -> Problem {
    let nearest = id == owner ? nil : NearestSpelling.of(id, among: all.indices.map(all.id))
    return places.problem(
      "\(owner) names the skill \"\(id)\", which \(id == owner ? "is itself" : "is unknown")",
      of: key, at: trail,
      hint: id == owner ? "leave it out" : nearest.map { "did you mean \"\($0)\"?" })
  }

  private static func circles(
    _ skills: [Skill], _ all: SkillList, _ places: LexiconPlaces
  ) -> [Problem] {
    skills.compactMap { skill in
      var seen: Set<String> = []
      var open = skill.implies.map { [skill.id, $0] }
      while let way = open.popLast() {
        // That it names itself outright is told already.
        guard let id = way.last, way != [id, id] else { continue }
        if id == skill.id {
          return places.problem(
            "\(id) implies itself in a circle: " + way.joined(separator: " -> "), of: key(skill),
            at: ["implies", way[1]])
        }
        guard seen.insert(id).inserted, let index = all.index(ofID: id) else { continue }
        open += all[index].implies.map { way + [$0] }
      }
      return nil
    }
  }

  private static func roles(_ lexicon: Lexicon, _ places: LexiconPlaces) -> [Problem] {
    let roleIDs = lexicon.roles.map(\.id)
    let all = lexicon.skills
    var problems: [Problem] = []
    for role in lexicon.roles {
      let key = LexiconLayer.Kind.roles.key(role.id)
      guard places.isEmpty || places.has(key) else { continue }
      var seen: Set<String> = []
      for (id, tier) in role.skills.all {
        let trail = ["skills", tier.rawValue, id]
        if !seen.insert(id).inserted {
          problems.append(
            places.problem("\(role.id) names the skill \"\(id)\" twice", of: key, at: trail))
        }
        if all.index(ofID: id) == nil {
          problems.append(unknown(id, of: role.id, key, trail, all, places))
        }
      }
      for phase in role.roadmap {
        for id in phase.skills where all.index(ofID: id) == nil {
          let trail = ["roadmap", phase.phase, "skills", id]
          problems.append(unknown(id, of: role.id, key, trail, all, places))
        }
      }
      for id in role.next where !roleIDs.contains(id) {
        problems.append(
          places.problem(
            "\(role.id) names the onward role \"\(id)\", which is unknown", of: key,
            at: ["next", id],
            hint: NearestSpelling.of(id, among: roleIDs).map { "did you mean \"\($0)\"?" }))
      }
    }
    return problems
  }

  private static func wordLists(_ lexicon: Lexicon, _ places: LexiconPlaces) -> [Problem] {
    func check(_ wanted: [String], _ lists: WordLists, _ kind: LexiconLayer.Kind) -> [Problem] {
      let have = lists.ids
      let missing = wanted.filter { !have.contains($0) }.map {
        Problem("the word list \"\($0)\" is missing from \(kind.rawValue)/")
      }
      return missing
        + have.filter { !wanted.contains($0) }.map { id in
          places.problem(
            "nothing asks for the \(kind.entry) \"\(id)\"", of: kind.key(id),
            hint: NearestSpelling.of(id, among: wanted).map { "did you mean \"\($0)\"?" }
              ?? "one of: " + wanted.sorted().joined(separator: ", "))
        }
    }
    return check(WordLists.titleIDs, lexicon.titles, .titles)
      + check(WordLists.wordingIDs, lexicon.wording, .wording)
  }
}

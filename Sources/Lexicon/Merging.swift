package import Source

/// Lays layers over a lexicon, one after another, and keeps what they changed and what is wrong.
package struct LexiconMerger: Sendable {
  package internal(set) var lexicon: Lexicon
  package private(set) var changes: [LexiconChange] = []
  package private(set) var problems: [Problem] = []
  /// Where the entries of all layers stand.
  package private(set) var places = LexiconPlaces()

  package init(_ base: Lexicon) { lexicon = base }

  /// Lays a layer over what is there.
  package mutating func lay(_ layer: LexiconLayer) {
    places.add(layer.places)
    laySkills(layer)
    layRoles(layer)
    if let common = layer.common { lexicon.common = common }
    lexicon.titles = lay(layer.titles, over: lexicon.titles, .titles)
    lexicon.wording = lay(layer.wording, over: lexicon.wording, .wording)
    if !lexicon.version.hasSuffix("+") { lexicon.version += "+" }
  }

  private mutating func laySkills(_ layer: LexiconLayer) {
    var changed: [String: Skill?] = [:]
    var gone: Set<String> = []
    for dropped in layer.droppedSkills {
      guard lexicon.skills.index(ofID: dropped.id) != nil, gone.insert(dropped.id).inserted else {
        unknown(dropped, .skills, among: lexicon.skills.indices.map(lexicon.skills.id))
        continue
      }
      changed.updateValue(nil, forKey: dropped.id)
      let losers = roles(naming: dropped.id)
      let detail = losers.isEmpty ? "" : "lost by " + losers.joined(separator: ", ")
      note(.drops, .skills, dropped.id, detail, dropped.place)
    }
    if !gone.isEmpty { forget(gone, &changed) }
    for entry in layer.skills {
      switch entry {
      case .whole(let skill):
        let known = self.skill(skill.id, changed) != nil
        changed[skill.id] = skill
        note(known ? .replaces : .adds, .skills, skill.id)
      case .edit(let edit):
        guard let skill = skill(edit.id, changed) else {
          unknown(edit.id, .skills, among: lexicon.skills.indices.map(lexicon.skills.id))
          continue
        }
        changed[edit.id] = edit.applied(to: skill) { report(.skills, edit.id, $0, $1, $2) }
        note(.extends, .skills, edit.id)
      }
    }
    if !changed.isEmpty { lexicon.skills = lexicon.skills.replacing(changed) }
  }

  /// The skill of an id as far as it has changed.
  private func skill(_ id: String, _ changed: [String: Skill?]) -> Skill? {
    if let skill = changed[id] { return skill }
    return lexicon.skills.index(ofID: id).map { lexicon.skills[$0] }
  }

  /// The roles that name a skill, each with its tier.
  private func roles(naming id: String) -> [String] {
    lexicon.roles.compactMap { role in
      role.skills.all.first { $0.skill == id }.map { "\(role.id) (\($0.tier.rawValue))" }
    }
  }

  /// Takes dropped skills out of the skills and roles under the layer.
  private mutating func forget(_ gone: Set<String>, _ changed: inout [String: Skill?]) {
    for var skill in lexicon.skills where !gone.contains(skill.id) {
      guard (skill.implies + skill.related).contains(where: gone.contains) else { continue }
      skill.implies.removeAll(where: gone.contains)
      skill.related.removeAll(where: gone.contains)
      changed[skill.id] = skill
    }
    for index in lexicon.roles.indices {
      lexicon.roles[index].skills.core.removeAll(where: gone.contains)
      lexicon.roles[index].skills.common.removeAll(where: gone.contains)
      lexicon.roles[index].skills.supporting.removeAll(where: gone.contains)
      for phase in lexicon.roles[index].roadmap.indices {
        lexicon.roles[index].roadmap[phase].skills.removeAll(where: gone.contains)
      }
    }
  }

  /// Notes a change, at the entry of its id or where it is told.
  mutating func note(
    _ verb: LexiconChange.Verb, _ kind: LexiconLayer.Kind, _ id: String, _ detail: String = "",
    _ told: Problem? = nil
  ) {
    let place = places.place(of: kind.key(id))
    changes.append(
      LexiconChange(
        verb: verb, kind: kind, id: id, detail: detail, path: told?.path ?? place?.path,
        position: told?.position ?? place?.position))
  }

  /// Notes a problem with an entry.
  mutating func report(
    _ kind: LexiconLayer.Kind, _ id: String, _ message: String, _ trail: [String], _ hint: String?
  ) {
    problems.append(places.problem(message, of: kind.key(id), at: trail, hint: hint))
  }

  /// Notes that an entry changes something that is not there.
  mutating func unknown(_ id: String, _ kind: LexiconLayer.Kind, among ids: [String]) {
    report(
      kind, id, "there is no \(kind.entry) \"\(Display.escaped(id))\" to extend", ["id"],
      NearestSpelling.of(id, among: ids).map { "did you mean \"\($0)\"?" }
        ?? "without \"extends\" the entry is a new \(kind.entry)")
  }

  /// Notes that something is dropped that is not there.
  mutating func unknown(
    _ dropped: LexiconLayer.Dropped, _ kind: LexiconLayer.Kind, among ids: [String]
  ) {
    var problem = dropped.place
    problem.message = "there is no \(kind.entry) \"\(Display.escaped(dropped.id))\" to drop"
    problem.hint =
      NearestSpelling.of(dropped.id, among: ids).map { "did you mean \"\($0)\"?" }
      ?? "see: vitae lexicon list --all"
    problems.append(problem)
  }
}

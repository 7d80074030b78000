internal import Source

/// What an entry with `"extends": true` changes in a role.
struct RoleEdit: Equatable, Sendable {
  var id: String
  var name: String?
  var family: String?
  var focus: String?
  var rationale: String?
  var market: Market?
  /// The lists whose words, signals and phases are added; one of a known signal or phase replaces it.
  var added: RoleLexicon
  /// The lists whose words are taken away.
  var dropped: RoleLexicon
  var droppedProof: [String] = []
  var droppedPhases: [String] = []

  /// The role with the changes; what cannot be taken away is reported at its keys and word.
  func applied(
    to role: RoleLexicon, report: (_ message: String, _ trail: [String], _ hint: String?) -> Void
  ) -> RoleLexicon {
    var result = role
    // A skill stands in one tier: naming it in another moves it.
    let moved = Set(added.skills.all.map(\.skill))
    result.skills.core.removeAll { moved.contains($0) && !added.skills.core.contains($0) }
    result.skills.common.removeAll { moved.contains($0) && !added.skills.common.contains($0) }
    result.skills.supporting.removeAll {
      moved.contains($0) && !added.skills.supporting.contains($0)
    }
    ListField.edit(RoleLexicon.lists, of: &result, adding: added, dropping: dropped) {
      list, word, nearest in
      var hint = nearest.map { "did you mean \"\($0)\"?" }
      if list.keys[0] == "skills", let tier = role.skills.all.first(where: { $0.skill == word }) {
        hint = "it is in \(tier.tier.rawValue)"
      }
      missing(word, list.keys, hint, report)
    }
    replace(&result.proof, by: added.proof, without: droppedProof, "proof", \.signal, report)
    replace(&result.roadmap, by: added.roadmap, without: droppedPhases, "roadmap", \.phase, report)
    if let name { result.name = name }
    if let family { result.family = family }
    if let focus { result.focus = focus }
    if let rationale { result.rationale = rationale }
    if let market { result.market = market }
    return result
  }

  private func replace<Element>(
    _ items: inout [Element], by added: [Element], without dropped: [String], _ key: String,
    _ name: KeyPath<Element, String>, _ report: (String, [String], String?) -> Void
  ) {
    for word in dropped {
      if let index = items.firstIndex(where: { $0[keyPath: name] == word }) {
        items.remove(at: index)
      } else {
        let names = items.map { $0[keyPath: name] }
        let nearest = NearestSpelling.of(word, among: names)
        missing(word, [key], nearest.map { "did you mean \"\($0)\"?" }, report)
      }
    }
    for item in added {
      if let index = items.firstIndex(where: { $0[keyPath: name] == item[keyPath: name] }) {
        items[index] = item
      } else {
        items.append(item)
      }
    }
  }

  private func missing(
    _ word: String, _ keys: [String], _ hint: String?,
    _ report: (String, [String], String?) -> Void
  ) {
    let key = keys.joined(separator: ".")
    report(
      "\(id) has no \"\(Display.escaped(word))\" under \(key)", ["drop"] + keys + [word], hint)
  }
}

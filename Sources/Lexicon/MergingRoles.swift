internal import Source

extension LexiconMerger {
  mutating func layRoles(_ layer: LexiconLayer) {
    for dropped in layer.droppedRoles {
      guard let index = lexicon.roles.firstIndex(where: { $0.id == dropped.id }) else {
        unknown(dropped, .roles, among: lexicon.roles.map(\.id))
        continue
      }
      lexicon.roles.remove(at: index)
      let losers = lexicon.roles.filter { $0.next.contains(dropped.id) }.map(\.id)
      for place in lexicon.roles.indices {
        lexicon.roles[place].next.removeAll { $0 == dropped.id }
      }
      let detail = losers.isEmpty ? "" : "no longer next after " + losers.joined(separator: ", ")
      note(.drops, .roles, dropped.id, detail, dropped.place)
    }
    for entry in layer.roles {
      switch entry {
      case .whole(let role):
        if let index = lexicon.roles.firstIndex(where: { $0.id == role.id }) {
          lexicon.roles[index] = role
          note(.replaces, .roles, role.id)
        } else {
          lexicon.roles.append(role)
          note(.adds, .roles, role.id)
        }
      case .edit(let edit):
        guard let index = lexicon.roles.firstIndex(where: { $0.id == edit.id }) else {
          unknown(edit.id, .roles, among: lexicon.roles.map(\.id))
          continue
        }
        lexicon.roles[index] = edit.applied(to: lexicon.roles[index]) {
          report(.roles, edit.id, $0, $1, $2)
        }
        note(.extends, .roles, edit.id)
      }
    }
    lexicon.roles.sort { $0.id < $1.id }
  }

  /// The lists of a folder with those of a layer laid over them.
  mutating func lay(
    _ edits: [WordListEdit], over base: WordLists, _ kind: LexiconLayer.Kind
  ) -> WordLists {
    guard !edits.isEmpty else { return base }
    var lists = base.lists
    for edit in edits {
      guard let index = lists.firstIndex(where: { $0.id == edit.list.id }) else {
        lists.append(edit.whole)
        note(.adds, kind, edit.list.id)
        continue
      }
      let old = lists[index]
      lists[index] = edit.applied(to: old) { report(kind, edit.list.id, $0, $1, $2) }
      note(
        edit.extends ? .extends : .replaces, kind, edit.list.id,
        LexiconMerger.difference(old, lists[index]))
    }
    return WordLists(lists)
  }

  /// How many words one list has that the other has not, both ways.
  private static func difference(_ old: WordList, _ new: WordList) -> String {
    func words(_ list: WordList) -> Set<String> {
      Set(list.groups.flatMap { group in group.words.map { group.id + "\t" + $0 } })
    }
    let before = words(old)
    let after = words(new)
    return "+" + Numbers.count(after.subtracting(before).count, "word") + ", -"
      + Numbers.count(before.subtracting(after).count, "word")
  }
}

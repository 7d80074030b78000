internal import Source

/// A word list of a file, and how it lies over the one of the same id.
struct WordListEdit: Equatable, Sendable {
  var list: WordList
  /// Whether the groups under it that it does not name stay.
  var extends = true
  /// The groups whose words take the place of those under them.
  var replacedGroups: Set<String> = []
  var droppedGroups: [String] = []

  /// The list as it is without another under it.
  var whole: WordList {
    var result = list
    for index in result.groups.indices { result.groups[index].drop = [] }
    return result
  }

  /// The list under it with the changes; what cannot be taken away is reported.
  func applied(
    to base: WordList, report: (_ message: String, _ trail: [String], _ hint: String?) -> Void
  ) -> WordList {
    var result = extends ? base : WordList(id: base.id, summary: base.summary, groups: [])
    if !list.summary.isEmpty { result.summary = list.summary }
    for id in droppedGroups {
      if let index = result.groups.firstIndex(where: { $0.id == id }) {
        result.groups.remove(at: index)
      } else {
        let nearest = NearestSpelling.of(id, among: result.groups.map(\.id))
        report(
          "\(list.id) has no group \"\(Display.escaped(id))\"", ["drop", id],
          nearest.map { "did you mean \"\($0)\"?" })
      }
    }
    for group in list.groups { merge(group, into: &result, report) }
    level(&result, report)
    return result
  }

  /// Gives words their levels; those of words that are gone go with them.
  private func level(
    _ result: inout WordList,
    _ report: (_ message: String, _ trail: [String], _ hint: String?) -> Void
  ) {
    let words = result.groups.flatMap(\.words)
    result.levels.removeAll { !words.contains($0.word) }
    for level in list.levels {
      guard words.contains(level.word) else {
        let nearest = NearestSpelling.of(level.word, among: words)
        report(
          "\(list.id) has no \"\(Display.escaped(level.word))\"",
          ["levels", level.level, level.word],
          nearest.map { "did you mean \"\($0)\"?" } ?? "add it to the words of a group first")
        continue
      }
      result.levels.removeAll { $0.word == level.word }
      result.levels.append(level)
    }
  }

  private func merge(
    _ group: WordGroup, into result: inout WordList,
    _ report: (_ message: String, _ trail: [String], _ hint: String?) -> Void
  ) {
    let index = result.groups.firstIndex { $0.id == group.id }
    var merged = index.map { result.groups[$0] } ?? WordGroup(id: group.id, words: [])
    if replacedGroups.contains(group.id) { merged.words = [] }
    for word in group.drop {
      if let place = merged.words.firstIndex(of: word) {
        merged.words.remove(at: place)
      } else {
        let nearest = NearestSpelling.of(word, among: merged.words)
        report(
          "the group \"\(group.id)\" of \(list.id) has no \"\(Display.escaped(word))\"",
          ["groups", group.id, "drop", word], nearest.map { "did you mean \"\($0)\"?" })
      }
    }
    for word in group.words where !merged.words.contains(word) { merged.words.append(word) }
    if !group.note.isEmpty { merged.note = group.note }
    if let index { result.groups[index] = merged } else { result.groups.append(merged) }
  }
}

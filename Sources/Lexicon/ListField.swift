internal import Source

/// A list of strings in a skill or role, and the keys under which a file has it.
struct ListField<Root: Sendable>: Sendable {
  let keys: [String]
  let path: any WritableKeyPath<Root, [String]> & Sendable

  init(_ keys: String..., path: any WritableKeyPath<Root, [String]> & Sendable) {
    self.keys = keys
    self.path = path
  }
}

extension Skill {
  /// All lists of a skill.
  static let lists: [ListField<Skill>] = [
    ListField("aliases", path: \.aliases), ListField("forms", path: \.forms),
    ListField("cues", "near", path: \.cues.near), ListField("cues", "before", path: \.cues.before),
    ListField("cues", "after", path: \.cues.after),
    ListField("cues", "notBefore", path: \.cues.notBefore),
    ListField("cues", "notAfter", path: \.cues.notAfter), ListField("good", path: \.good),
    ListField("bad", path: \.bad), ListField("implies", path: \.implies),
    ListField("related", path: \.related), ListField("near", path: \.near),
  ]
}

extension RoleLexicon {
  /// All lists of a role that hold plain strings.
  static let lists: [ListField<RoleLexicon>] = [
    ListField("aliases", path: \.aliases), ListField("titles", path: \.titles),
    ListField("alsoCalled", path: \.alsoCalled), ListField("bestFor", path: \.bestFor),
    ListField("deliverables", path: \.deliverables), ListField("tools", path: \.tools),
    ListField("dayToDay", path: \.dayToDay), ListField("next", path: \.next),
    ListField("skills", "core", path: \.skills.core),
    ListField("skills", "common", path: \.skills.common),
    ListField("skills", "supporting", path: \.skills.supporting),
    ListField("emphasis", path: \.emphasis),
  ]
}

extension ListField {
  /// Reads all lists of an object, those under the same first key from the one object there.
  static func read(
    _ lists: [ListField], _ fields: inout JSONFields, into root: inout Root,
    _ reading: inout JSONReading
  ) {
    for list in lists where list.keys.count == 1 {
      root[keyPath: list.path] = fields.strings(list.keys[0], &reading)
    }
    var outer: [String] = []
    for list in lists where list.keys.count > 1 && !outer.contains(list.keys[0]) {
      outer.append(list.keys[0])
    }
    for key in outer {
      guard let node = fields.optional(key) else { continue }
      var inner = reading.fields(of: node)
      for list in lists where list.keys.count > 1 && list.keys[0] == key {
        root[keyPath: list.path] = inner.strings(list.keys[1], &reading)
      }
      inner.finish(&reading)
    }
  }

  /// Takes away and adds the words of a list; what is not there to take away is a problem.
  static func edit(
    _ lists: [ListField], of root: inout Root, adding added: Root, dropping dropped: Root,
    problem: (_ list: ListField, _ word: String, _ nearest: String?) -> Void
  ) {
    for list in lists {
      var words = root[keyPath: list.path]
      for word in dropped[keyPath: list.path] {
        if let index = words.firstIndex(of: word) {
          words.remove(at: index)
        } else {
          problem(list, word, NearestSpelling.of(word, among: words))
        }
      }
      for word in added[keyPath: list.path] where !words.contains(word) { words.append(word) }
      root[keyPath: list.path] = words
    }
  }
}

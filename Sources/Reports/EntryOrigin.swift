internal import Lexicon
internal import Source

/// Where an entry of the lexicon comes from.
enum EntryOrigin {
  /// Whether the built-in lexicon has a part in what the entry is.
  static func isBuiltIn(_ changes: [LexiconChange]) -> Bool {
    !changes.contains { $0.verb == .adds || $0.verb == .replaces }
  }

  /// The origin in words, a line for the built-in lexicon and for each change.
  static func lines(_ changes: [LexiconChange]) -> [String] {
    let own = changes.map { change in
      let place = [change.path, change.position.map { String($0.line) }].compactMap { $0 }
      let verb =
        switch change.verb {
        case .adds: "added"
        case .extends: "extended"
        case .replaces: "replaced"
        case .drops: "dropped"
        }
      return verb + " by " + place.joined(separator: ":")
    }
    return (isBuiltIn(changes) ? ["built in"] : []) + own
  }
}

extension JSONWriter {
  /// Whether an entry is built in, and the changes that a user's files made to it.
  mutating func source(_ changes: [LexiconChange]) {
    member("builtIn", EntryOrigin.isBuiltIn(changes))
    key("changes")
    array(changes) { writer, change in
      writer.object { writer in
        writer.member("change", change.verb.rawValue)
        writer.member("path", change.path)
        writer.member("line", change.position?.line)
      }
    }
  }
}

package import Source

/// One thing that a layer did to the lexicon under it.
package struct LexiconChange: Equatable, Sendable {
  /// What was done, in the order in which it is told.
  package enum Verb: String, CaseIterable, Sendable {
    case adds, extends, replaces, drops
  }

  package var verb: Verb
  package var kind: LexiconLayer.Kind
  /// The id of the skill, role or list.
  package var id: String
  /// What else there is to know, such as the roles that lose a dropped skill; or empty.
  package var detail: String
  /// The file that says so, where it is known.
  package var path: String?
  package var position: Position?
}

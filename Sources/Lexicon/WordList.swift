/// A list of words and phrases that code asks for by its id: openers, headings, titles, cues.
package struct WordList: Equatable, Sendable {
  package var id: String
  /// What the list is for, in one sentence.
  package var summary: String
  package var groups: [WordGroup]
  /// The words whose findings have a severity of their own.
  package var levels: [WordLevel] = []

  package init(id: String, summary: String, groups: [WordGroup]) {
    self.id = id
    self.summary = summary
    self.groups = groups
  }

  /// The words of one group, empty where the list has no such group.
  package func words(_ group: String) -> [String] {
    groups.first { $0.id == group }?.words ?? []
  }
}

/// A word of a list and how bad it is where a finding points at it.
package struct WordLevel: Equatable, Sendable {
  package var word: String
  /// One of ``names``.
  package var level: String

  /// The levels there are, as rules name their severities.
  package static let names = ["info", "warning", "error"]
}

/// Words of a list that mean the same to the code: all of one class, family or heading.
package struct WordGroup: Equatable, Sendable {
  package var id: String
  /// A sentence shown with a finding, or empty.
  package var note: String
  package var words: [String]
  /// Words that a user's folder takes away from the built-in group.
  package var drop: [String]

  package init(id: String, note: String = "", words: [String], drop: [String] = []) {
    self.id = id
    self.note = note
    self.words = words
    self.drop = drop
  }
}

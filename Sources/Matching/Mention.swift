/// A skill named in a text.
package struct Mention: Equatable, Sendable {
  /// Index of the skill in the lexicon's list.
  package var skill: Int32
  /// The bytes of the text that name it.
  package var range: Range<Int>
  /// Index of the block that holds it.
  package var block: Int32
  /// Why the name was taken for the skill.
  package var reason: MentionReason

  package init(
    skill: Int32, range: Range<Int>, block: Int32, reason: MentionReason = .spelling
  ) {
    self.skill = skill
    self.range = range
    self.block = block
    self.reason = reason
  }

  /// Whether the name is an everyday word too and nothing around it says which is meant: it is a
  /// skill only where skills are asked for.
  package var isTentative: Bool { reason == .demand }
  /// Whether the text has the name with a slip.
  package var isMisspelt: Bool { reason == .slip }
}

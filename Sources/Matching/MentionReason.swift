/// Why a spelling was taken for a skill where it stands, or was not.
package enum MentionReason: UInt8, CaseIterable, Sendable {
  /// The name is no everyday word.
  case spelling
  /// The name is there with a slip.
  case slip
  /// The name has the capitals that its makers give it.
  case capitals
  /// Words before it, behind it or near it tell that the skill is meant.
  case cueBefore, cueBehind, cueNear
  /// It stands in a row of skills with nothing but spaces between them.
  case tagRow
  /// It stands beside a skill in a list.
  case listed
  /// It stands in a list behind a label.
  case labelled
  /// Nothing tells which is meant: it is a skill only where skills are asked for.
  case demand
  /// Another word with the same letters.
  case otherWord
  /// Words before it or behind it tell that something else is meant.
  case excludedBefore, excludedBehind
  /// An everyday word that nothing around it makes a skill.
  case unsupported

  /// Whether the spelling was taken for the skill, be it on a condition.
  package var isTaken: Bool { rawValue <= MentionReason.demand.rawValue }
}

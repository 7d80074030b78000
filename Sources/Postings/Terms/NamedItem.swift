internal import Matching

/// A word or a run of words of a line that looks like a name, or a skill that was found there.
struct NamedItem: Sendable {
  /// Indices of its words.
  var tokens: Range<Int>
  /// The bytes it takes, with `++` or `#` where they follow.
  var range: Range<Int>
  /// Whether the lexicon knows it.
  var isKnown = false
  /// Whether it is a known language, tool or product.
  var isSkill = false
  /// Whether a sentence begins with it, so that a capital tells nothing.
  var isFirst = false
  /// Whether capitals inside, digits or dots make it a name wherever it stands.
  var isTelling = false
  /// Whether a known language, tool or product stands in the same list.
  var isAmongSkills = false
  /// Whether letters alone do: an acronym.
  var isAcronym = false
  /// Whether it is a possessive, half of a compound, a letter with a number, or in a pair such as
  /// R&D: a name only among names.
  var isDoubtful = false
}

/// A name that postings ask for and the lexicon does not know: a candidate for it, never a skill.
package struct UnknownTerm: Equatable, Sendable {
  /// As most postings spell it.
  package var term: String
  package var postings: Int
  /// The first posting that has it.
  package var path: String
  /// The line there, from 1.
  package var line: Int
}

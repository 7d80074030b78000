package import Source

/// A name that postings ask for and the lexicon does not know: a candidate for it, never a skill.
package struct UnknownTerm: Equatable, Sendable {
  /// As most postings spell it.
  package var term: String
  package var postings: Int
  /// Where the first posting has it.
  package var place: Place
}

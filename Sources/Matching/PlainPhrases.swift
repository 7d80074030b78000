package import Lexicon

extension WordLists {
  /// The id of the group, in lists of the linter and of what is read from resumes, of phrases in
  /// which the list's words mean what they say: "outstanding invoices" boasts of nothing.
  ///
  /// Where such a phrase stands, no word of the list is found.
  package static var plain: String { "plain" }
}

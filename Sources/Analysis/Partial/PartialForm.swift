/// The shape of a partial survey, which its writer and its reader share.
package enum PartialForm {
  /// What each posting's row holds, in order.
  ///
  /// Skills are numbers into the list `skills`, words into the list `words`.
  package static let columns = [
    "fingerprint", "required", "preferred", "duties", "anyOf", "family", "seniority", "base",
    "specialty", "company", "location", "remote", "employment", "degree",
    "sponsorship", "citizenship", "clearance", "response", "years", "salary", "date", "path",
    "terms",
  ]

  /// The name of the command in a partial survey.
  package static let command = "partial"
}

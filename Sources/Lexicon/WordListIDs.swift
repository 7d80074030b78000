extension WordLists {
  /// The lists of `titles/` that code asks for.
  package static let titleIDs: [String] = []

  /// The lists of `wording/` that code asks for.
  package static let wordingIDs: [String] = []
}

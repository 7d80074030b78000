extension Format {
  /// All formats, in the order in which a text without a file name is tried.
  package static let all: [Format] = []
}

internal import Documents
internal import Source

/// What a configuration says of some of the linted files only: an item of `lint.perFile`.
struct PerFileSettings: Sendable {
  /// Which files are meant, by their paths from the configuration's folder.
  var files: [Glob]
  var select: [String] = []
  var extendSelect: [String] = []
  var ignore: [String] = []
  /// Rules or categories with their level, as `RULE=LEVEL`.
  var severity: [String] = []
  /// The values of a JSON file in which alone the rules are ignored; none mean the whole file.
  var pointers: [Pointer] = []
  /// Why the rules are ignored there.
  var reason: String?

  /// A JSON pointer such as `/work/0/highlights/2`.
  struct Pointer: Sendable {
    var text: String
    /// Where it stands in the configuration.
    var place: Problem
  }

  /// Whether a file is meant, by its path from the configuration's folder.
  func concern(_ path: String) -> Bool { files.contains { $0.matches(path) } }
}

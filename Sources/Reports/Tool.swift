/// The tool's own name and version, as reports give them.
package struct Tool: Equatable, Sendable {
  /// The version of this build; also what `--version` prints.
  package static let version = "0.1.0"

  /// The version of the lexicon, or nil in reports that read none.
  package var lexicon: String?

  package init(lexicon: String?) { self.lexicon = lexicon }
}

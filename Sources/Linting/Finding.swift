/// A violation with all that reports, baselines and editors need.
package struct Finding: Sendable {
  package var rule: Rule
  package var message: String
  /// Bytes of the document's text; none where the words stand in the original only.
  package var range: Range<Int>
  /// Bytes of the original.
  package var original: Range<Int>
  /// The heading of the section as written, its kind where it has none, nil outside of all.
  package var section: String?
  /// The words meant, as one line.
  package var text: String
  package var fixes: [Fix]
  /// Sixteen hexadecimal digits made of the rule, the path, the words of the line and the how
  /// many-eth such finding it is: it stays when lines move.
  package var fingerprint: String
  /// Why the finding is not counted, or nil where it is.
  package var suppressed: Suppression?

  /// The fix that may be made without asking.
  package var safeFix: Fix? { fixes.first(where: \.isSafe) }
}

/// Why a finding is known but not counted.
package struct Suppression: Equatable, Sendable {
  /// Who said that it should not be.
  package enum Kind: String, Sendable {
    /// A comment in the file.
    case comment
    /// The list of findings that were there before.
    case baseline
    /// The configuration, which names the value that the finding stands in.
    case configuration
    /// The revision that the file is compared with, which has the line, too.
    case unchanged
  }

  package var kind: Kind
  /// The reason that the comment gives.
  package var reason: String?

  package init(kind: Kind, reason: String?) {
    self.kind = kind
    self.reason = reason
  }
}

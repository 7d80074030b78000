/// A violation with all that reports, baselines and editors need.
package struct Finding: Sendable {
  package var rule: Rule
  package var message: String
  /// Bytes of the document's text.
  package var range: Range<Int>
  /// The heading of the section as written, its kind where it has none, nil outside of all.
  package var section: String?
  /// The words meant, as one line.
  package var text: String
  package var fixes: [Fix]
  /// Sixteen hexadecimal digits made of the rule, the path, the words of the line and the how
  /// many-eth such finding it is: it stays when lines move.
  package var fingerprint: String
  /// Why the finding is not reported, or nil where it is.
  package var suppressed: String?
}

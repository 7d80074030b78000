/// What a rule's check gives for one place.
package struct Violation: Equatable, Sendable {
  /// The bytes of the document's text that are meant.
  package var range: Range<Int>
  /// The bytes of the original that are meant where the text does not hold them, such as a comment.
  package var original: Range<Int>?
  package var message: String
  package var fixes: [Fix]

  package init(_ range: Range<Int>, _ message: String, fixes: [Fix] = []) {
    self.range = range
    self.message = message
    self.fixes = fixes
  }

  /// A violation of what stands in the original only.
  init(original: Range<Int>, of document: LintInput, _ message: String, fixes: [Fix] = []) {
    let offset = document.textOffset(ofOriginal: original.lowerBound)
    self.init(offset..<offset, message, fixes: fixes)
    self.original = original
  }
}

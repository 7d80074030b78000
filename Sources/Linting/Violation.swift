/// What a rule's check gives for one place.
package struct Violation: Equatable, Sendable {
  /// The bytes of the document's text that are meant.
  package var range: Range<Int>
  package var message: String
  package var fixes: [Fix]

  package init(_ range: Range<Int>, _ message: String, fixes: [Fix] = []) {
    self.range = range
    self.message = message
    self.fixes = fixes
  }
}

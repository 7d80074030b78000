/// A text that shows a rule at work; `«…»` mark the words a finding points at.
package struct Example: Equatable, ExpressibleByStringInterpolation, Sendable {
  /// The text with its marks.
  package let marked: String
  /// Whether the text is a whole resume in Markdown; else it is a single line of a position.
  package let isResume: Bool

  /// A line of a position.
  package init(stringLiteral value: String) {
    marked = value
    isResume = false
  }

  private init(resume: String) {
    marked = resume
    isResume = true
  }

  /// A whole resume in Markdown.
  package static func resume(_ text: String) -> Example { Example(resume: text) }

  /// The text without its marks, as a user would write it.
  package var text: String { String(marked.unicodeScalars.filter { $0 != "«" && $0 != "»" }) }
}

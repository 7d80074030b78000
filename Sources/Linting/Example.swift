/// A text that shows a rule at work; `«…»` mark the words a finding points at.
package struct Example: Equatable, ExpressibleByStringInterpolation, Sendable {
  /// Makes the text: most runs ask for no example, so that none is made before.
  private let make: @Sendable () -> String
  /// Whether the text is a whole resume in Markdown; else it is a single line of a position.
  package let isResume: Bool

  /// A line of a position.
  package init(stringLiteral value: String) {
    make = { value }
    isResume = false
  }

  private init(resume: @escaping @Sendable () -> String) {
    make = resume
    isResume = true
  }

  /// A whole resume in Markdown.
  package static func resume(_ text: @autoclosure @escaping @Sendable () -> String) -> Example {
    Example(resume: text)
  }

  /// The text with its marks.
  package var marked: String { make() }

  /// The text without its marks, as a user would write it.
  package var text: String { String(marked.unicodeScalars.filter { $0 != "«" && $0 != "»" }) }

  package static func == (left: Example, right: Example) -> Bool {
    left.isResume == right.isResume && left.marked == right.marked
  }
}

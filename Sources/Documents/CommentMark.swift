/// How a markup sets a comment apart that its readers do not see.
package struct CommentMark: Equatable, Sendable {
  package var open: String
  /// The sign that ends a comment, or nil where the line's end does.
  package var close: String?

  package init(open: String, close: String? = nil) {
    self.open = open
    self.close = close
  }

  /// `<!-- ... -->`.
  package static let html = CommentMark(open: "<!--", close: "-->")
  /// `% ...` of LaTeX.
  package static let percent = CommentMark(open: "%")
  /// `// ...` of Typst.
  package static let slashes = CommentMark(open: "//")
  /// `# ...` of YAML.
  package static let hash = CommentMark(open: "#")
}

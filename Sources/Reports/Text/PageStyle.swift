/// How a page for people is laid out.
package struct PageStyle: Sendable {
  /// Columns to a line.
  package var width: Int
  /// Whether the terminal's colours are used.
  package var colored: Bool
  /// Whether bars are drawn of block characters rather than of `#`.
  package var hasBlocks: Bool

  package init(width: Int = 80, colored: Bool = false, hasBlocks: Bool = false) {
    self.width = width
    self.colored = colored
    self.hasBlocks = hasBlocks
  }

  /// For a pipe or a file: the same bytes wherever it is made.
  package static let plain = PageStyle()
}

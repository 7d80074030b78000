/// A stretch of a document's text that stands for itself: a heading, a bullet, a paragraph.
package struct Block: Equatable, Sendable {
  /// What the block is by its form.
  package enum Kind: UInt8, Sendable {
    case heading, bullet, paragraph, cell, code
  }

  package var kind: Kind
  /// Bytes of the text, without bullet glyphs, markup and surrounding spaces; wrapped lines are
  /// one block and keep their line breaks.
  package var range: Range<Int>
  /// The level of a heading from 1 (0 where the form does not tell), the depth of a bullet from 0.
  package var level: Int
  /// Whether the whole block is set in bold.
  package var bold: Bool

  package init(kind: Kind, range: Range<Int>, level: Int = 0, bold: Bool = false) {
    self.kind = kind
    self.range = range
    self.level = level
    self.bold = bold
  }
}

import Documents

/// A document's blocks as short lines: `#1 words` for a heading, `-0 words` for a bullet, `words`
/// for a paragraph, `|words` for a cell, `$words` for code; `!` marks bold.
func outline(_ text: String, _ format: Format) throws -> [String] {
  let document = try Document.read(bytes: Array(text.utf8), path: "t", format: format)
  return document.blocks.map { block in
    let words = document.string(block.range)
    let bold = block.bold ? "!" : ""
    switch block.kind {
    case .heading: return "#\(block.level) " + bold + words
    case .bullet: return "-\(block.level) " + bold + words
    case .paragraph: return bold + words
    case .cell: return "|" + bold + words
    case .code: return "$" + words
    }
  }
}

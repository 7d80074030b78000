internal import Source

/// Reads LaTeX resumes: the text that a file's commands set, its own macros and files included.
enum LaTeX {
  /// Reads a LaTeX file into a document.
  ///
  /// - Throws: A problem where a brace is not closed, a file that is taken in cannot be read, or
  ///   macros call themselves without end.
  /// - Complexity: O(*n*) for what is not repeated by macros.
  static func read(_ original: [UInt8], path: String) throws(Problem) -> Document {
    var reader = LaTeXReader(try LaTeXSource(original, path: path))
    try reader.readAll()
    var document = Document(
      path: path, format: "latex", original: reader.source.bytes, text: reader.builder.text,
      map: reader.builder.map, blocks: reader.builder.blocks)
    if reader.source.parts.count > 1 { document.parts = reader.source.parts }
    return document
  }

  /// Whether a text without a file name is LaTeX: a class is named, or a section or an item begins.
  static func matches(_ text: [UInt8]) -> Bool {
    let end = min(text.count, 16_384)
    var index = 0
    while true {
      index = ByteScan.first(UInt8(ascii: "\\"), in: text, range: index..<end)
      guard index < end else { return false }
      let rest = text[(index + 1)...]
      for sign in ["documentclass", "begin{", "section{", "cvsection{", "resumeItem{"]
      where rest.starts(with: sign.utf8) {
        return true
      }
      index += 1
    }
  }
}

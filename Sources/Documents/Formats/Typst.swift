internal import Source

/// Reads Typst resumes: their markup, and the text that their calls are given.
enum Typst {
  /// Reads a Typst file into a document.
  ///
  /// - Throws: A problem where a bracket or a string is not closed, or another file is included.
  /// - Complexity: O(*n*).
  static func read(_ original: [UInt8], path: String) throws(Problem) -> Document {
    var reader = TypstReader(original)
    do throws(TypstCode.Failure) {
      try reader.readAll()
    } catch {
      throw JSONParser.problem(
        error.message, at: error.offset, bytes: original, path: path, hint: error.hint)
    }
    return Document(
      path: path, format: "typst", original: original, text: reader.builder.text,
      map: reader.builder.map, blocks: reader.builder.blocks)
  }

  /// Whether a line of a text without a file name begins with a keyword behind `#`.
  static func matches(_ text: [UInt8]) -> Bool {
    text.prefix(16_384).split(separator: ASCII.lineFeed).contains { line in
      ["#import \"", "#show: ", "#show:", "#let ", "#set text(", "#set page("].contains {
        line.starts(with: $0.utf8)
      }
    }
  }
}

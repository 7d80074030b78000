package import Source

/// A file format as a value: how to know it and how to read it.
package struct Format: Sendable {
  /// The name that `--input-format` takes and reports show.
  package let name: String
  /// File name endings in lower case, without the dot.
  package let endings: [String]
  /// One line for the help.
  package let summary: String
  /// Whether text without a file name looks like this format.
  package let matches: @Sendable (_ text: [UInt8]) -> Bool
  /// Reads a file's text into a document.
  package let read: @Sendable (_ text: [UInt8], _ path: String) throws(Problem) -> Document
}

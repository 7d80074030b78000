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
  package let read: Reader
  /// The program that makes the text which `read` takes, or nil where the file itself is text.
  package var converter: Converter?
  /// Reads each of the postings that a file of this format may hold, or what is wrong with it; nil
  /// where a file is one document.
  var records: Records?
  /// Whether files of its endings are taken from a folder that is named.
  package var isTakenFromFolders = true
  /// Whether the reader takes a file's own bytes, as the file itself says how they are text.
  package private(set) var readsBytes = false
  /// How comments are written, or nil where the format has none.
  package private(set) var comment: CommentMark?

  /// Whether a file may hold several postings, and holds nothing but postings.
  package var holdsRecords: Bool { records != nil }

  /// Reads the postings of a file, in its order.
  typealias Records = @Sendable (_ text: [UInt8], _ path: String) -> [Result<Document, Problem>]

  /// A format's reading function; the problem says what is wrong with the file.
  package typealias Reader = @Sendable (_ text: [UInt8], _ path: String) throws(Problem) -> Document

  /// The format of a name that `--input-format` takes.
  ///
  /// - Throws: A problem that lists the names there are.
  package static func named(_ name: String) throws(Problem) -> Format {
    if let format = all.first(where: { $0.name == name }) { return format }
    let names = all.map(\.name)
    throw Problem(
      "unknown input format \"\(name)\"",
      hint: NearestSpelling.of(name, among: names).map { "did you mean \"\($0)\"?" }
        ?? "one of: " + names.joined(separator: ", "))
  }
}

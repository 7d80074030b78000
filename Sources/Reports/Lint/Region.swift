internal import Documents
package import Source

/// A stretch of a file with its columns counted both ways that formats ask for.
package struct Region: Equatable, Sendable {
  /// Columns in code points.
  package var place: Place
  /// The 1-based column of the start in bytes of UTF-8.
  package let startByteColumn: Int
  /// The 1-based column past the end in bytes of UTF-8.
  package let endByteColumn: Int

  /// A range of bytes of a document's original.
  init(_ range: Range<Int>, _ locator: Locator) {
    place = locator.place(original: range)
    let lines = locator.holder(of: range.lowerBound).lines
    startByteColumn = lines.byteColumn(of: place.start)
    endByteColumn = lines.byteColumn(of: place.end)
  }

  /// A path as a forge has it: without `./` before it.
  static func inRepository(_ path: String) -> String {
    var path = Substring(path)
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return String(path)
  }
}

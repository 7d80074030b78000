/// A spot in a text: line and column as people count them, and the byte as programs do.
package struct Position: Equatable, Sendable {
  /// Line, from 1.
  ///
  /// CRLF, LF and CR each end one line.
  package var line: Int
  /// Column in code points, from 1.
  package var column: Int
  /// Offset in bytes, from 0.
  package var byte: Int

  package init(line: Int, column: Int, byte: Int) {
    self.line = line
    self.column = column
    self.byte = byte
  }
}

/// A stretch of a file, end exclusive.
package struct Place: Equatable, Sendable {
  /// The path as the user gave it.
  package var path: String
  package var start: Position
  package var end: Position

  package init(path: String, start: Position, end: Position) {
    self.path = path
    self.start = start
    self.end = end
  }
}

/// A place and the words that stand there.
package struct Quote: Equatable, Sendable {
  package var place: Place
  /// The words, with runs of spaces and line breaks as one space.
  package var text: String

  package init(place: Place, text: String) {
    self.place = place
    self.text = text
  }
}

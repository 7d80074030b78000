/// Something wrong with an input, told so that its user can mend it.
package struct Problem: Error, Equatable, Sendable {
  /// The file, or nil where the command line itself is wrong.
  package var path: String?
  /// Where in the file, or nil where the whole file is meant.
  package var position: Position?
  /// What is wrong, in one clause.
  package var message: String
  /// What to do next, or nil where the message says it.
  package var hint: String?
  /// The user's own line at the position.
  package var excerpt: String?

  package init(
    _ message: String, path: String? = nil, position: Position? = nil, excerpt: String? = nil,
    hint: String? = nil
  ) {
    self.message = message
    self.path = path
    self.position = position
    self.excerpt = excerpt
    self.hint = hint
  }

  /// The problem as shown on standard error: what and where, the line with a caret, what to do.
  package var rendered: String {
    var lines: [String] = []
    var head = ""
    if let path { head += Display.escaped(path) + ":" }
    if let position { head += "\(position.line):\(position.column):" }
    lines.append(head.isEmpty ? message : head + " " + message)
    if let excerpt, let position {
      let window = Display.window(excerpt, around: position.column)
      lines.append("  | " + window.text)
      lines.append("  | " + String(repeating: " ", count: window.caret) + "^")
    }
    if let hint { lines.append("  help: " + hint) }
    return lines.joined(separator: "\n")
  }
}

/// All problems found in one reading: reported together, so that a user mends a file once.
package struct Problems: Error, Equatable, Sendable {
  package var list: [Problem]

  package init(_ list: [Problem]) { self.list = list }
}

extension Problems {
  /// Runs something that meets at most one problem where several may be told.
  package static func collect<Value>(
    _ body: () throws(Problem) -> Value
  ) throws(Problems) -> Value {
    do throws(Problem) {
      return try body()
    } catch {
      throw Problems([error])
    }
  }
}

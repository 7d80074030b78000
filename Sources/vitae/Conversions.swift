internal import Documents
internal import Source

/// Which documents a program made text of, so that their places can be explained once.
struct Conversions: Sendable {
  /// The first path and the number of documents by the command that made the text.
  private var commands: [String: (first: String, count: Int)] = [:]

  init() {}

  init(_ documents: [Result<Document, Problem>]) {
    for case .success(let document) in documents { add(document) }
  }

  /// Counts a document.
  mutating func add(_ document: Document) { add(document.path, madeBy: document.madeBy) }

  /// Counts the document of a path by the command that made its text.
  mutating func add(_ path: String, madeBy command: String?) {
    guard let command else { return }
    commands[command, default: (path, 0)].count += 1
  }

  /// Counts those that another has counted; they come after one's own.
  mutating func add(_ other: Conversions) {
    for (command, files) in other.commands {
      commands[command, default: (files.first, 0)].count += files.count
    }
  }

  /// Notes what the places in such documents refer to.
  func tell(_ session: Session) {
    for (command, files) in commands.sorted(by: { $0.key < $1.key }) {
      let name =
        files.count == 1 ? Display.escaped(files.first) : Numbers.count(files.count, "file")
      session.note("places in \(name) are lines of the text that this makes: \(command) < FILE")
    }
  }
}

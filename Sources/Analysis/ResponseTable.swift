package import Documents
package import Source

/// A user's own table of how applications went, by file or address of the posting.
package struct ResponseTable: Sendable {
  /// How one application went.
  package struct Row: Equatable, Sendable {
    /// The file or address as the user wrote it.
    package var posting: String
    /// Nil where no application was made.
    package var response: String?
    /// The line of the table.
    package var line: Int
  }

  package let path: String
  package private(set) var rows: [Row] = []
  /// Rows by the last part of a file's path, by a record's id, and by address.
  private var byName: [String: [Int]] = [:]
  private var byAddress: [String: Int] = [:]

  /// Reads the columns `file` or `url`, `applied` and `status`, in any order.
  ///
  /// - Throws: A problem where a column is missing.
  package init(_ table: Table, _ reader: ResponseReader) throws(Problem) {
    path = table.path
    let columns = [
      table.column(["file", "path", "posting", "id"]), table.column(["url", "link"]),
    ].compactMap { $0 }
    let (applied, status) = (table.column(["applied"]), table.column(["status"]))
    guard !columns.isEmpty, applied != nil || status != nil else {
      throw Problem(
        "the first line of a table of responses names its columns: file or url, applied, status",
        path: path, position: Position(line: 1, column: 1, byte: 0),
        hint: "such as: file,applied,status")
    }
    for row in table.rows {
      func field(_ column: Int?) -> String? {
        column.flatMap { row.fields.indices.contains($0) ? row.fields[$0] : nil }
      }
      let names = columns.compactMap { field($0) }.filter { !$0.isEmpty }
      let index = rows.count
      rows.append(
        Row(
          posting: names.first ?? "",
          response: reader.response(applied: field(applied), status: field(status)),
          line: row.line))
      for name in names { add(name, index) }
    }
  }

  private mutating func add(_ name: String, _ index: Int) {
    if name.contains("://") {
      let address = ResponseTable.address(name)
      if byAddress[address] == nil { byAddress[address] = index }
    } else {
      byName[ResponseTable.lastPart(name), default: []].append(index)
    }
  }

  /// The first row that speaks of a document: by its file, its id or its address.
  package func row(of document: Document) -> Int? {
    if let url = document.facts.url, let row = byAddress[ResponseTable.address(url)] { return row }
    for name in [document.path, document.id ?? ""] where !name.isEmpty {
      let found = byName[ResponseTable.lastPart(name)]?.first { index in
        ResponseTable.isEnd(rows[index].posting, of: name)
          || ResponseTable.isEnd(name, of: rows[index].posting)
      }
      if let found { return found }
    }
    return nil
  }

  /// Whether a path is the other or the last folders and name of it.
  private static func isEnd(_ end: String, of path: String) -> Bool {
    let end = end.hasPrefix("./") ? String(end.dropFirst(2)) : end
    return path == end || path.hasSuffix("/" + end)
  }

  private static func lastPart(_ path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  /// An address without what does not tell pages apart.
  private static func address(_ url: String) -> String {
    let plain = url.split(separator: "#", maxSplits: 1).first.map(String.init) ?? ""
    return plain.hasSuffix("/") ? String(plain.dropLast()) : plain
  }
}

/// The word lists of one folder, in order of their ids.
///
/// Those of the compact form are made when they are asked for: a command asks for about half.
package struct WordLists: Sendable {
  /// Where the lists of the compact form stand in its text.
  private struct Compact: Sendable {
    var bytes: [UInt8]
    var starts: [(id: String, offset: Int)]

    func list(at offset: Int) -> WordList {
      var reader = CompactReader(bytes, from: offset)
      return WordList(from: &reader)
    }
  }

  private var values: [WordList] = []
  private var compact: Compact?

  package init(_ lists: [WordList] = []) { values = lists.sorted { $0.id < $1.id } }

  /// The lists that ``encode(_:)`` wrote, inside of a longer text.
  init(_ bytes: [UInt8], from start: Int) {
    var reader = CompactReader(bytes, from: start)
    let ids = reader.list { (id: $0.field(), length: $0.integer()) }
    var offset = reader.index
    var starts: [(id: String, offset: Int)] = []
    for (id, length) in ids {
      starts.append((id, offset))
      offset += length
    }
    compact = Compact(bytes: bytes, starts: starts)
  }

  /// The ids with the lengths of their lists, then the lists.
  static func encode(_ lists: [WordList]) -> String {
    var head = CompactWriter()
    var body = ""
    head.list(lists) { writer, list in
      var one = CompactWriter()
      list.write(to: &one)
      writer.field(list.id)
      writer.integer(one.text.utf8.count)
      body += one.text
    }
    return head.text + body
  }

  /// All lists.
  package var lists: [WordList] {
    guard let compact else { return values }
    return compact.starts.map { compact.list(at: $0.offset) }
  }

  /// The ids of all lists.
  package var ids: [String] { compact.map { $0.starts.map(\.id) } ?? values.map(\.id) }

  /// The list of an id; an unknown id gives an empty list, which validation has ruled out.
  package func list(_ id: String) -> WordList {
    if let compact {
      if let start = compact.starts.first(where: { $0.id == id }) {
        return compact.list(at: start.offset)
      }
    } else if let list = values.first(where: { $0.id == id }) {
      return list
    }
    return WordList(id: id, summary: "", groups: [])
  }
}

extension WordLists: Equatable {
  package static func == (left: WordLists, right: WordLists) -> Bool { left.lists == right.lists }
}

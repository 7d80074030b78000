internal import Source

/// The word lists of one folder, in order of their ids.
///
/// They stay in the compact form, and a list is made when it is asked for: a command asks for about
/// half, and for the bytes of their words only.
package struct WordLists: Sendable {
  /// The compact text, or a longer one that holds it.
  package let bytes: [UInt8]
  private var starts: [(id: Range<Int>, offset: Int, levels: [WordLevel])] = []

  package init(_ lists: [WordList] = []) {
    self.init(Array(WordLists.encode(lists.sorted { $0.id < $1.id }).utf8), from: 0)
  }

  /// The lists that ``encode(_:)`` wrote, inside of a longer text.
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    var reader = CompactReader(bytes, from: start)
    let heads = reader.list { reader in
      let (id, length) = (reader.range(), reader.integer())
      return (
        id, length, reader.list { WordLevel(word: $0.field(), level: $0.field()) }
      )
    }
    var offset = reader.index
    starts.reserveCapacity(heads.count)
    for (id, length, levels) in heads {
      starts.append((id, offset, levels))
      offset += length
    }
  }

  /// The ids with the lengths and levels of their lists, then the lists.
  static func encode(_ lists: [WordList]) -> String {
    var head = CompactWriter()
    var body = ""
    head.list(lists) { writer, list in
      var one = CompactWriter()
      list.write(to: &one)
      writer.field(list.id)
      writer.integer(one.text.utf8.count)
      writer.list(list.levels) { writer, level in
        writer.field(level.word)
        writer.field(level.level)
      }
      body += one.text
    }
    return head.text + body
  }

  /// All lists.
  package var lists: [WordList] { starts.indices.map(list(at:)) }

  /// The words of all lists that have a level of their own.
  package var levels: [WordLevel] { starts.flatMap(\.levels) }

  /// The ids of all lists.
  package var ids: [String] { starts.map { string($0.id) } }

  /// The list of an id; an unknown id gives an empty list, which validation has ruled out.
  package func list(_ id: String) -> WordList {
    index(of: id).map(list(at:)) ?? WordList(id: id, summary: "", groups: [])
  }

  /// The groups of the list of an id, as bytes; none where the id is unknown.
  package func groups(_ id: String) -> [CompactGroup] {
    guard let index = index(of: id) else { return [] }
    var reader = CompactReader(bytes, from: starts[index].offset)
    _ = reader.range()
    _ = reader.range()
    return reader.list { CompactGroup(from: &$0) }
  }

  /// The group of an id in the list of an id, as bytes; nil where there is none.
  package func group(_ group: String, of list: String) -> CompactGroup? {
    groups(list).first { isID(group, of: $0) }
  }

  /// The id of a group.
  package func id(of group: CompactGroup) -> String { string(group.id) }

  /// Whether a group has an id.
  package func isID(_ id: String, of group: CompactGroup) -> Bool {
    bytes[group.id].elementsEqual(id.utf8)
  }

  /// A group with all that it says.
  package func group(at place: CompactGroup) -> WordGroup {
    var reader = CompactReader(bytes, from: place.start)
    return WordGroup(from: &reader)
  }

  private func index(of id: String) -> Int? {
    starts.firstIndex { start in
      start.id.count == id.utf8.count && bytes[start.id].elementsEqual(id.utf8)
    }
  }

  private func list(at index: Int) -> WordList {
    var reader = CompactReader(bytes, from: starts[index].offset)
    var list = WordList(from: &reader)
    list.levels = starts[index].levels
    return list
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

extension WordLists: Equatable {
  package static func == (left: WordLists, right: WordLists) -> Bool { left.lists == right.lists }
}

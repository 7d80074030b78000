internal import Source

/// The word lists of one folder, in order of their ids.
///
/// They stay in the compact form, and a list is made when it is asked for: a command asks for about
/// half, and for the bytes of their words only.
package struct WordLists: Sendable {
  /// The compact text, or a longer one that holds it.
  package let bytes: [UInt8]
  private var starts: [(id: Range<Int>, offset: Int)] = []

  package init(_ lists: [WordList] = []) {
    self.init(Array(WordLists.encode(lists.sorted { $0.id < $1.id }).utf8), from: 0)
  }

  /// The lists that ``encode(_:)`` wrote, inside of a longer text.
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    var reader = CompactReader(bytes, from: start)
    let ids = reader.list { (id: $0.range(), length: $0.integer()) }
    var offset = reader.index
    starts.reserveCapacity(ids.count)
    for (id, length) in ids {
      starts.append((id, offset))
      offset += length
    }
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
  package var lists: [WordList] { starts.map { list(at: $0.offset) } }

  /// The ids of all lists.
  package var ids: [String] { starts.map { string($0.id) } }

  /// The list of an id; an unknown id gives an empty list, which validation has ruled out.
  package func list(_ id: String) -> WordList {
    offset(of: id).map(list(at:)) ?? WordList(id: id, summary: "", groups: [])
  }

  /// The groups of the list of an id, as bytes; none where the id is unknown.
  package func groups(_ id: String) -> [CompactGroup] {
    guard let offset = offset(of: id) else { return [] }
    var reader = CompactReader(bytes, from: offset)
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

  private func offset(of id: String) -> Int? {
    for (other, offset) in starts
    where other.count == id.utf8.count && bytes[other].elementsEqual(id.utf8) {
      return offset
    }
    return nil
  }

  private func list(at offset: Int) -> WordList {
    var reader = CompactReader(bytes, from: offset)
    return WordList(from: &reader)
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

extension WordLists: Equatable {
  package static func == (left: WordLists, right: WordLists) -> Bool { left.lists == right.lists }
}

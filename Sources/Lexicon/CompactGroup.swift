/// A group of a word list where it stands in the compact text.
///
/// Tables of thousands of words are made of its bytes: a string for each word takes longer than all
/// the rest of making them.
package struct CompactGroup: Sendable {
  /// The bytes of the group's id, which a tab follows.
  package let id: Range<Int>
  /// The bytes of its words; a tab ends each.
  package let words: Range<Int>
  /// How many words it has.
  package let count: Int
  /// Where the group begins.
  let start: Int

  init(from reader: inout CompactReader) {
    start = reader.index
    id = reader.range()
    _ = reader.range()
    count = reader.integer()
    let length = reader.integer()
    words = reader.index..<reader.index + length
    reader.skip(length)
    reader.skipStrings()
  }

  /// A list of fields that a reader reads next, as a group without an id.
  init(fieldsFrom reader: inout CompactReader) {
    start = reader.index
    count = reader.integer()
    id = reader.index..<reader.index
    for _ in 0..<count { _ = reader.range() }
    words = id.lowerBound..<reader.index
  }

  /// The group's id as its only word.
  package init(ofID group: CompactGroup) {
    start = group.start
    id = group.id
    words = group.id.lowerBound..<group.id.upperBound + 1
    count = 1
  }
}

extension WordGroup {
  /// Writes the record; the length of the words stands before them, so that they can be passed over.
  func write(to writer: inout CompactWriter) {
    writer.field(id)
    writer.field(note)
    var body = CompactWriter()
    for word in words { body.field(word) }
    writer.integer(words.count)
    writer.integer(body.text.utf8.count)
    writer.append(body)
    writer.strings(drop)
  }

  init(from reader: inout CompactReader) {
    self.init(id: reader.field(), note: reader.field(), words: [])
    let count = reader.integer()
    _ = reader.range()
    words.reserveCapacity(count)
    for _ in 0..<count { words.append(reader.field()) }
    drop = reader.strings()
  }
}

internal import Source

/// The flat text in which lexicons are embedded.
///
/// Fields each end with a tab, lists are led by their count. It is read front to back with no
/// parsing but the search for the next tab.
package struct CompactWriter {
  package private(set) var text = ""

  package init() {}

  /// Writes one field; tabs and line breaks cannot stand in one and become spaces.
  package mutating func field(_ value: String) { text += CompactWriter.line(value) + "\t" }

  /// A text with spaces for tabs and line breaks.
  static func line(_ value: String) -> String {
    guard value.utf8.contains(where: { $0 < 0x20 }) else { return value }
    return String(
      String.UnicodeScalarView(value.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }

  /// Writes a whole number as a field.
  package mutating func integer(_ value: Int) { field(String(value)) }

  /// Writes a list: its count, then each element.
  package mutating func list<Element>(
    _ values: [Element], _ write: (inout CompactWriter, Element) -> Void
  ) {
    integer(values.count)
    for value in values { write(&self, value) }
  }

  /// Writes what another writer wrote.
  package mutating func append(_ other: CompactWriter) { text += other.text }

  /// Writes a list of fields.
  package mutating func strings(_ values: [String]) { list(values) { $0.field($1) } }
}

/// Reads what ``CompactWriter`` wrote, in the same order.
package struct CompactReader {
  private let bytes: [UInt8]
  /// The offset of the next field.
  package private(set) var index: Int

  /// - Parameters:
  ///   - bytes: The text, or a longer one that holds it.
  ///   - start: The offset of the first field.
  package init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    index = start
  }

  /// The bytes of the next field, empty at the end.
  package mutating func range() -> Range<Int> {
    let start = min(index, bytes.count)
    var end = start
    while end < bytes.count, bytes[end] != ASCII.tab { end += 1 }
    index = end + 1
    return start..<end
  }

  /// The next field, empty at the end.
  package mutating func field() -> String { String(decoding: bytes[range()], as: UTF8.self) }

  /// The next field as a whole number from 0, 0 where it is none.
  package mutating func integer() -> Int {
    var value = 0
    for offset in range() {
      guard ASCII.isDigit(bytes[offset]) else { return 0 }
      value = value * 10 + Int(bytes[offset] & 0xF)
    }
    return value
  }

  /// The next list.
  package mutating func list<Element>(_ read: (inout CompactReader) -> Element) -> [Element] {
    let count = integer()
    var result: [Element] = []
    result.reserveCapacity(count)
    for _ in 0..<count { result.append(read(&self)) }
    return result
  }

  /// The next list of fields.
  package mutating func strings() -> [String] { list { $0.field() } }

  /// The bytes of each field of the next list.
  ///
  /// Beside the generic form because that is not specialised for callers of other modules.
  package mutating func ranges() -> [Range<Int>] { list { $0.range() } }

  /// Passes over some bytes.
  package mutating func skip(_ count: Int) { index += count }

  /// Passes over the next list of fields.
  package mutating func skipStrings() { for _ in 0..<integer() { _ = range() } }
}

internal import Source

/// The flat text in which lexicons are embedded.
///
/// Fields each end with a tab, lists are led by their count. It is read front to back with no parsing but the search for the next tab.
package struct CompactWriter {
  package private(set) var text = ""

  package init() {}

  /// Writes one field; tabs and line breaks cannot stand in one and become spaces.
  package mutating func field(_ value: String) {
    for scalar in value.unicodeScalars {
      text.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
    }
    text += "\t"
  }

  package mutating func integer(_ value: Int) { field(String(value)) }

  package mutating func list<Element>(
    _ values: [Element], _ write: (inout CompactWriter, Element) -> Void
  ) {
    integer(values.count)
    for value in values { write(&self, value) }
  }

  package mutating func strings(_ values: [String]) { list(values) { $0.field($1) } }
}

/// Reads what ``CompactWriter`` wrote, in the same order.
package struct CompactReader {
  private let bytes: [UInt8]
  private var index = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next field, empty at the end.
  package mutating func field() -> String {
    let start = index
    while index < bytes.count, bytes[index] != ASCII.tab { index += 1 }
    let result = String(decoding: bytes[start..<index], as: UTF8.self)
    index += 1
    return result
  }

  /// The next field as a number, 0 where it is none.
  package mutating func integer() -> Int { Int(field()) ?? 0 }

  package mutating func list<Element>(_ read: (inout CompactReader) -> Element) -> [Element] {
    let count = integer()
    var result: [Element] = []
    result.reserveCapacity(count)
    for _ in 0..<count { result.append(read(&self)) }
    return result
  }

  package mutating func strings() -> [String] { list { $0.field() } }
}

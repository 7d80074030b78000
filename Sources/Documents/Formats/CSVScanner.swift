internal import Source

/// Walks over the records of a table by RFC 4180: quoted fields may hold separators, line breaks
/// and, doubled, quotes.
struct CSVScanner {
  /// Where a record breaks the rules, and how.
  struct Failure: Error {
    var offset: Int
    var message: String
  }

  /// A field without its quotes.
  struct Field {
    var range: Range<Int>
    /// Whether doubled quotes stand in it.
    var hasQuotes = false
  }

  let bytes: [UInt8]
  let separator: UInt8
  private(set) var index: Int

  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The fields of the next record, or nil at the end; empty lines are passed over.
  ///
  /// - Complexity: O(length of the record).
  mutating func next() throws(Failure) -> [Field]? {
    while index < bytes.count, isBreak(bytes[index]) { index += 1 }
    guard index < bytes.count else { return nil }
    var fields: [Field] = []
    while true {
      fields.append(try field())
      guard index < bytes.count, bytes[index] == separator else { break }
      index += 1
    }
    return fields
  }

  /// The bytes of a field.
  func value(_ field: Field) -> [UInt8] {
    guard field.hasQuotes else { return Array(bytes[field.range]) }
    var value: [UInt8] = []
    value.reserveCapacity(field.range.count)
    var index = field.range.lowerBound
    while index < field.range.upperBound {
      let quote = ByteScan.first(Self.quote, in: bytes, range: index..<field.range.upperBound)
      let end = min(quote + 1, field.range.upperBound)
      value.append(contentsOf: bytes[index..<end])
      index = quote + 2
    }
    return value
  }

  private static let quote = UInt8(ascii: "\"")

  private func isBreak(_ byte: UInt8) -> Bool {
    byte == ASCII.lineFeed || byte == ASCII.carriageReturn
  }

  private mutating func field() throws(Failure) -> Field {
    if index < bytes.count, bytes[index] == Self.quote { return try quotedField() }
    let start = index
    while index < bytes.count, bytes[index] != separator, !isBreak(bytes[index]) { index += 1 }
    return Field(range: start..<index)
  }

  private mutating func quotedField() throws(Failure) -> Field {
    let start = index
    var field = Field(range: start + 1..<start + 1)
    index += 1
    while true {
      let quote = ByteScan.first(Self.quote, in: bytes, range: index..<bytes.count)
      guard quote < bytes.count else {
        throw Failure(offset: start, message: "this quote is not closed")
      }
      index = quote + 1
      guard index < bytes.count, bytes[index] == Self.quote else {
        field.range = start + 1..<quote
        break
      }
      field.hasQuotes = true
      index += 1
    }
    while index < bytes.count, bytes[index] == ASCII.space, separator != ASCII.space { index += 1 }
    guard index == bytes.count || bytes[index] == separator || isBreak(bytes[index]) else {
      throw Failure(offset: index, message: "text stands past the quote that closes its field")
    }
    return field
  }
}

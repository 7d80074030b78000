package import Source

/// A small table that a user keeps beside the postings: a header and rows, as CSV.
package struct Table: Equatable, Sendable {
  /// The fields of one row and the line that it begins on.
  package struct Row: Equatable, Sendable {
    package var fields: [String]
    package var line: Int
  }

  package private(set) var path: String
  /// The first row, in lower case.
  package private(set) var header: [String] = []
  package private(set) var rows: [Row] = []

  /// Reads a table; commas, semicolons or tabs part its fields, whichever the header has.
  ///
  /// - Parameters:
  ///   - bytes: The table as UTF-8.
  ///   - path: The name that problems are told under.
  /// - Throws: A problem that shows where the table is damaged.
  /// - Complexity: O(*n*).
  package init(_ bytes: [UInt8], path: String) throws(Problem) {
    self.path = path
    let lines = LineIndex(bytes)
    var scanner = CSVScanner(bytes, separator: Table.separator(bytes))
    do throws(CSVScanner.Failure) {
      while let fields = try scanner.next() {
        let values = fields.map { field in
          let value = scanner.value(field)
          return String(decoding: value[ASCII.trimmed(value.indices, in: value)], as: UTF8.self)
        }
        if header.isEmpty {
          header = values.map { $0.lowercased() }
        } else if values.contains(where: { !$0.isEmpty }) {
          rows.append(Row(fields: values, line: lines.line(at: fields[0].range.lowerBound)))
        }
      }
    } catch {
      throw JSONParser.problem(
        error.message, at: error.offset, bytes: bytes, path: path,
        hint: "mend the quotes of this row; a quote inside of a field is written twice")
    }
  }

  /// The byte of the first line that comes most often of those that part fields.
  private static func separator(_ bytes: [UInt8]) -> UInt8 {
    let first = bytes.prefix { $0 != ASCII.lineFeed && $0 != ASCII.carriageReturn }
    var best = (byte: UInt8(ascii: ","), count: 0)
    for byte in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      let count = first.count { $0 == byte }
      if count > best.count { best = (byte, count) }
    }
    return best.byte
  }

  /// The place of the first column that has one of these names.
  package func column(_ names: [String]) -> Int? {
    for name in names { if let index = header.firstIndex(of: name) { return index } }
    return nil
  }
}

/// Where the lines of a text begin, so that byte offsets become lines and columns.
package struct LineIndex: Sendable {
  /// Byte offsets at which lines start; the first is 0.
  package let starts: [Int]

  private let bytes: [UInt8]

  /// Reads the line starts of `bytes`; CRLF, LF and CR each end one line.
  ///
  /// - Complexity: O(*n*).
  package init(_ bytes: [UInt8]) {
    var starts = [0]
    var index = 0
    while true {
      index = LineIndex.firstBreak(bytes, from: index)
      guard index < bytes.count else { break }
      let byte = bytes[index]
      index += 1
      if byte == ASCII.carriageReturn, index < bytes.count, bytes[index] == ASCII.lineFeed {
        index += 1
      }
      starts.append(index)
    }
    self.starts = starts
    self.bytes = bytes
  }

  /// The offset of the next line feed or carriage return, or the end.
  ///
  /// Eight bytes at a time by a load that knows no bounds: every quote of a report needs the lines
  /// of its whole file.
  private static func firstBreak(_ bytes: [UInt8], from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    return unsafe bytes.withUnsafeBytes { bytes in
      var index = start
      while index + 8 <= bytes.count {
        let word = unsafe UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let (feeds, returns) = (word ^ ones &* 0x0A, word ^ ones &* 0x0D)
        let found = ((feeds &- ones) & ~feeds | (returns &- ones) & ~returns) & (ones << 7)
        // The lowest bit found is that of a true break; borrows set others above it only.
        if found != 0 { return index + found.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < bytes.count {
        let byte = unsafe bytes[index]
        if byte == ASCII.lineFeed || byte == ASCII.carriageReturn { return index }
        index += 1
      }
      return bytes.count
    }
  }

  /// The number of lines; a text that ends with a line break has an empty last one.
  package var count: Int { starts.count }

  /// The 1-based line that holds the byte offset.
  ///
  /// - Complexity: O(log *lines*).
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
  }

  /// The position of a byte offset; offsets past the end count as the end.
  ///
  /// A byte order mark at the start takes no column.
  package func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    var column = 1
    var index = starts[line - 1]
    if index == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = min(3, offset) }
    if index < offset { column += LineIndex.characters(in: bytes[index..<offset]) }
    if offset < bytes.count, bytes[offset] & 0xC0 == 0x80, column > 1 { column -= 1 }
    return Position(line: line, column: column, byte: offset)
  }

  /// The 1-based column of a position in bytes of UTF-8; a byte order mark takes none.
  package func byteColumn(of position: Position) -> Int {
    let start = starts[position.line - 1]
    let mark = start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, position.byte) : 0
    return position.byte - start - mark + 1
  }

  /// How many characters start in a slice.
  private static func characters(in slice: ArraySlice<UInt8>) -> Int {
    // Eight bytes at a time: those that go on a character have the highest bit and not the next.
    let ones: UInt64 = 0x0101_0101_0101_0101
    return unsafe slice.withUnsafeBytes { bytes in
      var count = bytes.count
      var index = 0
      while index + 8 <= bytes.count {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        count -= Int(((word >> 7 & ~(word >> 6) & ones) &* ones) >> 56)
        index += 8
      }
      while index < bytes.count {
        if unsafe bytes[index] & 0xC0 == 0x80 { count -= 1 }
        index += 1
      }
      return count
    }
  }

  /// The bytes of a 1-based line without its line break.
  package func content(ofLine line: Int) -> ArraySlice<UInt8> {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == ASCII.lineFeed || bytes[end - 1] == ASCII.carriageReturn {
      end -= 1
    }
    return bytes[start..<end]
  }
}
